package org.isnad.page;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Locale;

/// Where a line may end: as the JDK finds it, but never before what closes nor behind what opens.
///
/// The JDK breaks «"النقاط"،» before the comma, which then stands alone at the start of a line.
final class LineBreaks extends BreakIterator {

    private static final String CLOSING = "،؛؟.,:;!?»”’)]}٪%…″";
    private static final String OPENING = "«“‘([{";

    private final BreakIterator all = BreakIterator.getLineInstance(Locale.ROOT);

    private boolean isGood(int at) {
        var text = all.getText();
        if (at <= text.getBeginIndex() || at >= text.getEndIndex()) {
            return true;
        }
        char after = text.setIndex(at);
        char before = text.setIndex(at - 1);
        return CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    private int goodFrom(int found, boolean forward) {
        int at = found;
        while (at != DONE && !isGood(at)) {
            at = forward ? all.following(at) : all.preceding(at);
        }
        return at;
    }

    @Override
    public int first() {
        return all.first();
    }

    @Override
    public int last() {
        return all.last();
    }

    @Override
    public int next(int n) {
        int at = all.current();
        for (int i = 0; i < Math.abs(n) && at != DONE; i++) {
            at = n > 0 ? next() : previous();
        }
        return at;
    }

    @Override
    public int next() {
        return goodFrom(all.next(), true);
    }

    @Override
    public int previous() {
        return goodFrom(all.previous(), false);
    }

    @Override
    public int following(int offset) {
        return goodFrom(all.following(offset), true);
    }

    @Override
    public int preceding(int offset) {
        return goodFrom(all.preceding(offset), false);
    }

    @Override
    public boolean isBoundary(int offset) {
        return all.isBoundary(offset) && isGood(offset);
    }

    @Override
    public int current() {
        return all.current();
    }

    @Override
    public CharacterIterator getText() {
        return all.getText();
    }

    @Override
    public void setText(CharacterIterator text) {
        all.setText(text);
    }
}
