package org.isnad.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Folded;

/// States by their names, capitals and adjectives.
///
/// Names come from the CLDR (the JDK's Arabic locale data) and, where news has its own, from `countries.txt`;
/// adjectives by rule from the names («روسيا» gives «روسي»), irregular ones from `peoples.txt`.
public final class Countries {

    /// What a name of one or more words stands for.
    ///
    /// @param id the state's English name as a slug: `north-korea`
    /// @param doubtful whether it is a common word as well: «مالي»
    public record Place(String id, boolean capital, boolean doubtful) {

        private static final String CAPITAL = " capital";
        private static final String DOUBTFUL = " doubtful";

        String written() {
            return id + (capital ? CAPITAL : "") + (doubtful ? DOUBTFUL : "");
        }

        static Place of(String written) {
            return new Place(written.split(" ", -1)[0], written.contains(CAPITAL), written.contains(DOUBTFUL));
        }
    }

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Countries ALL = new Countries(WordTables.named("countries"));

    private final Map<String, Place> places;
    private final Map<String, String> adjectives;
    private final Map<String, String> arabicNames;
    private final Set<String> firstWords;
    private final Set<String> adjectiveBegins;
    private final Set<String> nameWords;

    Countries(WordTables tables) {
        places = tables.table(new Written<>(Place::written, Place::of));
        adjectives = tables.table(Written.TEXT);
        arabicNames = tables.table(Written.TEXT);
        firstWords = tables.set();
        adjectiveBegins = tables.set();
        nameWords = tables.set();
        tables.fill(this::fill);
    }

    private void fill() {
        for (String code : Locale.getISOCountries()) {
            arabicNames.put(
                    idOf(code), Locale.of("", code).getDisplayCountry(ARABIC).replaceAll("\\s*\\(.*", ""));
        }
        for (List<String> row : WordList.rows("countries")) {
            row.stream().skip(1).forEach(name -> addName(row.getFirst(), name));
        }
        for (String code : Locale.getISOCountries()) {
            addName(code, Locale.of("", code).getDisplayCountry(ARABIC));
        }
        for (List<String> row : WordList.rows("capitals")) {
            row.stream().skip(1).forEach(name -> put(name, new Place(idOf(row.getFirst()), true, false)));
        }
        for (List<String> row : WordList.rows("peoples")) {
            row.stream().skip(1).forEach(word -> addAdjective(idOf(row.getFirst()), Folded.fold(word), false));
        }
    }

    /// All states of the world.
    public static Countries all() {
        return ALL;
    }

    /// What the folded name stands for, its words divided by single spaces.
    public Optional<Place> named(String folded) {
        return Optional.ofNullable(places.get(folded));
    }

    /// The single words that name a state or its people, folded.
    public Set<String> words() {
        var words = new HashSet<>(adjectives.keySet());
        words.addAll(places.keySet());
        words.removeIf(word -> word.indexOf(' ') >= 0);
        return words;
    }

    /// Whether some name begins with this folded word.
    public boolean begins(String folded) {
        return firstWords.contains(folded);
    }

    /// Whether some name holds this folded word.
    public boolean holds(String folded) {
        return nameWords.contains(folded);
    }

    /// The state that a folded adjective belongs to, whatever its gender, number and article: «الروسية».
    public Optional<String> ofAdjective(String folded) {
        return Optional.ofNullable(adjectives.get(folded));
    }

    /// Whether some adjective of two words begins with this folded word: «الكوري».
    public boolean beginsAdjective(String folded) {
        return adjectiveBegins.contains(folded);
    }

    /// The name by which a state is shown.
    public String nameOf(String id) {
        return arabicNames.getOrDefault(id, id);
    }

    /// The id of the state with an ISO 3166 code.
    public static String idOf(String code) {
        return Locale.of("", code)
                .getDisplayCountry(Locale.ENGLISH)
                .toLowerCase(Locale.ENGLISH)
                .replace("ü", "u")
                .replaceAll("[^a-z]+", "-");
    }

    private void addName(String code, String written) {
        boolean doubtful = written.endsWith("?");
        var name = (doubtful ? written.substring(0, written.length() - 1) : written).replaceAll("\\s*\\(.*", "");
        var id = idOf(code);
        arabicNames.putIfAbsent(id, name);
        put(name, new Place(id, false, doubtful));
        var folded = Folded.fold(name);
        boolean commonWord = doubtful || named(folded).filter(Place::doubtful).isPresent();
        if (!folded.contains(" ") || folded.startsWith("كوريا ")) {
            addAdjective(id, Nisba.of(folded), commonWord);
        }
    }

    private void put(String name, Place place) {
        var folded = Folded.fold(name);
        places.putIfAbsent(folded, place);
        if (folded.indexOf(' ') > 0 && !place.capital()) {
            // news sometimes drops the space
            places.putIfAbsent(folded.replace(" ", ""), place);
            firstWords.add(folded.replace(" ", ""));
        }
        var words = folded.split(" ", -1);
        firstWords.add(words[0]);
        nameWords.addAll(List.of(words));
    }

    /// @param doubtful whether it is a common word as well, which its feminine is more often: «وزير المالية»
    private void addAdjective(String id, String masculine, boolean doubtful) {
        for (String form : Nisba.forms(masculine)) {
            if (doubtful && form.endsWith("ة")) {
                continue;
            }
            adjectives.putIfAbsent(form, id);
            int space = form.indexOf(' ');
            if (space > 0) {
                adjectiveBegins.add(form.substring(0, space));
            }
        }
    }
}
