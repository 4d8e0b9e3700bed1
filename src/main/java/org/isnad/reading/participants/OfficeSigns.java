package org.isnad.reading.participants;

import java.util.List;
import org.isnad.lexicon.Titles.Title;

/// What an office says of whether this or that person is called by it.
final class OfficeSigns {

    private static final int MANY = 3;

    private final Referents referents;
    private final Calling calling;
    private final Referent own;

    OfficeSigns(Referents referents, Calling calling, Referent own) {
        this.referents = referents;
        this.calling = calling;
        this.own = own;
    }

    void addTo(List<String> signs, Referent person) {
        calling.head().title().ifPresent(title -> {
            int best = bestFit(title);
            if (person == own) {
                signs.add("named-fits-" + best);
                signs.add(referents.hasSeveralNamedPersons() ? "several-named" : "hardly-named");
            } else {
                addFit(signs, person, title, best);
                addOffice(signs, person, title);
            }
        });
    }

    /// How well the phrase fits the one with a name whom it fits best.
    private int bestFit(Title title) {
        int best = 0;
        for (Referent holder : referents.holders(title)) {
            if (holder != own && holder.isNamed()) {
                best = Math.max(best, holder.fits(calling));
            }
        }
        return best;
    }

    private void addFit(List<String> signs, Referent person, Title title, int best) {
        int fit = person.fits(calling);
        signs.add("fits-" + fit);
        if (fit < best) {
            signs.add("another-fits-better");
            return;
        }
        signs.add((isLastFitting(person, title, fit) ? "last-fitting-" : "earlier-fitting-") + fit);
        if (fit == 0) {
            signs.add(person.offices().isEmpty() ? "nobody-fits-no-office" : "nobody-fits-other-office");
            if (person.offices().isEmpty()) {
                signs.add("no-office-rank-" + referents.course().rank(person));
                if (referents.course().isMostMentioned(person)) {
                    signs.add("no-office-most-mentioned");
                }
                if (calling.side().filter(referents::isMostMentioned).isPresent()) {
                    signs.add("no-office-state-most-mentioned");
                }
            }
        }
    }

    private boolean isLastFitting(Referent person, Title title, int fit) {
        if (fit == 0) {
            return referents.course().rank(person) == 0;
        }
        for (Referent other : referents.holders(title)) {
            if (other.isNamed() && other.last() > person.last() && other.fits(calling) >= fit) {
                return false;
            }
        }
        return true;
    }

    private void addOffice(List<String> signs, Referent person, Title title) {
        if (person.offices().isEmpty()) {
            signs.add("no-office-known");
            return;
        }
        boolean feminine = Referent.isFeminine(calling.head().bare());
        boolean agrees = person.offices().stream().anyMatch(office -> office.feminine() == feminine);
        signs.add(agrees ? "gender-agrees" : "gender-differs");
        var ofKin = person.offices().stream()
                .filter(office -> office.title().kin().equals(title.kin()))
                .toList();
        if (ofKin.isEmpty()) {
            signs.add("other-office");
            return;
        }
        boolean word = ofKin.stream().anyMatch(office -> office.title().lemma().equals(title.lemma()));
        signs.add(word ? "same-title" : "kin-title");
        signs.add("holders-" + Math.min(MANY, referents.holders(title).size()));
        addWords(signs, ofKin);
    }

    /// What the phrase says that the office is over.
    private void addWords(List<String> signs, List<Referent.Office> offices) {
        var words = calling.words();
        if (words.isEmpty()) {
            signs.add("office-alone");
        } else if (offices.stream().anyMatch(office -> office.words().containsAll(words))) {
            signs.add("office-words-all");
        } else {
            boolean some = offices.stream().anyMatch(office -> office.sharesWord(words));
            signs.add(some ? "office-words-some" : "office-words-none");
        }
        if (offices.stream().anyMatch(office -> words.containsAll(office.words()))) {
            signs.add("office-words-whole");
        }
    }
}
