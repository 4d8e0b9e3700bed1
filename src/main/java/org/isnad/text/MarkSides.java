package org.isnad.text;

/// Tells what a quotation mark does by what stands on either side of it, not by its shape.
final class MarkSides {

    private static final String OPENERS = "“„«‹〝❝‟";
    private static final String SINGLES = "'‘’‚";
    private static final String BRACKETS = "([{";

    private final String text;

    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    MarkSides(String text) {
        this.text = text;
    }

    /// Whether a mark of quotation stands at `at`; `anyOpen`: whether one waits for its other.
    boolean isMark(int at, Span paragraph, boolean anyOpen) {
        char c = text.charAt(at);
        if (QuotationMarks.MARKS.indexOf(c) >= 0) {
            return true;
        }
        // An apostrophe inside a word («l'ONU») is none; one after a figure stands for minutes or feet.
        return SINGLES.indexOf(c) >= 0
                && !(isLetter(at - 1, paragraph) && isLetter(at + 1, paragraph))
                && !(at > paragraph.start() && Character.isDigit(text.charAt(at - 1)) && !anyOpen);
    }

    /// What the mark at `at` does; `paragraph` is the one that it stands in.
    Side of(int at, Span paragraph) {
        boolean roomBefore = isRoomBefore(at, paragraph);
        boolean roomBehind = isRoomBehind(at, paragraph);
        if (roomBefore != roomBehind) {
            return roomBefore ? Side.OPENS : Side.CLOSES;
        }
        if (roomBefore && OPENERS.indexOf(text.charAt(at)) >= 0 && text.charAt(at) != '„') {
            return Side.OPENS;
        }
        return Side.EITHER;
    }

    /// Nothing, a space, a bracket, a colon, tatweel or another mark stands before: what comes may begin here.
    private boolean isRoomBefore(int at, Span paragraph) {
        if (at == paragraph.start()) {
            return true;
        }
        char c = text.charAt(at - 1);
        return Letters.isBlank(c)
                || BRACKETS.indexOf(c) >= 0
                || c == ':'
                || c == '-'
                || c == '–'
                || c == Letters.TATWEEL
                || isAttachedParticle(at - 1, paragraph);
    }

    /// «ب"…"», «و"…"»: one letter alone before the mark.
    private boolean isAttachedParticle(int at, Span paragraph) {
        char c = text.charAt(at);
        return "وفبلك".indexOf(c) >= 0 && (at == paragraph.start() || Letters.isBlank(text.charAt(at - 1)));
    }

    private boolean isRoomBehind(int at, Span paragraph) {
        if (at + 1 >= paragraph.end()) {
            return true;
        }
        char c = text.charAt(at + 1);
        return Letters.isBlank(c)
                || (!Character.isLetterOrDigit(c) && BRACKETS.indexOf(c) < 0 && QuotationMarks.MARKS.indexOf(c) < 0);
    }

    private boolean isLetter(int at, Span paragraph) {
        return paragraph.contains(at) && Character.isLetterOrDigit(text.charAt(at));
    }
}
