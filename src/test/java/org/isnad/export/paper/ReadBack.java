package org.isnad.export.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of a PDF as a reader of Arabic has them.
///
/// PDFBox turns around each stretch of a line, but leaves the stretches, as the cells of a table, from left to right.
final class ReadBack extends PDFTextStripper {

    private final List<String> line = new ArrayList<>();

    private ReadBack() {
        setSortByPosition(true);
    }

    static String text(PDDocument document) throws IOException {
        return new ReadBack().getText(document);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.add(text);
    }

    @Override
    protected void writeWordSeparator() {
        // Written with the line.
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        output.write(String.join(" ", line.reversed()));
        line.clear();
        super.writeLineSeparator();
    }

    @Override
    protected void writePageEnd() throws IOException {
        writeLineSeparator();
        super.writePageEnd();
    }
}
