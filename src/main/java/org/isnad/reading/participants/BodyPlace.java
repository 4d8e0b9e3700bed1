package org.isnad.reading.participants;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
import org.isnad.reading.Signs;
import org.isnad.text.Folded;
import org.isnad.text.QuotationMarks;
import org.isnad.text.Span;

/// A mention of a body and what stands around it.
///
/// @param head the first token of its name or of the noun that says what it is: «قناة الأفق»
/// @param signs what speaks there for or against its part
record BodyPlace(Scene scene, Standing standing, int head, Set<BodySign> signs) {

    private static final Map<String, BodySign> PREPOSITIONS = WordList.rows("particles-before-bodies").stream()
            .collect(Collectors.toMap(row -> Folded.fold(row.get(0)), row -> BodySign.valueOf(row.get(1))));

    /// @param speech whether somebody speaks before it in its sentence
    static BodyPlace of(Scene scene, Standing standing, boolean speech) {
        int noun = standing.from() - 1;
        boolean own = noun >= 0
                && scene.line().token(noun).lexeme().bodyHead()
                && !scene.line().token(noun).isDefinite();
        var place = new BodyPlace(scene, standing, own ? noun : standing.from(), EnumSet.noneOf(BodySign.class));
        Signs.addIf(speech, BodySign.BEHIND_SPEECH, place.signs());
        place.addSigns();
        return place;
    }

    /// Whether it stands in somebody's office, where the body itself is not meant: «مبعوث الأمم المتحدة»; but
    /// «وحضر الأمناء العامون للاتحاد».
    boolean isInOffice() {
        return signs.contains(BodySign.SPOKEN_FOR)
                || (signs.contains(BodySign.IN_OFFICE) && !signs.contains(BodySign.LISTED_AS_PRESENT));
    }

    /// The name with the word before it.
    Span withWordBefore() {
        return scene.line().span(Math.max(0, head - 1), standing.to());
    }

    /// Leaves its words to whatever else may claim them.
    void release() {
        scene.line().release(standing.from(), standing.to());
    }

    private void addSigns() {
        addPosition();
        addSpeech();
        addOffice();
        addBefore();
        addAfter();
    }

    private void addPosition() {
        var line = scene.line();
        Signs.addIf(line.passage().isHeadline(), BodySign.IN_HEADLINE, signs);
        Signs.addIf(line.isLead(), BodySign.IN_LEAD, signs);
        Signs.addIf(standing.from() == scene.from(), BodySign.OPENS_SENTENCE, signs);
        Signs.addIf(head < standing.from(), BodySign.BEHIND_ITS_NOUN, signs);
        var gap = line.token(standing.from()).before();
        Signs.addIf(gap.endsWith("("), BodySign.IN_BRACKETS, signs);
        Signs.addIf(!gap.isEmpty() && QuotationMarks.isMark(gap.charAt(gap.length() - 1)), BodySign.IN_MARKS, signs);
    }

    private void addSpeech() {
        var line = scene.line();
        Signs.addIf(Speech.isBehindVerb(line, head), BodySign.BEHIND_REPORTING_VERB, signs);
        Signs.addIf(Speech.isBehindSource(line, head), BodySign.BEHIND_SOURCE, signs);
        Signs.addIf(Speech.isBeforeVerb(line, standing.to()), BodySign.BEFORE_REPORTING_VERB, signs);
        Signs.addIf(Deeds.isBehind(line, head), BodySign.BEHIND_DEED, signs);
        Signs.addIf(BodyName.isListed(line, head), BodySign.LISTED_AS_PRESENT, signs);
    }

    private void addOffice() {
        var line = scene.line();
        Signs.addIf(InOffice.stands(line, head) || InOffice.hangsOn(line, head), BodySign.IN_OFFICE, signs);
        Signs.addIf(SpokenFor.stands(line, standing.from()), BodySign.SPOKEN_FOR, signs);
        Signs.addIf(Subjects.isOwner(scene, standing, scene.from() - 1), BodySign.OWNER, signs);
    }

    private void addBefore() {
        var line = scene.line();
        var token = line.token(head);
        Signs.addIf(token.isCoordinated(), BodySign.COORDINATED, signs);
        if (token.cut().letters() > 0) {
            char letter = token.word().folded().charAt(token.cut().letters() - 1);
            Signs.addIf(letter == 'ل', BodySign.TO, signs);
            Signs.addIf(letter == 'ب', BodySign.BY, signs);
        }
        if (head <= scene.from()) {
            return;
        }
        var before = line.token(head - 1);
        Signs.addIf(isVerb(before), BodySign.BEHIND_VERB, signs);
        Signs.addIf(before.title().isPresent(), BodySign.BEHIND_TITLE, signs);
        Signs.addIf(
                before.isDefinite() && !before.function() && token.cut().letters() == 0,
                BodySign.BEHIND_DEFINITE,
                signs);
        var preposition = before.function() ? PREPOSITIONS.get(before.core()) : null;
        if (preposition != null) {
            signs.add(preposition);
        }
    }

    private void addAfter() {
        if (standing.to() < scene.to()) {
            var after = scene.line().token(standing.to());
            Signs.addIf(after.title().isPresent(), BodySign.BEFORE_TITLE, signs);
            Signs.addIf(scene.line().isName(standing.to()), BodySign.BEFORE_NAME, signs);
            Signs.addIf(isVerb(after), BodySign.BEFORE_VERB, signs);
        }
    }

    private static boolean isVerb(Token token) {
        return !token.isReportingVerb() && Dictionary.of(token.word().folded()) == Dictionary.VERB;
    }
}
