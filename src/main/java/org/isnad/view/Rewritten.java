package org.isnad.view;

/// A text before and after a change in one stretch of it.
record Rewritten(String before, String now) {

    /// Where the words are now that stood at `offset`; of words that are gone, where the change begins.
    int place(int offset) {
        int same = sameAtStart();
        int sameAtEnd = sameAtEnd(same);
        if (offset <= same) {
            return offset;
        }
        return offset >= before.length() - sameAtEnd ? offset + now.length() - before.length() : same;
    }

    private int sameAtStart() {
        int most = Math.min(before.length(), now.length());
        int same = 0;
        while (same < most && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        return same;
    }

    /// @param taken how much of both is taken from the start
    private int sameAtEnd(int taken) {
        int most = Math.min(before.length(), now.length()) - taken;
        int same = 0;
        while (same < most && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
