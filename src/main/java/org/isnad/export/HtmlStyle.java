package org.isnad.export;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.page.Colours;
import org.isnad.page.Mark;
import org.isnad.page.PageStyle.Palette;

/// How an exported web page looks: quotes and names as on the page of the reader. Nothing slants: Arabic has no
/// italics.
final class HtmlStyle {

    private static final String STYLE = """
            body { font: 1.15rem/2 "Noto Naskh Arabic", "Amiri", "Times New Roman", serif; max-width: 42rem;
                   margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
            h1, h2, h3 { line-height: 1.6; }
            q { quotes: none; }
            .direct, .partial, .indirect { padding-block: .15em; border-bottom: 2px solid; }
            .direct { border-bottom: 4px double; }
            .indirect { border-bottom-style: dashed; }
            a.name { color: inherit; text-decoration-thickness: 2px; }
            :target { outline: 3px solid #ffc24d; }
            blockquote { margin: 1rem 0; padding: .2rem 1rem; border-inline-start: 4px solid; }
            blockquote q { color: #1a1a1a; }
            blockquote footer { font-size: .9em; color: #555; }
            cite { font-style: normal; }
            td { padding: .2rem 0 .2rem 2rem; border-bottom: 1px solid #c8c8c8; }
            """;

    private HtmlStyle() {}

    static String css() {
        return STYLE + hues();
    }

    /// The name of a hue in a class: `h3` for its ground, `n3` for its line.
    static String hue(int hue) {
        return hue == Mark.NEUTRAL ? "x" : String.valueOf(hue);
    }

    private static String hues() {
        var colours = Colours.of(Palette.LIGHT);
        return IntStream.rangeClosed(Mark.NEUTRAL, Mark.HUES - 1)
                .mapToObj(hue -> ".h%s { background: %s; border-color: %s; }\n.n%s { text-decoration-color: %s; }\n"
                        .formatted(
                                hue(hue),
                                css(colours.tint(hue, false)),
                                css(colours.sign(hue)),
                                hue(hue),
                                css(colours.sign(hue))))
                .collect(Collectors.joining());
    }

    private static String css(int rgb) {
        return "#" + HexFormat.of().toHexDigits(rgb, 6);
    }
}
