package org.isnad.reading.participants;

import org.isnad.text.Letters;

/// What stands between two words.
final class Gaps {

    private static final String NAME_JOINTS = "_#-‑)–";
    private static final String COMMAS = "،,";
    private static final String OPENERS = "(–-";

    private Gaps() {}

    /// Nothing but white space and what joins the words of a tag: «#كوريا_الشمالية».
    static boolean isBlank(String gap) {
        return hasOnly(gap, "#_");
    }

    /// White space, or what joins the parts of a name: «كيم_يونغ_أون», «جونغ-أون», «دونالد) ترامب».
    static boolean joinsName(String gap) {
        return hasOnly(gap, NAME_JOINTS) && !gap.contains("\n") && !gap.contains(" -") && !gap.contains(" –");
    }

    static boolean isComma(String gap) {
        return gap.length() <= 4 && hasOnly(gap, COMMAS + "#") && COMMAS.chars().anyMatch(c -> gap.indexOf(c) >= 0);
    }

    static boolean opensBracket(String gap) {
        return gap.length() <= 4 && hasOnly(gap, OPENERS) && OPENERS.chars().anyMatch(c -> gap.indexOf(c) >= 0);
    }

    private static boolean hasOnly(String gap, String allowed) {
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (!Letters.isBlank(c) && allowed.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
