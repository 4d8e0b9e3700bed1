package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.reading.Participant.Kind;

/// What speaks for or against one whom a noun phrase may mean.
final class ReferentSigns {

    private static final int NEAR = 60;
    private static final int FAR = 4;

    private final Referents referents;
    private final Calling calling;
    private final Referent own;
    private final boolean speaks;
    private final String noun;
    private final OfficeSigns offices;

    /// @param own whoever is called so
    ReferentSigns(Referents referents, Calling calling, Referent own) {
        this.referents = referents;
        this.calling = calling;
        this.own = own;
        this.speaks = Speech.isSpeaker(calling.line(), calling.from(), calling.to());
        this.noun = calling.noun();
        this.offices = new OfficeSigns(referents, calling, own);
    }

    List<String> of(Referent referent) {
        var signs = new ArrayList<String>();
        addRule(signs, referent);
        addSide(signs, referent);
        if (referent == own) {
            signs.add("own");
            signs.add(referent.last() < 0 ? "own-first" : "own-again");
        } else {
            var kind = referent.kind().name().toLowerCase(Locale.ROOT);
            signs.add((referent.isNamed() ? "for-" : "for-unnamed-") + kind);
            addPlace(signs, referent);
        }
        switch (referent.kind()) {
            case PERSON -> offices.addTo(signs, referent);
            case COUNTRY -> addState(signs, referent);
            case ORGANISATION, GROUP -> addName(signs, referent);
        }
        return signs;
    }

    private void addRule(List<String> signs, Referent referent) {
        if (calling.found().isPresent() && calling.mention().isPresent()) {
            boolean his = calling.found().get().id().equals(referent.id());
            signs.add(his ? "as-the-rule-says" : "other-than-the-rule-says");
            if (his) {
                var rule = calling.mention().get().why().rule();
                signs.add((referent == own ? "own-by-" : "other-by-") + rule);
            }
        }
    }

    private void addPlace(List<String> signs, Referent referent) {
        if (referent.last() < 0) {
            signs.add("only-later");
            return;
        }
        signs.add("rank-" + referents.course().rank(referent));
        int far = calling.sentence() - referent.lastSentence();
        signs.add("sentences-" + Math.min(FAR, far));
        if (far == 0 && calling.start() - referent.last() < NEAR) {
            signs.add("right-before");
        }
        if (referents.course().isMostMentioned(referent)) {
            signs.add("most-mentioned");
        }
        if (referent.mentions() == 1) {
            signs.add("mentioned-once");
        }
        if (referents.course().spokeLast(referent)) {
            signs.add("spoke-last");
            if (speaks) {
                signs.add("spoke-last-and-speaks");
            }
        }
    }

    private void addSide(List<String> signs, Referent referent) {
        var asked = calling.side();
        var side = referent.kind() == Kind.COUNTRY
                ? Optional.of(referent.id())
                : referent.participant().side();
        if (asked.isEmpty()) {
            signs.add("side-unsaid");
        } else {
            signs.add(side.isEmpty() ? "side-unknown" : side.equals(asked) ? "same-side" : "other-side");
        }
    }

    private void addState(List<String> signs, Referent referent) {
        if (referents.isHome(referent)) {
            signs.add("home");
        }
        if (referents.course().stateOfLastPerson().filter(referent.id()::equals).isPresent()) {
            signs.add("state-of-last-person");
        }
    }

    private void addName(List<String> signs, Referent referent) {
        if (referent == own) {
            return;
        }
        signs.add(referent.nouns().contains(noun) ? "same-noun" : "other-noun");
        if (!calling.words().isEmpty()) {
            signs.add(referent.nameWords().containsAll(calling.words()) ? "name-has-all-words" : "name-lacks-words");
        }
    }
}
