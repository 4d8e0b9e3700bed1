package org.isnad.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Folded;
import org.isnad.text.Letters;
import org.isnad.text.WordTable;

/// Places with their adjectives and peoples: «روسيا», «الروسية» and «الروس» are of one place, and so are «القدس» and
/// «مقدسيين».
///
/// States as [Countries] has them; capitals, cities and regions by rule from their names, or from `city-peoples.txt`.
public final class Demonyms {

    private static final String BROKEN_PLURAL = "ة";
    private static final Demonyms ALL = new Demonyms();

    private final Map<String, String> places = new WordTable<>();

    private Demonyms() {
        for (List<String> row : WordList.rows("city-peoples")) {
            var id = nameOf(row.getFirst());
            places.putIfAbsent(Folded.fold(row.getFirst()), id);
            row.stream().skip(1).forEach(word -> addAdjective(id, Folded.fold(word)));
        }
        WordList.rows("capitals").forEach(row -> row.stream().skip(1).forEach(this::addCity));
        WordList.entries("cities").forEach(this::addCity);
    }

    public static Demonyms all() {
        return ALL;
    }

    /// The place that a folded word names, or to which it belongs; two words of one place have the same.
    public Optional<String> placeOf(String folded) {
        var city = places.get(folded);
        return city != null ? Optional.of(city) : stateOf(folded);
    }

    /// The words for places and their peoples, folded.
    public Set<String> words() {
        var words = new HashSet<>(places.keySet());
        words.addAll(Countries.all().words());
        return words;
    }

    private static Optional<String> stateOf(String folded) {
        var named = Countries.all().named(folded);
        return named.isPresent() && !named.orElseThrow().doubtful()
                ? named.filter(place -> !place.capital()).map(place -> place.id())
                : Countries.all().ofAdjective(folded); // «تركية» is an adjective, and hardly the state
    }

    private static String nameOf(String written) {
        var folded = Folded.fold(written);
        return folded.startsWith(Letters.ARTICLE) ? folded.substring(Letters.ARTICLE.length()) : folded;
    }

    private void addCity(String written) {
        var id = nameOf(written);
        if (!id.contains(" ") && !places.containsKey(Folded.fold(written))) {
            places.put(Folded.fold(written), id);
            addAdjective(id, Nisba.of(id));
        }
    }

    private void addAdjective(String id, String masculine) {
        var forms = masculine.endsWith(BROKEN_PLURAL)
                ? List.of(masculine, Letters.ARTICLE + masculine)
                : Nisba.forms(masculine);
        // «برازيليون» are of Brazil, and hardly of Brasilia
        forms.stream()
                .filter(form -> Countries.all().ofAdjective(form).isEmpty())
                .forEach(form -> places.putIfAbsent(form, id));
    }
}
