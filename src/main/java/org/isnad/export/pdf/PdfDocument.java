package org.isnad.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.isnad.page.Sheet;
import org.isnad.page.Sheet.Filled;
import org.isnad.page.Sheet.Lettered;
import org.isnad.page.Sheet.Role;
import org.isnad.page.Sheet.Ruled;
import org.isnad.page.Sheet.Stretch;

/// A PDF that is written sheet by sheet; what is done lies in a temporary file.
///
/// Its text can be searched and copied, letter for letter that of the article. Glyphs stand in the content from left to
/// right, as all programs write Arabic and all viewers expect it.
public final class PdfDocument implements AutoCloseable {

    /// PDFBox reports as severe that it may not unmap files, which it never maps here.
    private static final Logger UNMAPPING = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        quieten();
    }

    static void quieten() {
        UNMAPPING.setLevel(Level.OFF);
    }

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Map<String, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final PDResources resources = new PDResources();
    private final GlyphShapes glyphShapes = new GlyphShapes(document, resources);
    private final List<List<PDStream>> contents = new ArrayList<>();
    private final Structure structure;
    private final Outline outline = new Outline();

    /// What a viewer tells about a document.
    ///
    /// @param author who published the text; empty if that is not known
    /// @param legend what is read aloud for the legend
    public record About(String title, String author, String legend) {}

    public PdfDocument(About about) {
        structure = new Structure(about.legend());
        document.setVersion(1.7f);
        var information = document.getDocumentInformation();
        information.setTitle(about.title());
        if (!about.author().isEmpty()) {
            information.setAuthor(about.author());
        }
        information.setCreator("Isnad");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("ar");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        catalog.setViewerPreferences(preferences);
    }

    public int pages() {
        return contents.size();
    }

    public void add(Sheet sheet) throws IOException {
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        contents.add(new ArrayList<>());
        var content = new PageContent(sheet.height());
        for (var stretch : sheet.stretches()) {
            write(stretch, content, page);
            outline.add(stretch, page, sheet.height());
        }
        structure.finish(page);
        append(contents.size() - 1, content);
    }

    /// Draws on a page that was added before, around its text.
    public void addAround(int page, Stretch stretch) throws IOException {
        var height = document.getPage(page).getMediaBox().getHeight();
        var content = new PageContent(height);
        write(stretch, content, document.getPage(page));
        append(page, content);
    }

    private void append(int page, PageContent content) throws IOException {
        var bytes = new ByteArrayInputStream(content.bytes());
        contents.get(page).add(new PDStream(document, bytes, COSName.FLATE_DECODE));
        document.getPage(page).setContents(contents.get(page));
    }

    private void write(Stretch stretch, PageContent content, PDPage page) throws IOException {
        if (stretch.role() == Role.AROUND) {
            content.beginArtifact();
        } else {
            content.begin(Structure.type(stretch.role()), structure.mark(stretch, page));
        }
        for (var drawn : stretch.drawn()) {
            switch (drawn) {
                case Filled filled -> content.fill(filled.shape(), filled.colour());
                case Ruled ruled -> content.line(ruled);
                case Lettered letters -> write(letters, content);
            }
        }
        content.end();
    }

    private void write(Lettered letters, PageContent content) throws IOException {
        var font = font(letters.font());
        var said = letters.those(glyph -> !glyph.text().isEmpty());
        if (!said.glyphs().isEmpty()) {
            content.letters(said, name(font), font);
        }
        var shapes = letters.those(glyph -> glyph.text().isEmpty());
        if (!shapes.glyphs().isEmpty()) {
            content.shapes(shapes, font, glyphShapes);
        }
    }

    private EmbeddedFont font(String name) throws IOException {
        var font = fonts.get(name);
        if (font == null) {
            font = new EmbeddedFont(name);
            fonts.put(name, font);
        }
        return font;
    }

    /// The name that the pages know a font by.
    private String name(EmbeddedFont font) {
        var all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        var name = COSName.getPDFName("F" + new ArrayList<>(fonts.values()).indexOf(font));
        if (all == null) {
            all = new COSDictionary();
            resources.getCOSObject().setItem(COSName.FONT, all);
        }
        all.setItem(name, font.dictionary());
        return name.getName();
    }

    /// Writes the whole document; nothing can be added any more.
    public void save(OutputStream out) throws IOException {
        for (var font : fonts.values()) {
            font.finish(document);
        }
        structure.finish(document);
        outline.finish(document);
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
