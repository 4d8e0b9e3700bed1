package org.isnad.reading.quotes;

import java.util.List;

/// Words in marks that no reporting word reports: «كما أعطى الوزير “تعليمات واضحة لرجاله”».
///
/// @param from the index of the first token, the opening mark
/// @param behind the index of the first token behind the closing mark
/// @param statements those of the line
/// @param conversation who has spoken up to the end of the line
record LooseWords(Line line, int from, int behind, List<Statement> statements, Conversation conversation) {

    static LooseWords of(Line line, int m, List<Statement> statements, Conversation conversation) {
        int from = line.marks.first(m);
        return new LooseWords(line, from, line.marks.behind(from), statements, conversation);
    }

    /// The index of the first token of the sentence that the token `at` stands in; a stop within other marks ends none.
    int sentenceStart(int at) {
        return line.sentenceStart(at, before -> endsSentence(before, at));
    }

    private boolean endsSentence(int stop, int at) {
        return line.is(stop, Token.Kind.STOP) && (line.marks.at(stop) < 0 || line.marks.at(stop) == line.marks.at(at));
    }

    /// Whether the token stands in what was said before.
    boolean isSaidBefore(int at) {
        int m = line.marks.at(at);
        return (m >= 0 && !line.isNameInMarks(m))
                || statements.stream().anyMatch(statement -> statement.holds(at) && statement.behind() <= from + 1);
    }
}
