package org.isnad.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.page.Block.Style;
import org.isnad.text.Span;

/// Texts to lay out.
public final class Texts {

    static final String VOCALISED = """
            قَالَ رَئِيسُ الْوُزَرَاءِ: «إِنَّ التَّفَاوُضَ خَيْرٌ مِنَ الْقِتَالِ»، ثُمَّ أَضَافَ أَنَّهُ لَا يَرَى بُدًّا مِنْ لِقَاءٍ ثَانٍ.
            وَأَكَّدَتِ الْوَزِيرَةُ أَنَّ لِلْأُمَّةِ حَقًّا فِي السَّلَامِ، وَأَنَّ الْاِتِّفَاقَ لَمْ يُوَقَّعْ بَعْدُ؛ فَهَلْ يُوَقَّعُ غَدًا؟
            إِنَّ اللهَ مَعَ الصَّابِرِينَ ﷺ، وَٱلْأَرْضُ لِلَّذِينَ يُعَمِّرُونَهَا ـــ هٰكَذَا قَالَ الشَّيْخُ.
            """;

    static final String MIXED = """
            أعلنت شركة Example Motors (رمزها EXM-25) بيع 1,250 سيارة بسعر 19.99 $ في ١٢ آذار/مارس 2025، بزيادة 7.5٪.
            Prices rose 3.4% in 2025, the company said.
            قال المتحدث عبر \u200fX\u200f: "We don't comment"، ثم كتب على www.example.org/ar?id=12 ما يلي: (راجع البند 4-ب/7)!
            ☎ 44 20 7946 0000+ ← → ▪ 😀 الطقس: −5° إلى 12°م؛ النتيجة 3–2 (2:45 ساعة)
            """;

    private Texts() {}

    /// The articles of `seeds/` by their names.
    public static Map<String, String> seeds() {
        try (var files = Files.list(Path.of("seeds"))) {
            var texts = new LinkedHashMap<String, String>();
            for (var file : files.sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> all() {
        var all = new LinkedHashMap<>(seeds());
        all.put("vocalised", VOCALISED);
        all.put("mixed", MIXED);
        return all;
    }

    /// A paragraph a line; the first line is the title.
    public static List<Block> paragraphs(String text) {
        var blocks = new ArrayList<Block>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            var span = new Span(from, to).trimmed(text);
            if (!span.isEmpty()) {
                blocks.add(new Block(span, blocks.isEmpty() ? Style.TITLE : Style.PARAGRAPH));
            }
            from = to + 1;
        }
        return blocks;
    }

    public static PageText page(String text) {
        return PageText.of(text, paragraphs(text), (lines, words) -> lines + ": " + words);
    }
}
