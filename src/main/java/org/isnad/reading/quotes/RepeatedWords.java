package org.isnad.reading.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.Attribution;
import org.isnad.reading.Quote;
import org.isnad.reading.Why;
import org.isnad.text.Folded;

/// A headline in marks whose speaker the article names further down, where the same words stand again.
final class RepeatedWords {

    private RepeatedWords() {}

    static List<Quote> attributed(String text, List<Quote> quotes) {
        Map<String, Quote> known = new HashMap<>();
        for (Quote quote : quotes) {
            if (quote.attribution() instanceof Attribution.Attributed) {
                known.putIfAbsent(words(text, quote), quote);
            }
        }
        var result = new ArrayList<Quote>();
        for (Quote quote : quotes) {
            var same = quote.cue().isEmpty() && quote.attribution() instanceof Attribution.Unattributed
                    ? known.get(words(text, quote))
                    : null;
            result.add(same == null ? quote : withSpeakerOf(same, quote));
        }
        return result;
    }

    private static String words(String text, Quote quote) {
        return Folded.fold(quote.content().of(text));
    }

    private static Quote withSpeakerOf(Quote same, Quote quote) {
        var speaker = same.attribution().speaker().orElseThrow();
        return new Quote(
                quote.id(),
                quote.kind(),
                quote.content(),
                quote.cue(),
                quote.stance(),
                new Attribution.Attributed(speaker, new Why("repeated-words", quote.content(), same.content())),
                quote.addressee(),
                quote.why());
    }
}
