package org.isnad.morphology;

import java.util.List;
import org.isnad.text.Letters;

/// Compares spellings of one name, as Arabic takes names over from other languages.
///
/// Letters for the same foreign sound are alike (غ ج ك ق، ث س ت، ز ظ ض، ف ب), long vowels may be written or not, and
/// doubled letters are one, and at the end so are ش س ز. A final ا or ة is a letter: «بوتين» and «بوتينا» are two.
public final class NameSpelling {

    private static final String LONG_VOWELS = "اويىةهء";
    private static final int MOST_VOWELS_APART = 2;
    private static final int SHORTEST_SHORT_FORM = 3;

    private NameSpelling() {}

    /// Whether two folded words may spell one name.
    public static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        return skeleton(one).length() >= 2
                && skeleton(one).equals(skeleton(other))
                && Math.abs(one.length() - other.length()) <= MOST_VOWELS_APART;
    }

    /// Whether two full names, of two folded words or more each, may be one person's: the family names are spelt alike,
    /// the given names too, or one is short for the other, or one name is a part of the other.
    public static boolean isSamePerson(List<String> one, List<String> other) {
        if (one.equals(other) || holds(one, other) || holds(other, one)) {
            return true;
        }
        return one.size() > 1
                && other.size() > 1
                && isSame(one.getLast(), other.getLast())
                && isSameGiven(one.getFirst(), other.getFirst());
    }

    private static boolean isSameGiven(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return isSame(one, other)
                || (shorter >= SHORTEST_SHORT_FORM && (one.startsWith(other) || other.startsWith(one)));
    }

    private static boolean holds(List<String> name, List<String> part) {
        int size = part.size();
        return size > 1
                && size < name.size()
                && (name.subList(0, size).equals(part)
                        || name.subList(name.size() - size, name.size()).equals(part));
    }

    /// The consonants of a folded word, each as its class, with what it begins and ends with.
    public static String skeleton(String folded) {
        var word = folded.startsWith(Letters.ARTICLE) && folded.length() > 4 ? folded.substring(2) : folded;
        var bones = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (LONG_VOWELS.indexOf(c) >= 0) {
                if (i == 0) {
                    bones.append('A');
                } else if (i == word.length() - 1) {
                    bones.append(c == 'ي' ? 'I' : c == 'و' ? 'U' : 'H');
                }
                continue;
            }
            char bone = soundOf(c);
            if (bones.isEmpty() || bones.charAt(bones.length() - 1) != bone) {
                bones.append(bone);
            }
        }
        return withLastHissAlike(bones);
    }

    /// «غوتيريش» ends as «غوتيريس», «شولتس» as «شولتز».
    private static String withLastHissAlike(StringBuilder bones) {
        int last = bones.length() - 1;
        if (last > 1 && "شز".indexOf(bones.charAt(last)) >= 0) {
            bones.setCharAt(last, 'س');
        }
        return bones.toString();
    }

    /// Whether two letters may write one foreign sound.
    static boolean isSameSound(char one, char other) {
        return soundOf(one) == soundOf(other);
    }

    private static char soundOf(char c) {
        return switch (c) {
            case 'غ', 'ج', 'ك', 'ق', 'گ' -> 'ك';
            case 'ث', 'س', 'ص' -> 'س';
            case 'ز', 'ظ', 'ض', 'ذ' -> 'ز';
            case 'ت', 'ط' -> 'ت';
            case 'ف', 'ڤ' -> 'ف';
            case 'ب', 'پ' -> 'ب';
            case 'ئ', 'ؤ' -> 'ء';
            default -> c;
        };
    }
}
