package org.isnad.reading.quotes;

import org.isnad.lexicon.FunctionWords;
import org.isnad.text.Letters;

/// Tells verbal nouns by their shape: استعداد، تحقيق، تعاون، مشاركة.
final class VerbalNouns {

    private static final String[] PRONOUNS = {"هما", "ها", "هم", "ه"};

    private VerbalNouns() {}

    static boolean isOne(String folded) {
        if (FunctionWords.STATEMENT_NOUN.has(folded)) {
            return true;
        }
        if (folded.length() < 5 || folded.startsWith(Letters.ARTICLE) || FunctionWords.PREPOSITION.has(folded)) {
            return false;
        }
        boolean owned = false;
        var stem = folded;
        for (String pronoun : PRONOUNS) {
            if (folded.endsWith(pronoun) && folded.length() - pronoun.length() >= 4) {
                stem = folded.substring(0, folded.length() - pronoun.length());
                owned = true;
                break;
            }
        }
        int last = stem.length() - 1;
        return switch (stem.charAt(0)) {
            case 'ا' -> stem.length() >= 5 && stem.charAt(last - 1) == 'ا';
            // «تفاصيل»، «تدابير» are plurals.
            case 'ت' ->
                !(stem.length() == 6 && stem.charAt(2) == 'ا' && stem.charAt(4) == 'ي')
                        && stem.length() >= 5
                        && (stem.charAt(3) == 'ي' || stem.charAt(2) == 'ا' || stem.endsWith("ية"));
            case 'م' -> stem.length() >= 6 && stem.charAt(2) == 'ا' && (stem.charAt(last) == 'ة' || owned);
            default -> false;
        };
    }
}
