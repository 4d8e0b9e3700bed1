package org.isnad.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.isnad.page.Sheet.Role;
import org.isnad.page.Sheet.Stretch;

/// The document's paragraphs and headings in reading order, for who listens to it (ISO 32000-1, 14.7).
final class Structure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDStructureElement> elements = new LinkedHashMap<>();
    private final Map<Integer, PDParentTreeValue> parents = new LinkedHashMap<>();
    private final String figure;
    private List<PDStructureElement> onPage = new ArrayList<>();

    /// @param figure what is read aloud for all stretches that are a figure
    Structure(String figure) {
        this.figure = figure;
        root.appendKid(whole);
    }

    /// The number under which a stretch stands in the page's content.
    int mark(Stretch stretch, PDPage page) {
        var element = elements.computeIfAbsent(key(stretch), _ -> element(stretch, page));
        int mark = onPage.size();
        var reference = new PDMarkedContentReference();
        reference.setMCID(mark);
        reference.setPage(page);
        element.appendKid(reference);
        onPage.add(element);
        return mark;
    }

    /// A legend is one picture, however many rows it has.
    private static int key(Stretch stretch) {
        return stretch.role() == Role.FIGURE ? -1 : stretch.block();
    }

    private PDStructureElement element(Stretch stretch, PDPage page) {
        var element = new PDStructureElement(type(stretch.role()), whole);
        element.setPage(page);
        if (stretch.role() == Role.FIGURE) {
            element.setAlternateDescription(figure);
        }
        whole.appendKid(element);
        return element;
    }

    static String type(Role role) {
        return switch (role) {
            case TITLE -> StandardStructureTypes.H1;
            case HEADING -> StandardStructureTypes.H2;
            case PARAGRAPH, TABLE_ROW, AROUND -> StandardStructureTypes.P;
            case FIGURE -> StandardStructureTypes.Figure;
        };
    }

    /// No more of this page comes.
    void finish(PDPage page) {
        int number = parents.size();
        page.setStructParents(number);
        var kids = new COSArray();
        onPage.forEach(kids::add);
        parents.put(number, new PDParentTreeValue(kids));
        onPage = new ArrayList<>();
    }

    void finish(PDDocument document) throws IOException {
        var tree = new PDNumberTreeNode(new COSDictionary(), PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
        catalog.getCOSObject().setItem(COSName.TYPE, COSName.CATALOG);
    }
}
