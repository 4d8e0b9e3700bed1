package org.isnad.page;

import java.text.BreakIterator;
import java.util.Locale;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// Where a caret comes to by one step in the text: a letter with its marks, a word, a paragraph.
public final class Steps {

    private final String text;
    private final PageText content;

    private Steps(PageText content) {
        this.content = content;
        text = content.text();
    }

    public static Steps in(PageText content) {
        return new Steps(content);
    }

    /// Behind the letter at `offset` and its marks; over what is folded at once.
    public int nextLetter(int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        var here = new Span(offset, Math.min(text.length(), offset + 64));
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(here.of(text));
        return outOfFold(offset + letters.following(0), true);
    }

    /// Before the letter that ends at `offset`.
    public int previousLetter(int offset) {
        if (offset <= 0) {
            return 0;
        }
        var here = new Span(Math.max(0, offset - 64), offset);
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(here.of(text));
        return outOfFold(here.start() + letters.preceding(here.length()), false);
    }

    /// Behind the next word.
    public int nextWord(int offset) {
        int at = offset;
        while (at < text.length() && !Letters.isWordPart(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Letters.isWordPart(text.charAt(at))) {
            at++;
        }
        return outOfFold(at, true);
    }

    /// Before the word in which `offset` stands, or the one before.
    public int previousWord(int offset) {
        int at = offset;
        while (at > 0 && !Letters.isWordPart(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && Letters.isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return outOfFold(at, false);
    }

    /// The word in which `offset` stands; where it stands in none, the character itself.
    public Span wordAt(int offset) {
        int at = Math.min(offset, Math.max(0, text.length() - 1));
        if (text.isEmpty() || !Letters.isWordPart(text.charAt(at))) {
            return new Span(Math.min(offset, text.length()), Math.min(offset + 1, text.length()));
        }
        int from = at;
        while (from > 0 && Letters.isWordPart(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && Letters.isWordPart(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    /// The block in which `offset` stands, or the nearest before it.
    public Span paragraphAt(int offset) {
        var found = new Span(0, 0);
        for (var block : content.blocks()) {
            if (block.span().start() > offset) {
                break;
            }
            found = block.span();
        }
        return found;
    }

    /// The first block that starts behind `offset`; where there is none, the end of the text.
    public Span paragraphAfter(int offset) {
        return content.blocks().stream()
                .map(Block::span)
                .filter(span -> span.start() > offset)
                .findFirst()
                .orElse(new Span(text.length(), text.length()));
    }

    /// A caret never stands inside what is folded away.
    private int outOfFold(int offset, boolean forward) {
        return content.foldAt(offset)
                .filter(fold -> !content.isOpen(fold) && offset > fold.start())
                .map(fold -> forward ? fold.end() : fold.start())
                .orElse(offset);
    }
}
