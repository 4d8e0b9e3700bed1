package org.isnad.lexicon;

import java.util.List;

/// Which letters are one stroke with other dots, from `letter-shapes.txt`.
public final class LetterShapes {

    public static final LetterShapes ARABIC = new LetterShapes(WordList.entries("letter-shapes"));

    private final List<String> shapes;

    private LetterShapes(List<String> rows) {
        shapes = rows.stream().map(BareLetters::ofWritten).toList();
    }

    /// Whether two bare letters look alike.
    public boolean areAlike(char one, char other) {
        return shapes.stream().anyMatch(shape -> shape.indexOf(one) >= 0 && shape.indexOf(other) >= 0);
    }
}
