package org.isnad.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Folded;
import org.isnad.text.Words;

/// What a site prints above its articles: the day, and the line of its channels.
final class Masthead {

    /// How often channels must share a name before it is taken for the outlet's.
    private static final int CHANNELS = 3;

    private static final int LONGEST = 40;

    private Masthead() {}

    /// Whether the line is there to say when: «date 2025-08-16 …», «الأحد 17 أغسطس 2025 - 10:30».
    static boolean isDateLine(Line line) {
        if (line.endsInStop()) {
            return false;
        }
        var folded = Folded.fold(line.text());
        return Calendar.firstIn(folded)
                .filter(day -> FurnitureCues.all().openDate(line) || isAlmostAll(folded, day))
                .isPresent();
    }

    private static boolean isAlmostAll(String line, Calendar.Written day) {
        return Words.of(line.substring(0, day.start())).size() <= 1
                && Words.of(line.substring(day.end())).stream()
                                .filter(word -> !Character.isDigit(word.folded().charAt(0)))
                                .count()
                        <= 3;
    }

    static Optional<LocalDate> date(List<Line> masthead) {
        return masthead.stream()
                .filter(Masthead::isDateLine)
                .flatMap(line -> Calendar.firstIn(Folded.fold(line.text())).stream())
                .map(Calendar.Written::day)
                .findFirst();
    }

    /// The name that the channels of one line share: «صدى البلد» in «قناة صدى البلد … جامعات صدى البلد …».
    static Optional<String> outlet(List<Line> masthead) {
        return masthead.stream().flatMap(line -> sharedName(line).stream()).findFirst();
    }

    static boolean isChannelLine(Line line) {
        return !line.endsInStop()
                && line.words().size() <= LONGEST
                && sharedName(line).isPresent();
    }

    private static Optional<String> sharedName(Line line) {
        var words = Words.of(line.text());
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            var pair = words.get(i).folded() + " " + words.get(i + 1).folded();
            if (seen.merge(pair, 1, Integer::sum) == CHANNELS) {
                return Optional.of(line.text()
                        .substring(words.get(i).start(), words.get(i + 1).end()));
            }
        }
        return Optional.empty();
    }
}
