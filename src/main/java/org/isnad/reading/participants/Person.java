package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.morphology.NameSpelling;
import org.isnad.reading.Mention;

/// A person while the article is being read.
final class Person {

    private final List<List<String>> names = new ArrayList<>();
    private final List<TitlePhrase> roles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> written = new LinkedHashSet<>();
    private List<String> fullest = List.of();
    private String shown = "";

    void add(FoundName found) {
        add(found.run(), new Mention(found.run().span(), Mention.Form.NAME, found.why()));
        found.role().ifPresent(this::addRole);
    }

    void add(NameRun run, Mention mention) {
        var words = run.words();
        if (!names.contains(words)) {
            names.add(words);
        }
        var text = run.line().textAt(run.span());
        if (words.size() > fullest.size()) {
            fullest = words;
            shown = text;
        }
        mentions.add(mention);
    }

    void addRole(TitlePhrase role) {
        if (written.add(role.written())) {
            roles.add(role);
        }
    }

    void addNominal(Mention mention) {
        mentions.add(mention);
    }

    List<String> fullest() {
        return fullest;
    }

    String shown() {
        return shown;
    }

    List<TitlePhrase> roles() {
        return roles;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Optional<String> side() {
        return roles.stream().flatMap(role -> role.side().stream()).findFirst();
    }

    /// Where the person was last mentioned before an offset, or -1.
    int lastBefore(int offset) {
        int last = -1;
        for (Mention mention : mentions) {
            if (mention.span().start() < offset) {
                last = Math.max(last, mention.span().start());
            }
        }
        return last;
    }

    /// Whether a full name names this person too, spelt as it may be.
    boolean answersTo(List<String> words) {
        return names.stream().anyMatch(name -> NameSpelling.isSamePerson(name, words));
    }
}
