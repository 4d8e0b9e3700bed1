package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Titles.Title;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;
import org.isnad.text.Words;

/// Somebody whom a noun phrase may mean: a participant, or who is known by such phrases alone.
final class Referent {

    private final Participant participant;
    private final boolean named;
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> nameWords;
    private final List<Office> offices = new ArrayList<>();
    private int mentions;
    private int last = -1;
    private int lastSentence;

    /// An office that he is said to hold, with what it is over: «وزير» and «خارجية».
    record Office(Title title, boolean feminine, Set<String> words) {

        boolean sharesWord(Set<String> others) {
            for (String word : others) {
                if (words.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Referent(Participant participant, boolean byRule) {
        this.participant = participant;
        this.named = byRule && participant.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
        this.nameWords = participant.kind() == Kind.PERSON ? Set.of() : words(participant.name(), 0);
        if (participant.kind() != Kind.PERSON) {
            addNoun(firstOf(participant.name()));
        }
        participant.roles().forEach(this::addOffice);
        if (!named && participant.kind() == Kind.PERSON) {
            addOffice(participant.name());
        }
    }

    /// A participant that the rules have found.
    static Referent of(Participant participant) {
        return new Referent(participant, true);
    }

    /// Whoever is called so, whom no rule has found.
    static Referent called(Participant participant) {
        return new Referent(participant, false);
    }

    /// «حركة طالبان» is a movement, «عدد من النواب» are members.
    private static String firstOf(String name) {
        var words = Words.of(name);
        int at = 0;
        while (at + 1 < words.size() && Quantity.isPart(words.get(at).folded())) {
            at++;
        }
        return words.isEmpty() ? "" : Lexeme.of(words.get(at).folded()).bare();
    }

    /// He is one of those whom a noun means; false where that was known.
    boolean addNoun(String noun) {
        return nouns.add(Calling.stem(noun));
    }

    /// The nouns, as [Calling#noun] gives them, that mean such as he is; none of a person.
    Set<String> nouns() {
        return nouns;
    }

    private void addOffice(String role) {
        var words = Words.of(role);
        if (!words.isEmpty()) {
            var head = Lexeme.of(words.getFirst().folded());
            head.title().ifPresent(title -> offices.add(new Office(title, isFeminine(head.bare()), words(role, 1))));
        }
    }

    static boolean isFeminine(String noun) {
        return noun.endsWith("ة");
    }

    private static Set<String> words(String text, int from) {
        var all = new HashSet<String>();
        var words = Words.of(text);
        for (int i = from; i < words.size(); i++) {
            var lexeme = Lexeme.of(words.get(i).folded());
            if (tells(lexeme)) {
                all.add(lexeme.bare());
            }
        }
        return all;
    }

    /// Whether a word tells more than whose it is: no particle, and no name of a state nor its adjective.
    static boolean tells(Lexeme lexeme) {
        return !lexeme.function()
                && !lexeme.beginsPlace()
                && lexeme.adjectiveOf().isEmpty();
    }

    /// How well a phrase fits an office of his: 0 not at all, 1 by the noun's kin alone, 2 by what it is over too, 3 by
    /// all that the phrase says.
    int fits(Calling calling) {
        int best = 0;
        for (Office office : offices) {
            if (office.title().kin().equals(calling.head().title().orElseThrow().kin())) {
                best = Math.max(best, fit(office, calling));
            }
        }
        return best;
    }

    private int fit(Office office, Calling calling) {
        var side = participant.side();
        var asked = calling.side();
        if (asked.isPresent() && side.isPresent() && !asked.equals(side)) {
            return 0;
        }
        boolean all = office.words().containsAll(calling.words());
        if (all && (asked.isEmpty() || asked.equals(side))) {
            return 3;
        }
        return all || office.sharesWord(calling.words()) ? 2 : 1;
    }

    void mentioned(int at, int sentence) {
        last = at;
        lastSentence = sentence;
        mentions++;
    }

    Participant participant() {
        return participant;
    }

    String id() {
        return participant.id();
    }

    Kind kind() {
        return participant.kind();
    }

    /// Whether somewhere he has a name.
    boolean isNamed() {
        return named;
    }

    /// The words of the name that tell something, without their articles; none of a person.
    Set<String> nameWords() {
        return nameWords;
    }

    List<Office> offices() {
        return offices;
    }

    /// How often he has been mentioned so far.
    int mentions() {
        return mentions;
    }

    /// Where he was last mentioned so far, -1 where not yet.
    int last() {
        return last;
    }

    /// The number of the sentence in which he was last mentioned.
    int lastSentence() {
        return lastSentence;
    }
}
