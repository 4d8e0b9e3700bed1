package org.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.text.Span;

/// Where in an article a query's words stand: each word whose keys, as they were posted, have what is wanted.
final class Places {

    private final Article article;
    private final SearchedWords words;
    private final Optional<Span> title;

    private Places(Article article, Candidates candidates) {
        this.article = article;
        words = new SearchedWords(article.text(), candidates);
        title = article.title();
    }

    /// In text order, none overlapping another; the first word where the article fits by its source alone.
    ///
    /// @param candidates of the same query
    static List<Span> of(Article article, List<Wanted> wanted, Candidates candidates) {
        return new Places(article, candidates).of(wanted);
    }

    private List<Span> of(List<Wanted> wanted) {
        var places = new ArrayList<Span>();
        List<List<Span>> ofEach =
                wanted.stream().<List<Span>>map(_ -> new ArrayList<>()).toList();
        var open = wanted.stream().filter(each -> !isClosed(each)).toList();
        for (int at = words.nextCandidate(0); at >= 0; at = words.nextCandidate(at + 1)) {
            for (int i = 0; i < wanted.size(); i++) {
                var each = wanted.get(i);
                int length = lengthAt(at, each);
                if (length > 0 && (!isClosed(each) || open.isEmpty() || isBeside(at, each, wanted))) {
                    var place = words.span(at, at + length - 1);
                    places.add(place);
                    if (!(each instanceof Wanted.InTitle)) {
                        ofEach.get(i).add(place);
                    }
                }
            }
        }
        var found = ofEach.stream().filter(each -> !each.isEmpty()).toList();
        var all = withFindings(apart(places), findings(wanted), found);
        return all.isEmpty() && words.size() > 0 ? List.of(words.span(0, 0)) : all;
    }

    private List<Span> findings(List<Wanted> wanted) {
        return wanted.stream().flatMap(this::findings).toList();
    }

    private Stream<Span> findings(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Findings findings -> findings.in().apply(article).stream();
            case Wanted.Either(List<Wanted> choices) -> choices.stream().flatMap(this::findings);
            case Wanted.Forms _,
                    Wanted.Phrase _,
                    Wanted.Beginning _,
                    Wanted.Without _,
                    Wanted.InTitle _,
                    Wanted.Source _ -> Stream.empty();
        };
    }

    private static boolean isClosed(Wanted wanted) {
        return wanted instanceof Wanted.Forms forms && forms.closed();
    }

    /// Whether something else that is wanted stands next to a word: of «في موسكو», no other «في» is meant.
    private boolean isBeside(int at, Wanted word, List<Wanted> wanted) {
        return wanted.stream()
                .filter(other -> !other.equals(word))
                .anyMatch(other -> (at > 0 && lengthAt(at - 1, other) > 0)
                        || (at + 1 < words.size() && lengthAt(at + 1, other) > 0));
    }

    /// «قائل:بوتين أوكرانيا» asks what he said of it: the words in such findings, where some hold them all. Elsewhere
    /// the words stand by themselves, and so do the findings that hold none of them.
    private static List<Span> withFindings(List<Span> places, List<Span> findings, List<List<Span>> placesOfEach) {
        var together = findings.stream()
                .filter(finding ->
                        placesOfEach.stream().allMatch(each -> each.stream().anyMatch(finding::contains)))
                .toList();
        if (!placesOfEach.isEmpty() && !together.isEmpty()) {
            return places.stream()
                    .filter(place -> together.stream().anyMatch(finding -> finding.contains(place)))
                    .toList();
        }
        var alone = findings.stream()
                .filter(finding -> places.stream().noneMatch(finding::overlaps))
                .toList();
        return alone.isEmpty()
                ? places
                : apart(Stream.concat(places.stream(), alone.stream()).sorted().toList());
    }

    /// How many words from `at` on are what is wanted; 0 where they are not.
    private int lengthAt(int at, Wanted wanted) {
        return switch (wanted) {
            case Wanted.Forms forms -> forms.hasOneOf(words.keys(at)) ? 1 : 0;
            case Wanted.Phrase(List<String> exact) -> isPhraseAt(at, exact) ? exact.size() : 0;
            case Wanted.Beginning beginning -> beginning.isOf(words.keys(at)) ? 1 : 0;
            case Wanted.Either(List<Wanted> choices) ->
                choices.stream().mapToInt(choice -> lengthAt(at, choice)).max().orElse(0);
            case Wanted.InTitle(Wanted inTitle) -> isInTitle(at) ? lengthAt(at, inTitle) : 0;
            case Wanted.Without _, Wanted.Source _, Wanted.Findings _ -> 0;
        };
    }

    private boolean isInTitle(int at) {
        return title.filter(span -> span.contains(words.span(at, at))).isPresent();
    }

    private boolean isPhraseAt(int at, List<String> exact) {
        for (int i = 0; i < exact.size(); i++) {
            if (at + i == words.size()
                    || !words.keys(at + i).getFirst().equals(exact.get(i))
                    || (i > 0 && words.beginsLine(at + i))) {
                return false;
            }
        }
        return true;
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
