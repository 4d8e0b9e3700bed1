package org.isnad.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The day of a corpus's article: «2018-02-18T21:35:43+04:00», or as mails and feeds have it (RFC 1123), «Sun, 18 Feb
/// 2018 21:35:43 +0400».
final class CorpusDate {

    private CorpusDate() {}

    static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Calendar.firstIn(written).map(Calendar.Written::day);
        }
    }
}
