package org.isnad.reading.participants;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
import org.isnad.text.Folded;

/// What stands right before somebody in a sentence, or as a letter on his name: «أعلن بوتين», «مع روسيا», «بروسيا».
final class WordBefore {

    private static final String CONJUNCTIONS = "وف";
    private static final Map<String, PresenceSign> OF_STATE = WordList.rows("particles-before-states").stream()
            .collect(Collectors.toMap(
                    row -> Folded.fold(row.get(0)),
                    row -> PresenceSign.valueOf(
                            row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'))));

    private WordBefore() {}

    static Set<PresenceSign> signs(Scene scene, Standing standing) {
        var signs = EnumSet.noneOf(PresenceSign.class);
        int before = standing.begin() - 1;
        if (before >= scene.from() && scene.line().token(before).isReportingVerb()) {
            signs.add(PresenceSign.BEHIND_REPORTING_VERB);
        } else if (!standing.acts()) {
            addOfState(scene, standing, signs);
        }
        return signs;
    }

    private static void addOfState(Scene scene, Standing standing, Set<PresenceSign> signs) {
        var line = scene.line();
        add(letterOn(line.token(standing.begin())), signs);
        int before = standing.begin() - 1;
        if (before >= scene.from()) {
            add(line.token(before).core(), signs);
            boolean verb = Dictionary.of(line.token(before).word().folded()) == Dictionary.VERB;
            if (!verb && Subjects.isOwner(scene, standing, scene.from() - 1)) {
                signs.add(PresenceSign.STATE_AS_OWNER);
            }
        }
    }

    private static void add(String particle, Set<PresenceSign> signs) {
        var sign = OF_STATE.get(particle);
        if (sign != null) {
            signs.add(sign);
        }
    }

    /// The letter that a word carries, the one behind a conjunction where there are two: «وبروسيا».
    private static String letterOn(Token token) {
        int letters = token.cut().letters();
        if (letters == 0) {
            return "";
        }
        var folded = token.word().folded();
        int at = letters > 1 && CONJUNCTIONS.indexOf(folded.charAt(0)) >= 0 ? 1 : 0;
        return folded.substring(at, at + 1);
    }
}
