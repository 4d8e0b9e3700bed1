package org.isnad.reading.participants;

/// Whom a noun phrase means that speaks without a name: somebody new, or who was so called before.
final class SpeakerId {

    private SpeakerId() {}

    /// «المصادر ذاتها» are those named before.
    ///
    /// @param several whether the noun means several
    static String of(Groups groups, Line line, int from, int to, boolean several) {
        var head = line.token(from).bare();
        if (line.token(from).isDefinite()) {
            var known = groups.lastWith(head);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (several && (to == from + 1)) {
            return groups.lastWith(head).orElse(head);
        }
        if (several && SpeakerPhrase.isAttendant(line.token(from))) {
            return head; // the interpreters of a meeting, whatever is said of them
        }
        var key = new StringBuilder(head);
        for (int i = from + 1; i < to; i++) {
            if (!SpeakerPhrase.isSelf(line.token(i))) {
                key.append('-').append(line.token(i).bare());
            }
        }
        return key.toString();
    }
}
