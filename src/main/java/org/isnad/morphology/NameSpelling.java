package org.isnad.morphology;

/// Compares spellings of one name, as Arabic takes names over from other languages.
///
/// Letters for the same foreign sound are alike (غ ج ك ق، ث س ت، ز ظ ض، ف ب), long vowels may be written or not, and
/// doubled letters are one. A final ا or ة is a letter: «بوتين» and «بوتينا» are two.
public final class NameSpelling {

    private static final String LONG_VOWELS = "اويىةهء";
    private static final int MOST_VOWELS_APART = 2;

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

    /// The consonants of a folded word, each as its class, with what it begins and ends with.
    public static String skeleton(String folded) {
        var word = folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
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
        return bones.toString();
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
