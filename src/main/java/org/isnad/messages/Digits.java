package org.isnad.messages;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How numbers are written: 1,234.5 or ١٬٢٣٤٫٥.
///
/// @param zero the digit for nothing, which the others follow
/// @param thousands what parts the digits in threes
/// @param point what parts the whole from its fraction
record Digits(char zero, char thousands, char point) {

    private static final Digits LATIN = new Digits('0', ',', '.');
    private static final Digits ARABIC = new Digits('\u0660', '\u066C', '\u066B');
    private static final int GROUP = 3;

    /// @param system `arab` for Arabic digits, as the Unicode CLDR names them; any other for Latin ones
    static Digits named(String system) {
        return "arab".equals(system) ? ARABIC : LATIN;
    }

    /// A count, or a measure with as many decimals as it needs, at most `decimals`.
    String write(Number number, int decimals) {
        var plain = plain(number, decimals);
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        var written = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i > 0 && i < whole && (whole - i) % GROUP == 0 && plain.charAt(i - 1) != '-') {
                written.append(thousands);
            }
            written.append(own(plain.charAt(i)));
        }
        return written.toString();
    }

    /// Of the numbers that are written at the start none has a fraction: decimal arithmetic loads for long.
    private static String plain(Number number, int decimals) {
        if (number.doubleValue() == number.longValue()) {
            return Long.toString(number.longValue());
        }
        var rounded = new BigDecimal(number.toString()).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.stripTrailingZeros().toPlainString();
    }

    /// A year or a day of the month, whose digits are not parted.
    String writeUnparted(int number) {
        var written = new StringBuilder();
        Integer.toString(number).chars().forEach(one -> written.append(own((char) one)));
        return written.toString();
    }

    private char own(char latin) {
        if (latin == '.') {
            return point;
        }
        return latin >= '0' && latin <= '9' ? (char) (zero + latin - '0') : latin;
    }
}
