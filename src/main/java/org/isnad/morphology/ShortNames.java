package org.isnad.morphology;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Demonyms;
import org.isnad.lexicon.WordCounts;
import org.isnad.lexicon.WordList;

/// Tells names apart of which a letter more makes another one: short ones («أبل» is not «أبيل», nor «بايرن» «بيرن»),
/// and those that Arabic has always spelt in one way, of `fixed-names.txt` («سلمان» is not «سليمان»).
public final class ShortNames {

    private static final int LONGEST = 4;
    /// «ميك» is not «مايك», nor «سنغ» «سونغ».
    private static final int TOO_SHORT = 3;
    private static final String YEH = "ي";
    /// In tenths of its places in the news.
    private static final int NAME_SHARE = 3;

    private static final Set<String> FIXED = WordList.entries("fixed-names").stream()
            .map(BareLetters::ofWritten)
            .collect(Collectors.toUnmodifiableSet());

    private ShortNames() {}

    /// Whether two spellings that are alike may be of one name, though one is short: both name people («ترامب» and
    /// «ترمب»), or one a person and the other nothing that news knows, or the one looked for is a place («كابل»).
    public static boolean mayBeOne(String sought, String other) {
        int shorter = Math.min(sought.length(), other.length());
        if (sought.equals(other)) {
            return true;
        }
        if (FIXED.contains(sought) || FIXED.contains(other)) {
            return false;
        }
        return sought.length() == other.length()
                || shorter > LONGEST
                || (shorter > TOO_SHORT && mayBeOneThoughShort(sought, other));
    }

    private static boolean mayBeOneThoughShort(String sought, String other) {
        return (isPerson(sought) && (isPerson(other) || isUnknown(other)))
                || (isPerson(other) && isUnknown(sought))
                || (Demonyms.all().placeOf(sought).isPresent()
                        && isUnknown(other)
                        && other.length() > sought.length()
                        && !sought.endsWith(YEH)
                        && !other.endsWith(YEH));
    }

    private static boolean isUnknown(String name) {
        return !WordCounts.ofNews().knows(name);
    }

    private static boolean isPerson(String name) {
        return WordCounts.ofNews().nameShare(name) >= NAME_SHARE;
    }
}
