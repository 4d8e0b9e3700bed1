package org.isnad.marking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.dossier.Dossier;
import org.isnad.dossier.Figure;
import org.isnad.page.Mark;

/// The colour that a participant has everywhere: one of eight for the most prominent, none for the others.
public final class Hues {

    /// Who speaks is told apart before who is only named.
    private static final int MENTIONS_A_QUOTE_COUNTS_FOR = 3;

    private static final Hues NONE = new Hues(Map.of());

    private final Map<String, Integer> byParticipant;

    private Hues(Map<String, Integer> byParticipant) {
        this.byParticipant = Map.copyOf(byParticipant);
    }

    public static Hues none() {
        return NONE;
    }

    public static Hues of(Dossier dossier) {
        return NONE.with(dossier);
    }

    /// The hues of a dossier that has changed: whoever had one and is still there keeps it.
    public Hues with(Dossier dossier) {
        var next = new HashMap<>(byParticipant);
        next.keySet().removeIf(id -> dossier.figure(id).isEmpty());
        var free = IntStream.range(0, Mark.HUES)
                .filter(hue -> !next.containsValue(hue))
                .iterator();
        var quotes = quotesBySpeaker(dossier);
        dossier.figures().stream()
                .filter(figure -> !byParticipant.containsKey(figure.id()))
                .sorted(Comparator.comparingInt(figure -> -prominence(figure, quotes)))
                .forEachOrdered(figure -> {
                    if (free.hasNext()) {
                        next.put(figure.id(), free.nextInt());
                    }
                });
        return new Hues(next);
    }

    /// 0 to 7, or [Mark#NEUTRAL].
    public int of(String participant) {
        return byParticipant.getOrDefault(participant, Mark.NEUTRAL);
    }

    /// The hue of whoever it is; neutral if it is nobody.
    public int of(Optional<String> participant) {
        return participant.map(this::of).orElse(Mark.NEUTRAL);
    }

    private static int prominence(Figure figure, Map<String, Integer> quotes) {
        return figure.mentions() + MENTIONS_A_QUOTE_COUNTS_FOR * quotes.getOrDefault(figure.id(), 0);
    }

    private static Map<String, Integer> quotesBySpeaker(Dossier dossier) {
        var quotes = new HashMap<String, Integer>();
        dossier.readings().stream()
                .flatMap(reading -> reading.quotes().stream())
                .flatMap(quote -> quote.attribution().speaker().stream())
                .forEach(speaker -> quotes.merge(speaker, 1, Integer::sum));
        return quotes;
    }
}
