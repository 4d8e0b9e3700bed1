package org.isnad.reading.participants;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
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
        place.addIf(speech, BodySign.BEHIND_SPEECH);
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
        addIf(line.passage().isHeadline(), BodySign.IN_HEADLINE);
        addIf(line.isLead(), BodySign.IN_LEAD);
        addIf(standing.from() == scene.from(), BodySign.OPENS_SENTENCE);
        addIf(head < standing.from(), BodySign.BEHIND_ITS_NOUN);
        var gap = line.token(standing.from()).before();
        addIf(gap.endsWith("("), BodySign.IN_BRACKETS);
        addIf(!gap.isEmpty() && QuotationMarks.isMark(gap.charAt(gap.length() - 1)), BodySign.IN_MARKS);
    }

    private void addSpeech() {
        var line = scene.line();
        addIf(Speech.isBehindVerb(line, head), BodySign.BEHIND_REPORTING_VERB);
        addIf(Speech.isBehindSource(line, head), BodySign.BEHIND_SOURCE);
        addIf(Speech.isBeforeVerb(line, standing.to()), BodySign.BEFORE_REPORTING_VERB);
        addIf(Deeds.isBehind(line, head), BodySign.BEHIND_DEED);
        addIf(BodyName.isListed(line, head), BodySign.LISTED_AS_PRESENT);
    }

    private void addOffice() {
        var line = scene.line();
        addIf(InOffice.stands(line, head) || InOffice.hangsOn(line, head), BodySign.IN_OFFICE);
        addIf(SpokenFor.stands(line, standing.from()), BodySign.SPOKEN_FOR);
        addIf(Subjects.isOwner(scene, standing, scene.from() - 1), BodySign.OWNER);
    }

    private void addBefore() {
        var line = scene.line();
        var token = line.token(head);
        addIf(token.isCoordinated(), BodySign.COORDINATED);
        if (token.cut().letters() > 0) {
            char letter = token.word().folded().charAt(token.cut().letters() - 1);
            addIf(letter == 'ل', BodySign.TO);
            addIf(letter == 'ب', BodySign.BY);
        }
        if (head <= scene.from()) {
            return;
        }
        var before = line.token(head - 1);
        addIf(isVerb(before), BodySign.BEHIND_VERB);
        addIf(before.title().isPresent(), BodySign.BEHIND_TITLE);
        addIf(before.isDefinite() && !before.function() && token.cut().letters() == 0, BodySign.BEHIND_DEFINITE);
        var preposition = before.function() ? PREPOSITIONS.get(before.core()) : null;
        if (preposition != null) {
            signs.add(preposition);
        }
    }

    private void addAfter() {
        if (standing.to() < scene.to()) {
            var after = scene.line().token(standing.to());
            addIf(after.title().isPresent(), BodySign.BEFORE_TITLE);
            addIf(scene.line().isName(standing.to()), BodySign.BEFORE_NAME);
            addIf(isVerb(after), BodySign.BEFORE_VERB);
        }
    }

    private static boolean isVerb(Token token) {
        return !token.isReportingVerb() && Dictionary.of(token.word().folded()) == Dictionary.VERB;
    }

    private void addIf(boolean so, BodySign sign) {
        if (so) {
            signs.add(sign);
        }
    }
}
