package org.isnad.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The months by name, as `months.properties` has them by language and region, and how a day is written with them:
/// «15 أغسطس 2025».
///
/// @param names of January to December
/// @param monthFirst whether the day follows the month, as in English
record Months(List<String> names, boolean monthFirst) {

    private static final Map<String, String> ALL = Bundle.load("months.properties");

    /// Of a language and, in Arabic, of a region; those of Egypt where the region is no other of the list.
    static Months of(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new Months(
                Stream.of(english ? "en" : "ar-" + locale.getCountry(), "ar-EG")
                        .flatMap(place -> Stream.ofNullable(ALL.get(place)))
                        .findFirst()
                        .map(names -> List.of(names.split(", ")))
                        .orElseThrow(),
                english);
    }

    String write(LocalDate day, Digits digits) {
        var month = names.get(day.getMonthValue() - 1);
        var number = digits.writeUnparted(day.getDayOfMonth());
        var year = digits.writeUnparted(day.getYear());
        return monthFirst ? month + " " + number + ", " + year : number + " " + month + " " + year;
    }
}
