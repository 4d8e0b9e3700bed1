package org.isnad.reading.participants;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// Who does what the article begins with, which is the event that it reports: «دعا مجلس الأمن …», «أعلنت الحكومة …»،
/// «اعتقلت الشرطة …».
///
/// An outlet and somebody unnamed only pass on what happened.
final class ActorOfLead implements PresenceRule {

    private static final int LATEST = 14;
    private static final int BETWEEN = 3;
    private static final int LONGEST_OFFICE = 10;
    private static final WordSet ONLOOKERS = WordSet.named("onlookers");
    private static final WordSet ASIDES = WordSet.named("speech-asides");

    @Override
    public void notice(Scene scene, Consumer<Participant> present) {
        if (!scene.line().isLead() || scene.from() > 0) {
            return;
        }
        var verb = verb(scene);
        if (verb.isPresent()) {
            actors(scene, verb.getAsInt(), present);
        }
    }

    /// The first verb, behind the place and the agency that the line begins with; «في إطار التحقيق الذي بدأ، أوقفت …».
    private static OptionalInt verb(Scene scene) {
        boolean aside = false;
        for (int i = scene.from(); i < Math.min(scene.to(), scene.from() + LATEST); i++) {
            aside = scene.says(i, AttendanceCue.STOP) || (aside && !scene.hasComma(i - 1, i));
            if (!aside && LeadVerb.isAt(scene.line(), i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static void actors(Scene scene, int verb, Consumer<Participant> present) {
        int at = verb + 1;
        boolean byOffice = false;
        for (Standing standing : scene.between(at, scene.to())) {
            boolean joined = at == verb + 1
                    ? isSubject(scene, standing, at)
                    : standing.begin() == at && (scene.line().token(at).isCoordinated() || byOffice);
            if (!joined) {
                return;
            }
            if (acts(scene, standing)) {
                present.accept(standing.participant());
            }
            // «أعلن سكرتير المجلس، سامي الحداد»
            byOffice = standing.participant().kind() == Kind.PERSON
                    && standing.mention().form() == Mention.Form.NOMINAL;
            at = standing.to();
        }
    }

    /// Right behind the verb, behind words that say when, or behind the rest of his title: «دعا المرجع الأعلى سامي»،
    /// «أعلن قائد المنطقة السادسة، اللواء سامي».
    private static boolean isSubject(Scene scene, Standing standing, int at) {
        var line = scene.line();
        if (line.token(standing.begin()).cut().letters() > 0) {
            return false;
        }
        boolean named = standing.mention().form() == Mention.Form.NAME && isOffice(line, at);
        boolean behindComma = named && scene.hasComma(standing.begin() - 1, standing.begin());
        if (standing.begin() - at > (behindComma ? LONGEST_OFFICE : BETWEEN)) {
            return false;
        }
        for (int i = at; i < standing.begin(); i++) {
            if (!(named && (behindComma ? goesOn(scene, i) : i == at || isRest(line, i)))
                    && !ASIDES.has(line.token(i).word().folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(Scene scene, int i) {
        return !scene.says(i, AttendanceCue.STOP) && !scene.line().token(i).isReportingVerb();
    }

    private static boolean isRest(Line line, int i) {
        return line.token(i).followsDirectly() && line.token(i).isDefinite();
    }

    private static boolean isOffice(Line line, int i) {
        return line.token(i).title().isPresent()
                || Vocabulary.REIGN_TITLES.has(line.token(i).core());
    }

    private static boolean acts(Scene scene, Standing standing) {
        var p = standing.participant();
        return switch (p.kind()) {
            case COUNTRY -> true;
            case PERSON -> isKnown(standing);
            case GROUP ->
                !PeopleOfState.isPeople(p)
                        && !ONLOOKERS.has(scene.line().token(standing.from()).bare());
            case ORGANISATION -> true;
        };
    }

    /// «مسؤول أميركي» speaks without a name.
    private static boolean isKnown(Standing standing) {
        return standing.participant().mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME)
                || !standing.mention().why().rule().equals(UnnamedSpeakers.SPEAKER);
    }
}
