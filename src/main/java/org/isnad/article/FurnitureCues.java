package org.isnad.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.Words;

/// The phrases by which a site's own lines are known: «اقرأ أيضا», «جميع الحقوق محفوظة».
final class FurnitureCues {

    /// Where in a line a phrase must stand; the list `furniture` explains each.
    enum Place {
        OPENS,
        LEADS,
        LABELS,
        ALONE,
        INSIDE,
        BYLINE,
        CREDIT,
        DATE,
        ENDS
    }

    private static final int LONGEST_INSIDE = 40;
    private static final int LONGEST_LEAD = 30;
    private static final int MOST_FOREIGN = 3;
    private static final int LONGEST_BYLINE = 6;
    private static final String SEPARATORS = ":|/-–—.»>؛،*";

    private static final FurnitureCues CUES = new FurnitureCues();

    private final Map<Place, List<List<String>>> phrases = new EnumMap<>(Place.class);
    private final Set<String> menuWords;

    private FurnitureCues() {
        WordList.rows("furniture")
                .forEach(row -> phrases.computeIfAbsent(
                                Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)), _ -> new ArrayList<>())
                        .add(folded(row.getFirst())));
        menuWords = WordList.entries("menu-words").stream().map(Folded::fold).collect(Collectors.toUnmodifiableSet());
    }

    static FurnitureCues all() {
        return CUES;
    }

    private static List<String> folded(String phrase) {
        return Words.of(phrase).stream().map(word -> word.folded()).toList();
    }

    /// Whether the line itself says that it is the site's, wherever it stands.
    boolean mark(Line line) {
        return line.words().isEmpty()
                || isForeign(line)
                || (line.text().contains("©") && line.words().size() <= LONGEST_LEAD)
                || starts(line, Place.OPENS)
                || labels(line, Place.LABELS)
                || is(line, Place.ALONE)
                || (line.words().size() <= LONGEST_INSIDE && contains(line) && !line.goesOn())
                || isMenu(line);
    }

    /// «A+», «Print»: a few words and none of them Arabic.
    private static boolean isForeign(Line line) {
        return line.words().size() <= MOST_FOREIGN
                && !line.endsInStop()
                && line.text().codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == UnicodeScript.ARABIC);
    }

    /// Whether it begins as a link to elsewhere does; so may a headline: «شاهد.. فيضانات …».
    boolean lead(Line line) {
        return !line.endsInStop() && line.words().size() <= LONGEST_LEAD && starts(line, Place.LEADS);
    }

    /// Whether it is a cue and nothing else, so that what it announces stands in the lines below: «اقرأ أيضاً:».
    boolean announce(Line line) {
        return is(line, Place.OPENS) || is(line, Place.LEADS) || is(line, Place.LABELS) || is(line, Place.ALONE);
    }

    boolean endArticle(Line line) {
        return !line.endsInStop() && line.words().size() <= LONGEST_BYLINE && starts(line, Place.ENDS);
    }

    boolean nameAuthor(Line line) {
        return !line.endsInStop()
                && line.words().size() <= LONGEST_BYLINE
                && (starts(line, Place.BYLINE) || labels(line, Place.CREDIT));
    }

    boolean openDate(Line line) {
        return starts(line, Place.DATE);
    }

    private boolean starts(Line line, Place place) {
        return phrases(place).stream().anyMatch(phrase -> startsWith(line, phrase));
    }

    private boolean is(Line line, Place place) {
        return phrases(place).stream().anyMatch(phrase -> phrase.equals(line.words()));
    }

    private boolean contains(Line line) {
        return phrases(Place.INSIDE).stream().anyMatch(phrase -> Collections.indexOfSubList(line.words(), phrase) >= 0);
    }

    private boolean labels(Line line, Place place) {
        return phrases(place).stream()
                .filter(phrase -> startsWith(line, phrase))
                .anyMatch(phrase -> isSetOff(line, phrase.size()));
    }

    /// Whether the line's first `count` words are followed by a colon, a bar or the like, or by nothing.
    private static boolean isSetOff(Line line, int count) {
        int at = Words.of(line.text()).get(count - 1).end();
        while (at < line.text().length() && Letters.isBlank(line.text().charAt(at))) {
            at++;
        }
        return at == line.text().length() || SEPARATORS.indexOf(line.text().charAt(at)) >= 0;
    }

    /// Whether most of its words name sections or buttons: «الرئيسية أخبار رياضة فيديو».
    private boolean isMenu(Line line) {
        int names = Math.toIntExact(
                line.words().stream().filter(menuWords::contains).count());
        int all = line.words().size();
        return !line.endsInStop() && (names == all || (all >= 3 && names * 5 >= all * 3));
    }

    private List<List<String>> phrases(Place place) {
        return phrases.getOrDefault(place, List.of());
    }

    private static boolean startsWith(Line line, List<String> phrase) {
        return line.words().size() >= phrase.size()
                && line.words().subList(0, phrase.size()).equals(phrase);
    }
}
