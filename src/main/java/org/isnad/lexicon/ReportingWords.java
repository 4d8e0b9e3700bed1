package org.isnad.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.ReportingWord.Agreement;
import org.isnad.lexicon.ReportingWord.Attachment;
import org.isnad.lexicon.ReportingWord.Form;
import org.isnad.lexicon.ReportingWord.Stance;
import org.isnad.text.Folded;
import org.isnad.text.WordTable;

/// The words that report speech, from `reporting.txt`, in all the forms that news writes them in.
public final class ReportingWords {

    private static final List<String> CONJUNCTIONS = List.of("و", "ف");
    private static final Map<String, Attachment> ATTACHMENTS = Map.ofEntries(
            Map.entry("أن", Attachment.PARTICLE),
            Map.entry("marks", Attachment.MARKS),
            Map.entry("object", Attachment.OBJECT),
            Map.entry("thing", Attachment.THING),
            Map.entry("object-person", Attachment.PERSON),
            Map.entry("described", Attachment.DESCRIPTION),
            Map.entry("message", Attachment.MESSAGE),
            Map.entry("blame", Attachment.BLAME),
            Map.entry("إلى", Attachment.TO),
            Map.entry("بأن", Attachment.BY_THAT),
            Map.entry("ب", Attachment.BY),
            Map.entry("على", Attachment.ON),
            Map.entry("عن", Attachment.ABOUT),
            Map.entry("من", Attachment.FROM),
            Map.entry("ل", Attachment.FOR),
            Map.entry("في", Attachment.IN));

    // Last of the constants: reading the list needs those above.
    private static final ReportingWords NEWS = new ReportingWords(WordList.rows("reporting"));

    private final Map<String, ReportingWord> forms = new WordTable<>();

    private ReportingWords(List<List<String>> rows) {
        rows.forEach(this::add);
    }

    /// Those of Arabic news.
    public static ReportingWords ofNews() {
        return NEWS;
    }

    /// The reporting word that a folded word is, its conjunction left out: «وقال» is «قال».
    public Optional<ReportingWord> of(String folded) {
        var known = forms.get(folded);
        if (known != null) {
            return Optional.of(known);
        }
        for (String conjunction : CONJUNCTIONS) {
            if (folded.startsWith(conjunction)) {
                return Optional.ofNullable(forms.get(folded.substring(1))).map(word -> word.behind(1));
            }
        }
        return Optional.empty();
    }

    private void add(List<String> row) {
        var stance = Stance.valueOf(row.get(4).toUpperCase(Locale.ROOT));
        Set<Attachment> takes = EnumSet.noneOf(Attachment.class);
        for (String how : row.get(5).split(",", -1)) {
            takes.add(ATTACHMENTS.get(how));
        }
        var lemma = row.get(0);
        boolean transitive = takes.contains(Attachment.DESCRIPTION)
                || takes.contains(Attachment.PERSON)
                || stance == Stance.DEMANDING
                || stance == Stance.DENYING;
        Inflection.ofPerfect(Folded.fold(lemma), transitive)
                .forEach((form, agreement) -> put(form, lemma, Form.PERFECT, agreement, stance, takes));
        if (!row.get(1).equals("-")) {
            Inflection.ofImperfect(Folded.fold(row.get(1)), transitive)
                    .forEach((form, agreement) -> put(form, lemma, Form.IMPERFECT, agreement, stance, takes));
        }
        if (!row.get(2).equals("-")) {
            Inflection.ofParticiple(Folded.fold(row.get(2)))
                    .forEach((form, agreement) -> put(form, lemma, Form.PARTICIPLE, agreement, stance, takes));
        }
        if (!row.get(3).equals("-")) {
            for (String noun : row.get(3).split(",", -1)) {
                Inflection.ofNoun(Folded.fold(noun))
                        .forEach(form -> put(form, lemma, Form.NOUN, Agreement.NONE, stance, takes));
            }
        }
    }

    private void put(
            String written, String lemma, Form form, Agreement agreement, Stance stance, Set<Attachment> takes) {
        forms.merge(written, new ReportingWord(lemma, form, agreement, stance, takes, 0), ReportingWord::or);
    }
}
