package org.isnad.reading.participants;

import java.util.List;
import org.isnad.lexicon.WordSet;

/// Whether the event that an article reports is a meeting, a visit or a deal, as its beginning tells; else meetings
/// that it speaks of further down are others.
final class EventOfArticle {

    private static final int PARAGRAPHS = 2;
    private static final WordSet VISITS = WordSet.named("visits");

    private EventOfArticle() {}

    static boolean isMeeting(List<Scene> scenes) {
        var paragraphs = scenes.stream()
                .map(Scene::line)
                .filter(line -> !line.passage().isHeadline())
                .distinct()
                .limit(PARAGRAPHS)
                .toList();
        return scenes.stream()
                .filter(scene -> scene.opens() || paragraphs.contains(scene.line()))
                .anyMatch(EventOfArticle::tellsOfMeeting);
    }

    private static boolean tellsOfMeeting(Scene scene) {
        for (int i = scene.from(); i < scene.to(); i++) {
            if (scene.says(i, AttendanceCue.EVENT)
                    || scene.says(i, AttendanceCue.MET)
                    || scene.says(i, AttendanceCue.AGREED)
                    || scene.says(i, AttendanceCue.DEAL)
                    || VISITS.has(scene.line().token(i).bare())) {
                return true;
            }
        }
        return false;
    }
}
