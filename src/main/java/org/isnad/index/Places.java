package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;
import org.isnad.text.Words;

/// Where in an article a query's words stand: each word whose keys, as they were posted, have what is wanted.
final class Places {

    private final String text;
    private final List<Span> words;

    private Places(String text) {
        this.text = text;
        words = Words.spansOf(text);
    }

    /// In text order, none overlapping another.
    static List<Span> of(String text, List<Wanted> wanted) {
        return new Places(text).of(wanted);
    }

    private List<Span> of(List<Wanted> wanted) {
        var places = new ArrayList<Span>();
        for (int at = 0; at < words.size(); at++) {
            for (var each : wanted) {
                int length = lengthAt(at, each);
                if (length > 0) {
                    places.add(words.get(at).hull(words.get(at + length - 1)));
                }
            }
        }
        return apart(places);
    }

    /// How many words from `at` on are what is wanted; 0 where they are not.
    private int lengthAt(int at, Wanted wanted) {
        return switch (wanted) {
            case Wanted.Forms forms -> keysAt(at).stream().anyMatch(forms::has) ? 1 : 0;
            case Wanted.Phrase(List<String> exact) -> isPhraseAt(at, exact) ? exact.size() : 0;
            case Wanted.Beginning(List<String> beginnings, Wanted.Forms whole) ->
                beginnings.stream().anyMatch(keysAt(at).getFirst()::startsWith) || lengthAt(at, whole) > 0 ? 1 : 0;
        };
    }

    private boolean isPhraseAt(int at, List<String> exact) {
        for (int i = 0; i < exact.size(); i++) {
            if (at + i == words.size()
                    || !keysAt(at + i).getFirst().equals(exact.get(i))
                    || (i > 0 && isNewLine(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNewLine(int at) {
        return WordTokenizer.isNewLineBetween(
                text, words.get(at - 1).end(), words.get(at).start());
    }

    private List<String> keysAt(int at) {
        return PostedKeys.of(WordTokenizer.cut(text, words.get(at)));
    }

    private static List<Span> apart(List<Span> sorted) {
        var apart = new ArrayList<Span>();
        for (var span : sorted) {
            if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
                apart.add(apart.removeLast().hull(span));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
