package org.isnad.reading.participants;

import java.util.Optional;
import org.isnad.reading.Participant;

/// Who speaks or is present without a name: «مسؤول أميركي كبير», «مصادر مطلعة», «القادة الأوروبيون».
final class UnnamedSpeakers implements NominalRule {

    static final String SPEAKER = "unnamed-speaker";
    // «مساعديهما», «كبار المسؤولين»: those who joined the heads are the same few
    private static final String OFFICIALS = "officials";
    private static final int NAME_AHEAD = 8;
    private static final int LISTED = 5;

    private final Groups groups;

    UnnamedSpeakers(Groups groups) {
        this.groups = groups;
    }

    @Override
    public int find(Line line, int i) {
        var token = line.token(i);
        var plural = SpeakerPhrase.isGroup(token);
        boolean reports = token.reporting().isPresent() && token.title().isEmpty();
        if (plural.isEmpty() || reports || MembersOfBody.isInOffice(line, i)) {
            return i;
        }
        boolean group = plural.get();
        int from = group ? Quantity.beginOf(line, i) : i;
        int noun = group ? SpeakerPhrase.endOfAll(line, i) : SpeakerPhrase.endOf(line, i);
        int whole = Complement.endOf(line, noun);
        boolean speaks = (Speech.isSpeaker(line, from, noun) || Speech.isBeforeVerb(line, whole))
                && Speech.isOnItsOwn(line, from)
                && (group || !isAdjective(line, i));
        int to = speaks ? whole : noun;
        boolean present = (isParty(token) || SpeakerPhrase.isAttendant(token)) && isListed(line, i);
        if (!(speaks || present) || (!group && isNamedSoon(line, to))) {
            return i;
        }
        var side = sideIn(line, i, to);
        boolean nondescript =
                side.isEmpty() && !SpeakerPhrase.isAttendant(token) && !MembersOfBody.PLURALS.has(token.core());
        var id = !speaks && nondescript ? OFFICIALS : SpeakerId.of(groups, line, i, to, group);
        var kind = group ? Participant.Kind.GROUP : Participant.Kind.PERSON;
        var speaker = Groups.named(id, kind, side, line, from, to);
        return Complement.isInName(line, noun)
                ? groups.add(speaker, line, from, to, SPEAKER)
                : groups.addHead(speaker, line, from, to, noun, SPEAKER);
    }

    /// «تصريح صحفي», «الموقف السياسي»
    private static boolean isAdjective(Line line, int i) {
        return i > 0
                && line.token(i).followsDirectly()
                && line.token(i).cut().letters() == 0
                && line.token(i - 1).isDefinite() == line.token(i).isDefinite()
                && !line.token(i - 1).function()
                && !Speech.reports(line, i - 1);
    }

    private static boolean isParty(Token token) {
        return Vocabulary.SPEAKERS.of(token.bare()).isEmpty() || Vocabulary.SPEAKERS.isGroup(token.bare());
    }

    /// «بحضور المترجمين», «ينضم إليهما مستشارون ومسؤولون», «برفقة مساعديهما»
    private static boolean isListed(Line line, int i) {
        if (SpeakerPhrase.isAttendant(line.token(i)) && line.token(i).isCoordinated() && i > 1 && line.isName(i - 1)) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(0, i - LISTED) && !line.isName(k); k--) {
            if (line.token(k).says(AttendanceCue.LIST)) {
                return true;
            }
        }
        return i > 0 && line.token(i - 1).core().equals("مع") && metBefore(line, i);
    }

    /// «عقداه مع المترجمين»
    private static boolean metBefore(Line line, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LISTED); k--) {
            if (line.token(k).says(AttendanceCue.EVENT) || line.token(k).says(AttendanceCue.MET)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name follows, with nothing but a part of the office between.
    static boolean isNamedSoon(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + NAME_AHEAD); i++) {
            if (line.isName(i)) {
                return true;
            }
            var token = line.token(i);
            boolean goesOn = !token.function()
                    || token.core().equals("في")
                    || token.core().equals("من");
            if (token.isReportingVerb() || !goesOn || token.before().contains(".")) {
                return false;
            }
        }
        return false;
    }

    private static Optional<String> sideIn(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var side = Places.sideAt(line, i);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }
}
