package org.isnad.page;

import java.util.List;
import java.util.Map;

/// What is to be printed.
///
/// @param title stands at the head of each sheet but the first
/// @param source where it comes from and when it was printed; at the head of each sheet
/// @param pieces in order, the text first
public record Manuscript(String title, String source, List<Piece> pieces) {

    public Manuscript {
        pieces = List.copyOf(pieces);
    }

    /// A text that is set in one go.
    ///
    /// @param blocks in text order; what is no block is not printed
    /// @param notes the words in the margin beside a mark, as the speaker's name beside a quote
    public record Piece(Kind kind, String text, List<Block> blocks, Marks marks, Map<Mark, String> notes) {

        public Piece {
            blocks = List.copyOf(blocks);
            notes = Map.copyOf(notes);
        }
    }

    public enum Kind {
        TEXT,
        /// In a frame behind the text.
        BOX,
        /// Explains the text's marks; smaller, and not for who copies or searches.
        LEGEND
    }
}
