package org.isnad.reading.participants;

import org.isnad.reading.Participant;
import org.isnad.text.Words;

/// Who only passes on what happened: «وكالة الأنباء السورية», «رويترز».
final class Outlets {

    private Outlets() {}

    static boolean isOutlet(Participant p) {
        return Vocabulary.ORGANISATIONS.isOutlet(p.id())
                || (p.kind() == Participant.Kind.ORGANISATION
                        && Vocabulary.ORGANISATIONS.isOutletHead(
                                Lexeme.of(Words.of(p.name()).getFirst().folded())
                                        .bare()));
    }
}
