package org.isnad.messages;

import java.util.Locale;

/// The form that a counted noun takes, by the plural rules of the Unicode CLDR: Arabic has all six, «مقالان»,
/// «3 مقالات», «11 مقالًا», «100 مقال»; English has two.
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static PluralForm inArabic(double count) {
        double rest = count % 100;
        if (count != Math.rint(count)) {
            return OTHER;
        } else if (count == 0) {
            return ZERO;
        } else if (count == 1) {
            return ONE;
        } else if (count == 2) {
            return TWO;
        } else if (rest >= 3 && rest <= 10) {
            return FEW;
        } else {
            return rest >= 11 ? MANY : OTHER;
        }
    }

    static PluralForm inEnglish(double count) {
        return count == 1 ? ONE : OTHER;
    }

    /// As it is written in a pattern.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
