package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Two words taken for one name that are the family names of two people of the article: «ناقشها بوتين ترامب»; or a
/// family name with a word behind it that belongs to no name.
final class SideBySide {

    private static final int NAME = 3;
    private static final int SHORTEST = 2;
    private static final char WAW = 'و';

    private final List<FoundName> found;
    private final Set<String> familyNames = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Set<List<String>> fullNames = new HashSet<>();

    SideBySide(List<FoundName> found) {
        this.found = found;
        for (FoundName name : found) {
            var words = name.run().words();
            if (words.size() > 1) {
                lastWords.add(words.getLast());
                fullNames.add(words);
            }
        }
        for (FoundName name : found) {
            var words = name.run().words();
            if (words.size() > 1 && !lastWords.contains(words.getFirst())) {
                familyNames.add(words.getLast());
            }
        }
    }

    /// The names, each that is two cut in two.
    List<FoundName> apart() {
        var names = new ArrayList<FoundName>();
        for (FoundName name : found) {
            var words = name.run().words();
            if (words.size() > 2
                    && fullNames.contains(words.subList(1, words.size()))
                    && !Vocabulary.NAME_PARTICLES.has(words.get(1))
                    && !Vocabulary.COUNTS.knows(words.getFirst())) {
                names.add(new FoundName(
                        new NameRun(
                                name.run().line(),
                                name.run().from() + 1,
                                name.run().to(),
                                0),
                        name.role(),
                        name.why()));
                continue;
            }
            if (words.size() > 1 && name.run().skip() == 0 && isConjoined(words)) {
                names.add(new FoundName(
                        new NameRun(
                                name.run().line(), name.run().from(), name.run().to(), 1),
                        name.role(),
                        name.why()));
                continue;
            }
            boolean begins = words.size() == 2 && isFamilyName(words.getFirst());
            if (begins && isFamilyName(words.getLast())) {
                names.add(part(name, name.run().from(), name.run().skip()));
                names.add(part(name, name.run().from() + 1, 0));
            } else if (begins && name.run().last().wholeLikelihood() < NAME) {
                names.add(part(name, name.run().from(), name.run().skip()));
            } else {
                names.add(name);
            }
        }
        return names;
    }

    /// «ونغ لاب سنغ» where «نغ لاب سنغ» is somebody's name.
    private boolean isConjoined(List<String> words) {
        var first = words.getFirst();
        if (first.charAt(0) != WAW || first.length() <= SHORTEST) {
            return false;
        }
        var apart = new ArrayList<>(words);
        apart.set(0, first.substring(1));
        return fullNames.contains(apart);
    }

    private boolean isFamilyName(String word) {
        return familyNames.contains(word);
    }

    private static FoundName part(FoundName name, int at, int skip) {
        return new FoundName(new NameRun(name.run().line(), at, at + 1, skip), name.role(), name.why());
    }
}
