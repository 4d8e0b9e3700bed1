package org.isnad.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.page.PageStyle.Face;

/// The bundled fonts, each read when it is first used.
///
/// Never a font of the machine: text must look the same where there is no Arabic font.
public final class Fonts {

    /// Antialiased, at fractions of a pixel, whatever the device: lines break alike on every screen and on paper.
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Map<TextAttribute, Integer> JOINED = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
    private static final String ARABIC_FALLBACK = "NotoNaskhArabic-Regular.ttf";
    private static final String LATIN_FALLBACK = "NotoSans-Regular.ttf";

    private static final Map<String, Font> READ = new ConcurrentHashMap<>();
    /// By the PostScript name of the font in it.
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private Fonts() {}

    /// The file of a face, for those who read fonts themselves; to be closed by the caller.
    public static InputStream file(Face face, boolean bold) {
        return open(name(face, bold));
    }

    /// The file that a font of [#chain] was read from; to be closed by the caller.
    ///
    /// @param postScriptName as [Font#getPSName] has it
    public static InputStream file(String postScriptName) {
        return open(Objects.requireNonNull(FILES.get(postScriptName), postScriptName));
    }

    /// The fonts to try for a character, the face itself first.
    static List<Font> chain(Face face, boolean bold, float size) {
        return List.of(font(name(face, bold), size), font(ARABIC_FALLBACK, size), font(LATIN_FALLBACK, size));
    }

    static Font font(Face face, boolean bold, float size) {
        return font(name(face, bold), size);
    }

    private static Font font(String file, float size) {
        return READ.computeIfAbsent(file, Fonts::read).deriveFont(size);
    }

    private static String name(Face face, boolean bold) {
        var family = switch (face) {
            case NOTO_NASKH -> "NotoNaskhArabic";
            case AMIRI -> "Amiri";
            case SCHEHERAZADE -> "ScheherazadeNew";
            case VAZIRMATN -> "Vazirmatn";
        };
        return family + (bold ? "-Bold.ttf" : "-Regular.ttf");
    }

    private static Font read(String file) {
        try (var in = open(file)) {
            var font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(JOINED);
            FILES.put(font.getPSName(), file);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file);
    }
}
