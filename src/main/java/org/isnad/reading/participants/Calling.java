package org.isnad.reading.participants;

import java.util.Optional;
import java.util.Set;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;

/// A noun phrase that may stand for somebody: «الرئيس», «حكومة بلاده», «الفصائل المسلحة».
///
/// @param from the token of its noun
/// @param to behind its last token
/// @param sentence the number of its sentence in the article
/// @param found whom a rule has given it to
/// @param mention that rule's mention
/// @param side the state whose name or adjective is part of it
/// @param words its words behind the noun without their articles, names of states and their adjectives left out
record Calling(
        Scene scene,
        int from,
        int to,
        Sort sort,
        int sentence,
        Optional<Participant> found,
        Optional<Mention> mention,
        Optional<String> side,
        Set<String> words) {

    private static final int PLURAL_ENDING = 2;

    /// What its noun is.
    enum Sort {
        /// «الرئيس», «مسؤول»
        OFFICE,
        /// «بلاده», «النظام»
        STATE,
        /// «الوزارة», «الحركة»
        BODY,
        /// «الدول», «المتظاهرون»
        GROUP
    }

    Line line() {
        return scene.line();
    }

    Token head() {
        return line().token(from);
    }

    int start() {
        return head().span().start();
    }

    /// The noun without its article and the ending of its plural.
    String noun() {
        return stem(head().bare());
    }

    /// What tells those apart who are known by noun phrases alone: «رئيس-egypt».
    String key() {
        var key = new StringBuilder(head().title().map(title -> title.kin()).orElse(noun()));
        for (int i = from + 1; i < to; i++) {
            key.append('-')
                    .append(Places.sideAt(line(), i).orElse(stem(line().token(i).bare())));
        }
        return key.toString();
    }

    /// «متظاهرون» and «متظاهرين» are the same.
    static String stem(String word) {
        return word.endsWith("ون") || word.endsWith("ين") ? word.substring(0, word.length() - PLURAL_ENDING) : word;
    }
}
