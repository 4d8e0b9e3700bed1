package org.isnad.export.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.isnad.page.Sheet.Stretch;

/// The bookmarks: one a heading.
final class Outline {

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Set<Integer> known = new HashSet<>();

    void add(Stretch stretch, PDPage page, double height) {
        if (!stretch.words().isEmpty() && known.add(stretch.block())) {
            var there = new PDPageXYZDestination();
            there.setPage(page);
            there.setTop((int) Math.ceil(height - stretch.top()));
            var item = new PDOutlineItem();
            item.setTitle(stretch.words());
            item.setDestination(there);
            outline.addLast(item);
        }
    }

    void finish(PDDocument document) {
        if (!known.isEmpty()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }
}
