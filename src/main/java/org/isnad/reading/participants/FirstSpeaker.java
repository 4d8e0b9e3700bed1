package org.isnad.reading.participants;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Participant.Kind;

/// Where nobody met and nobody acts, the event is what somebody said: he who is named as its speaker at the beginning.
final class FirstSpeaker {

    private static final int SUBJECT = 10;
    private static final int BESIDE = 3;

    private FirstSpeaker() {}

    static Optional<Participant> in(List<Scene> scenes) {
        return scenes.stream()
                .filter(scene -> scene.opens() && !scene.line().passage().isHeadline())
                .findFirst()
                .flatMap(FirstSpeaker::in);
    }

    private static Optional<Participant> in(Scene scene) {
        return IntStream.range(scene.from(), scene.to())
                .filter(i -> scene.line().token(i).isReportingVerb())
                .mapToObj(i -> Subjects.of(scene, i, SUBJECT).filter(s -> isBeside(s, i)))
                .flatMap(Optional::stream)
                .map(Standing::participant)
                .findFirst()
                .filter(FirstSpeaker::isNamedPerson);
    }

    /// Not «أظهر استطلاع أجراه المعهد أن الرئيس …».
    private static boolean isBeside(Standing standing, int verb) {
        return standing.to() == verb || standing.begin() - verb <= BESIDE;
    }

    private static boolean isNamedPerson(Participant p) {
        return p.kind() == Kind.PERSON && p.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    }
}
