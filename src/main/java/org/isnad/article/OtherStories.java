package org.isnad.article;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The beginnings of other stories that a site prints below an article: several paragraphs in a row at its end, each of
/// which opens afresh as no paragraph of the article does, and has few words in common with it.
final class OtherStories {

    private static final int FEWEST = 3;
    private static final int SURE = 4;
    private static final int MOST = 5;
    private static final int SHORTEST_PARAGRAPH = 50;
    /// How large a part of a story's words the article may share with it; the more, the more of the article's own
    /// paragraphs are linked to what stands before them.
    private static final double OF_FEW = .25;

    private static final double OF_SEVERAL = .4;
    private static final double OF_SEVERAL_BELOW_LINKED = .5;
    private static final double OF_MOST_BELOW_LINKED = .6;
    private static final double BELOW_ONE_PARAGRAPH = .15;
    private static final double NONE = -1;

    private final List<Line> lines;
    private final BitSet known;

    /// @param known the lines that are furniture, the headline or rows of a table
    OtherStories(List<Line> lines, BitSet known) {
        this.lines = lines;
        this.known = known;
    }

    BitSet below() {
        var found = new BitSet();
        int to = lines.size();
        while (to > 0 && known.get(to - 1)) {
            to--;
        }
        int from = first(to);
        int count = to - from;
        if (count >= FEWEST && !isAnnounced(from) && shared(from, to) <= bound(from, to)) {
            found.set(from, to);
        }
        return found;
    }

    /// The first line of the stories above the line `to`; one among them may not open like a story.
    private int first(int to) {
        int first = to;
        boolean another = false;
        for (int i = to - 1; i >= Math.max(0, to - MOST) && !known.get(i); i--) {
            if (StoryOpening.isOf(lines.get(i))) {
                first = i;
            } else if (another || !StoryOpening.isAsLong(lines.get(i))) {
                break;
            } else {
                another = true;
            }
        }
        return first;
    }

    private boolean isAnnounced(int from) {
        return from > 0 && lines.get(from - 1).endsInColon();
    }

    /// How much may be shared, by how the article's own paragraphs behind the first one open.
    private double bound(int from, int to) {
        int count = to - from;
        boolean allOpen = lines.subList(from, to).stream().allMatch(StoryOpening::isOf);
        int[] own = IntStream.range(0, from)
                .filter(i -> !known.get(i) && lines.get(i).letters() >= SHORTEST_PARAGRAPH)
                .skip(1)
                .toArray();
        long linked = IntStream.of(own)
                .filter(i -> !StoryOpening.opensAfresh(lines.get(i)))
                .count();
        if (own.length < 2) {
            return count >= SURE && allOpen ? BELOW_ONE_PARAGRAPH : NONE;
        } else if (linked * 2L < own.length || (!allOpen && count < MOST)) {
            return NONE;
        } else if (count < SURE || !allOpen) {
            return OF_FEW;
        }
        boolean mostAreLinked = linked * 10 >= own.length * 7L;
        return !mostAreLinked ? OF_SEVERAL : count < MOST ? OF_SEVERAL_BELOW_LINKED : OF_MOST_BELOW_LINKED;
    }

    /// The mean part of a story's words that stand in the article as well.
    private double shared(int from, int to) {
        Set<String> own = new HashSet<>();
        lines.subList(0, from).forEach(line -> own.addAll(TopicWords.of(line)));
        return lines.subList(from, to).stream()
                .map(TopicWords::of)
                .mapToDouble(words -> words.isEmpty()
                        ? 1
                        : (double) words.stream().filter(own::contains).count() / words.size())
                .average()
                .orElse(1);
    }
}
