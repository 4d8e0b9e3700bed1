package org.isnad.morphology;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Demonyms;
import org.isnad.text.Letters;

/// Finds the place that a word may be another spelling of: «استنبول» is «إسطنبول».
public final class PlaceSpellings {

    private static final PlaceSpellings ALL = new PlaceSpellings();
    private static final int SHORTEST = 5;

    private final Map<String, List<String>> names;

    private PlaceSpellings() {
        names = Demonyms.all().words().stream()
                .map(PlaceSpellings::withoutArticle)
                .distinct()
                .collect(Collectors.groupingBy(NameSpelling::skeleton));
    }

    public static PlaceSpellings all() {
        return ALL;
    }

    /// The places whose names or peoples are spelt so much like a word in bare letters; mostly none or one.
    public Set<String> placesLike(String bare) {
        var word = withoutArticle(bare);
        var places = new HashSet<String>();
        if (word.length() >= SHORTEST) {
            for (var name : names.getOrDefault(NameSpelling.skeleton(word), List.of())) {
                if (SpellingVariants.areAlike(word, name)) {
                    Demonyms.all()
                            .placeOf(name)
                            .or(() -> Demonyms.all().placeOf(Letters.ARTICLE + name))
                            .ifPresent(places::add);
                }
            }
        }
        return places;
    }

    private static String withoutArticle(String word) {
        return word.startsWith(Letters.ARTICLE) ? word.substring(Letters.ARTICLE.length()) : word;
    }
}
