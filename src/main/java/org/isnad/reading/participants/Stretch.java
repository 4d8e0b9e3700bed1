package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Part;

/// The stretch of an article that a sentence stands in: whom it names sooner, it is more about.
enum Stretch {
    HEADLINE,
    FIRST_SENTENCE,
    SECOND_PARAGRAPH,
    FIRST_HALF,
    ELSEWHERE;

    private static final int SECOND = 2;

    /// The signs of being mentioned there.
    ///
    /// @param opens whether among the first words
    Set<PresenceSign> signs(boolean opens) {
        return switch (this) {
            case HEADLINE -> with(PresenceSign.IN_HEADLINE, opens, PresenceSign.OPENS_HEADLINE);
            case FIRST_SENTENCE -> with(PresenceSign.IN_FIRST_SENTENCE, opens, PresenceSign.OPENS_FIRST_SENTENCE);
            case SECOND_PARAGRAPH -> Set.of(PresenceSign.IN_SECOND_PARAGRAPH);
            case FIRST_HALF -> Set.of(PresenceSign.IN_FIRST_HALF);
            case ELSEWHERE -> Set.of();
        };
    }

    private static Set<PresenceSign> with(PresenceSign in, boolean opens, PresenceSign opening) {
        return opens ? EnumSet.of(in, opening) : EnumSet.of(in);
    }

    /// Those of an article's sentences, which come in text order.
    static List<Stretch> of(List<Scene> scenes) {
        long paragraphs = scenes.stream()
                .map(Scene::line)
                .distinct()
                .filter(Stretch::isParagraph)
                .count();
        var stretches = new ArrayList<Stretch>(scenes.size());
        int paragraph = 0;
        for (int i = 0; i < scenes.size(); i++) {
            var line = scenes.get(i).line();
            boolean opens = i == 0 || scenes.get(i - 1).line() != line;
            paragraph += opens && isParagraph(line) ? 1 : 0;
            stretches.add(of(scenes.get(i), paragraph, paragraphs));
        }
        return stretches;
    }

    private static boolean isParagraph(Line line) {
        return !line.passage().isHeadline();
    }

    private static Stretch of(Scene scene, int paragraph, long paragraphs) {
        if (!isParagraph(scene.line())) {
            return scene.line().passage().part() instanceof Part.Title ? HEADLINE : ELSEWHERE;
        }
        if (scene.line().isLead()) {
            return scene.from() == 0 ? FIRST_SENTENCE : ELSEWHERE;
        }
        if (paragraph <= SECOND) {
            return SECOND_PARAGRAPH;
        }
        return paragraph <= paragraphs / 2 ? FIRST_HALF : ELSEWHERE;
    }
}
