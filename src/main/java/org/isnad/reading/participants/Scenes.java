package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.article.Part;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.text.Span;

/// Cuts an article into its sentences, with who is mentioned in each.
final class Scenes {

    private final List<Standing> mentions = new ArrayList<>();
    private int next;

    private Scenes(List<Participant> participants) {
        participants.forEach(p -> p.mentions().forEach(m -> mentions.add(new Standing(p, m, 0, 0, 0))));
        mentions.sort(Comparator.comparing((Standing s) -> s.mention().span()));
    }

    /// The sentences of an article, in text order.
    static List<Scene> of(List<Line> lines, List<Participant> participants) {
        var scenes = new Scenes(participants);
        return lines.stream()
                .flatMap(line -> scenes.of(line, isTitle(line) || line.isLead()).stream())
                .toList();
    }

    private static boolean isTitle(Line line) {
        return line.passage().part() instanceof Part.Title;
    }

    private List<Scene> of(Line line, boolean opens) {
        var scenes = new ArrayList<Scene>();
        int i = 0;
        for (Span sentence : line.passage().sentences()) {
            int first = i;
            var standing = new ArrayList<Standing>();
            for (; i < line.size() && line.token(i).word().start() < sentence.end(); i++) {
                addAt(line, i, standing);
            }
            scenes.add(new Scene(line, first, i, new Standings(standing), opens));
        }
        return scenes;
    }

    /// The mentions that begin in a word.
    private void addAt(Line line, int i, List<Standing> standing) {
        int end = line.token(i).word().end();
        while (next < mentions.size() && mentions.get(next).mention().span().start() < end) {
            var found = mentions.get(next++);
            int to = i + 1;
            while (to < line.size()
                    && line.token(to).word().start() < found.mention().span().end()) {
                to++;
            }
            standing.add(new Standing(found.participant(), found.mention(), beginOf(line, i, found), i, to));
        }
    }

    /// «اجتماع وزير الخارجية، سامي الحداد، مع …»: the office belongs to him who is named.
    private static int beginOf(Line line, int from, Standing found) {
        boolean named = found.participant().kind() == Participant.Kind.PERSON
                && found.mention().form() == Mention.Form.NAME;
        return named ? OfficeBefore.of(line, from).map(TitlePhrase::from).orElse(from) : from;
    }
}
