package org.isnad.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.lexicon.WordList;
import org.isnad.text.Folded;

/// Reads the days that Arabic news writes: «2025-08-16», «16/8/2025», «16 أغسطس 2025», «16 آب/أغسطس 2025».
final class Calendar {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)[-/.](?<month>\\d\\d?)[-/.](?<day>\\d\\d?)(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<day>\\d\\d?)[-/.](?<month>\\d\\d?)[-/.](?<year>(?:19|20)\\d\\d)(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<day>\\d\\d?) (?<month>" + MONTH + ")(?: ?[/(] ?" + MONTH
                    + "\\)?)?،? (?<year>(?:19|20)\\d\\d)(?!\\d)"));

    private Calendar() {}

    private static Map<String, Integer> months() {
        var months = new TreeMap<String, Integer>();
        for (var row : WordList.rows("months")) {
            row.stream().skip(1).forEach(name -> months.put(Folded.fold(name), Integer.valueOf(row.getFirst())));
        }
        return months;
    }

    /// A day written in a text, and where.
    record Written(LocalDate day, int start, int end) {}

    /// The first whole day that the folded `text` writes.
    static Optional<Written> firstIn(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .flatMap(found -> read(found).stream())
                .findFirst();
    }

    private static Optional<Written> read(Matcher found) {
        try {
            var month = found.group("month");
            int number = MONTHS.containsKey(month) ? MONTHS.get(month) : Integer.parseInt(month);
            var day = LocalDate.of(Integer.parseInt(found.group("year")), number, Integer.parseInt(found.group("day")));
            return Optional.of(new Written(day, found.start(), found.end()));
        } catch (DateTimeException e) {
            return Optional.empty(); // the thirtieth of February: no day at all
        }
    }
}
