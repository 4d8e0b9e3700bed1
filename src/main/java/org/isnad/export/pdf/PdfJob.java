package org.isnad.export.pdf;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints the pages of a PDF by the Java platform's own printing, for systems whose printers take no PDF.
public final class PdfJob {

    private PdfJob() {}

    /// The names of the printers, the default first.
    public static List<String> printers() {
        var first = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.concat(Stream.ofNullable(first), Stream.of(PrinterJob.lookupPrintServices()))
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    /// Prints.
    ///
    /// @param pages as `1-3,5`; empty for all
    /// @throws PrinterException if there is no such printer, or it does not take the pages
    public static void print(Path pdf, String title, String printer, int copies, String pages)
            throws PrinterException, IOException {
        var service = Stream.of(PrinterJob.lookupPrintServices())
                .filter(one -> one.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new PrinterException(printer));
        PdfDocument.quieten();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            var wishes = new HashPrintRequestAttributeSet(new Copies(copies));
            if (!pages.isEmpty()) {
                wishes.add(new PageRanges(pages));
            }
            job.print(wishes);
        }
    }
}
