package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.reading.Attribution;
import org.isnad.reading.Participant.Kind;

/// Whoever acts in the sentence goes on to speak: «وزار الوزير المدينة، وقال إن …»; behind «حيث» also whoever is the
/// only one named: «في بيان للوزير، حيث قال».
final class SubjectOfSentence implements SpeakerRule {

    private static final String WHERE = "حيث";

    @Override
    public Optional<Attribution> decide(Report report, Conversation conversation) {
        var conjunct = conjunct(report);
        if (conjunct.isPresent()) {
            return SpeakerRule.attributed("subject-of-sentence", report, conjunct.get());
        }
        if (report.cue().form() == Form.NOUN) {
            return nearest(report).flatMap(naming -> SpeakerRule.attributed("subject-of-sentence", report, naming));
        }
        return of(report, conversation)
                .flatMap(naming -> SpeakerRule.attributed("subject-of-sentence", report, naming));
    }

    /// Whoever acts in the sentence before the verb and agrees with it.
    static Optional<Naming> of(Report report, Conversation conversation) {
        var named = namedBefore(report, conversation);
        var subject = named.stream().filter(naming -> !naming.governed()).findFirst();
        if (subject.isEmpty() && report.line().word(report.cueAt() - 1).equals(WHERE)) {
            var agreeing =
                    named.stream().filter(naming -> agrees(report, naming)).toList();
            subject = agreeing.size() == 1 ? Optional.of(agreeing.getFirst()) : Optional.empty();
        }
        return subject.filter(naming -> agrees(report, naming));
    }

    /// «أن الوزير عاد، خلال إعلانه عن …»: a noun's pronoun is of the person named last.
    private static Optional<Naming> nearest(Report report) {
        var line = report.line();
        for (int at = report.cueAt() - 1; at >= report.sentenceStart(); at--) {
            var person = line.naming(at).filter(naming -> naming.participant().kind() == Kind.PERSON);
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /// «… وهو ما تنفيه المدينة وتقول إن …»: whose verb stands right before says this too.
    private static Optional<Naming> conjunct(Report report) {
        var line = report.line();
        return line.naming(report.cueAt() - 1)
                .filter(naming -> report.cue().prefix() > 0
                        && !naming.governed()
                        && line.cue(naming.head() - 1)
                                .filter(other -> other.isVerb()
                                        && other.form() == report.cue().form()
                                        && other.agreement() == report.cue().agreement())
                                .isPresent());
    }

    /// Those named in the sentence before the reporting word, outside what was said in it.
    private static List<Naming> namedBefore(Report report, Conversation conversation) {
        int start = report.sentenceStart();
        var said = conversation.since(start);
        var all = report.line().namings;
        var named = new ArrayList<Naming>();
        for (int n = report.line().firstNamingFrom(start);
                n < all.size() && all.get(n).first() < report.cueAt();
                n++) {
            var naming = all.get(n);
            if (naming.head() >= start
                    && !isLabel(report.line(), naming)
                    && said.stream().noneMatch(statement -> statement.holds(naming.first()))) {
                named.add(naming);
            }
        }
        return named;
    }

    /// «تونس: جمعيات تستنكر …».
    private static boolean isLabel(Line line, Naming naming) {
        return line.passage.isHeadline() && line.is(naming.behind(), Token.Kind.COLON);
    }

    private static boolean agrees(Report report, Naming naming) {
        var kind = naming.participant().kind();
        return switch (report.cue().agreement()) {
            case MASCULINE -> kind == Kind.PERSON && !Gender.isWoman(naming.participant());
            case FEMININE -> kind != Kind.PERSON || Gender.isWoman(naming.participant());
            case PLURAL, DUAL -> kind == Kind.GROUP;
            case NONE -> true;
        };
    }
}
