package org.isnad.export.pdf;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.isnad.page.Fonts;
import org.isnad.page.Sheet.Glyph;

/// A font of the document, with those of its glyphs that the document uses.
///
/// A font may draw several letters with one glyph: ب, ت and ن at the start of a word have the same body in Noto Naskh,
/// and differ in their dots. So a code of this font is a glyph *and* the characters that it stands for at one place;
/// `/CIDToGIDMap` tells a viewer the glyph, `/ToUnicode` the characters, and both are exact.
final class EmbeddedFont {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final String name;
    private final TrueTypeFont font;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Code, Integer> codes = new LinkedHashMap<>();

    private record Code(int glyph, String text) {}

    /// @param name its PostScript name
    EmbeddedFont(String name) throws IOException {
        this.name = name;
        try (var in = Fonts.file(name)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        dictionary.setItem(COSName.TYPE, COSName.FONT);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /// The code under which a page writes a glyph, from 1.
    int code(Glyph glyph) {
        return codes.computeIfAbsent(new Code(glyph.id(), glyph.text()), _ -> codes.size() + 1);
    }

    /// How far a glyph moves on, in thousandths of the font's size.
    double advance(Glyph glyph) throws IOException {
        return font.getAdvanceWidth(glyph.id()) * 1000.0 / font.getUnitsPerEm();
    }

    /// The outline of a glyph, y upwards.
    GeneralPath outline(int glyph) throws IOException {
        var found = font.getGlyph().getGlyph(glyph);
        return found == null ? new GeneralPath() : found.getPath();
    }

    /// How many units of its outlines the font's size has.
    int unitsPerEm() throws IOException {
        return font.getUnitsPerEm();
    }

    /// Writes the font into the document; no code can be asked for any more.
    void finish(PDDocument document) throws IOException {
        var subset = new TTFSubsetter(font, TABLES);
        var used = new TreeSet<Integer>();
        codes.keySet().forEach(code -> used.add(code.glyph));
        subset.addGlyphIds(used);
        var ids = new LinkedHashMap<Integer, Integer>();
        subset.getGIDMap().forEach((now, before) -> ids.put(before, now));
        var tagged = tag() + name;
        var file = new ByteArrayOutputStream();
        subset.writeToStream(file);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, tagged);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant(document, tagged, file.toByteArray(), ids));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        font.close();
    }

    /// Six letters before the name say that a font is a subset, and which.
    private String tag() {
        var tag = new StringBuilder();
        int hash = codes.keySet().hashCode() & Integer.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.append('+').toString();
    }

    private COSDictionary descendant(PDDocument document, String tagged, byte[] file, Map<Integer, Integer> ids)
            throws IOException {
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, tagged);
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document, tagged, file));
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphs(ids)));
        return descendant;
    }

    private PDFontDescriptor descriptor(PDDocument document, String tagged, byte[] file) throws IOException {
        double scale = 1000.0 / font.getUnitsPerEm();
        var head = font.getHeader();
        var descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(tagged);
        descriptor.setNonSymbolic(false);
        descriptor.setSymbolic(true);
        descriptor.setFontBoundingBox(new PDRectangle(
                (float) (head.getXMin() * scale),
                (float) (head.getYMin() * scale),
                (float) ((head.getXMax() - head.getXMin()) * scale),
                (float) ((head.getYMax() - head.getYMin()) * scale)));
        descriptor.setItalicAngle(0);
        descriptor.setAscent((float) (font.getHorizontalHeader().getAscender() * scale));
        descriptor.setDescent((float) (font.getHorizontalHeader().getDescender() * scale));
        descriptor.setCapHeight((float) (font.getHorizontalHeader().getAscender() * scale));
        descriptor.setStemV(name.endsWith("Bold") ? 120 : 80);
        var stream = new PDStream(document, new ByteArrayInputStream(file), COSName.FLATE_DECODE);
        stream.getCOSObject().setInt(COSName.LENGTH1, file.length);
        descriptor.setFontFile2(stream);
        return descriptor;
    }

    private COSArray widths() throws IOException {
        var widths = new COSArray();
        for (var code : codes.keySet()) {
            widths.add(COSInteger.get(Math.round(font.getAdvanceWidth(code.glyph) * 1000.0 / font.getUnitsPerEm())));
        }
        var array = new COSArray();
        array.add(COSInteger.ONE);
        array.add(widths);
        return array;
    }

    /// Two bytes a code, from 0.
    private byte[] glyphs(Map<Integer, Integer> ids) {
        byte[] map = new byte[2 * (codes.size() + 1)];
        codes.forEach((code, number) -> {
            int id = ids.getOrDefault(code.glyph, 0);
            map[2 * number] = (byte) (id >> 8);
            map[2 * number + 1] = (byte) id;
        });
        return map;
    }

    private String toUnicode() {
        var said = new LinkedHashMap<Integer, String>();
        codes.forEach((code, number) -> said.put(number, code.text));
        return ToUnicode.of(said);
    }

    private static COSDictionary stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
    }
}
