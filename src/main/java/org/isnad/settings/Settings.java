package org.isnad.settings;

import java.util.Locale;

/// What a user chose.
///
/// @param size of the reading face, in points at 96 per inch, 8 to 72
/// @param lineSpacing times the face's own line height, 1.0 to 3.0
/// @param columnWidth the widest that a line may be, in average letters, 30 to 120
/// @param justified whether lines end flush on both sides
/// @param months which of the Arabic world's names for the months
public record Settings(
        Language language,
        Theme theme,
        Face face,
        double size,
        double lineSpacing,
        int columnWidth,
        boolean justified,
        Digits digits,
        Months months) {

    public static final double SMALLEST = 8;
    public static final double LARGEST = 72;
    public static final double TIGHTEST = 1;
    public static final double LOOSEST = 3;
    public static final int NARROWEST = 30;
    public static final int WIDEST = 120;

    /// Arabic at first, whatever the system's locale.
    public static final Settings FIRST = new Settings(
            Language.ARABIC, Theme.SYSTEM, Face.NOTO_NASKH, 18, 1.3, 68, false, Digits.EUROPEAN, Months.EGYPTIAN);

    public Settings {
        within("size", size, SMALLEST, LARGEST);
        within("line spacing", lineSpacing, TIGHTEST, LOOSEST);
        within("column width", columnWidth, NARROWEST, WIDEST);
    }

    private static void within(String what, double value, double least, double most) {
        // Written so that "not a number" is refused too.
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
    }

    /// Language, digits and month names in one, as the messages take them.
    public Locale locale() {
        var region = language == Language.ARABIC ? "-" + months.region : "";
        return Locale.forLanguageTag(language.tag + region + "-u-nu-" + digits.system);
    }

    public Settings withLanguage(Language language) {
        return new Settings(language, theme, face, size, lineSpacing, columnWidth, justified, digits, months);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(language, theme, face, size, lineSpacing, columnWidth, justified, digits, months);
    }

    public Settings withFace(Face face) {
        return new Settings(language, theme, face, size, lineSpacing, columnWidth, justified, digits, months);
    }

    /// The nearest size that is allowed.
    public Settings withSize(double size) {
        double allowed = Math.clamp(size, SMALLEST, LARGEST);
        return new Settings(language, theme, face, allowed, lineSpacing, columnWidth, justified, digits, months);
    }

    /// The nearest spacing that is allowed.
    public Settings withLineSpacing(double lineSpacing) {
        double allowed = Math.clamp(lineSpacing, TIGHTEST, LOOSEST);
        return new Settings(language, theme, face, size, allowed, columnWidth, justified, digits, months);
    }

    /// The nearest width that is allowed.
    public Settings withColumnWidth(int columnWidth) {
        int allowed = Math.clamp(columnWidth, NARROWEST, WIDEST);
        return new Settings(language, theme, face, size, lineSpacing, allowed, justified, digits, months);
    }

    public Settings withJustified(boolean justified) {
        return new Settings(language, theme, face, size, lineSpacing, columnWidth, justified, digits, months);
    }

    public Settings withDigits(Digits digits) {
        return new Settings(language, theme, face, size, lineSpacing, columnWidth, justified, digits, months);
    }

    public Settings withMonths(Months months) {
        return new Settings(language, theme, face, size, lineSpacing, columnWidth, justified, digits, months);
    }

    /// Of the interface.
    public enum Language {
        ARABIC("ar"),
        ENGLISH("en");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }
    }

    public enum Theme {
        /// Light or dark, as the system is.
        SYSTEM,
        LIGHT,
        DARK,
        SEPIA
    }

    /// The bundled reading faces.
    public enum Face {
        NOTO_NASKH,
        AMIRI,
        SCHEHERAZADE,
        VAZIRMATN
    }

    public enum Digits {
        /// 123
        EUROPEAN("latn"),
        /// ١٢٣
        ARABIC_INDIC("arab");

        private final String system;

        Digits(String system) {
            this.system = system;
        }
    }

    public enum Months {
        /// يناير … أغسطس
        EGYPTIAN("EG"),
        /// كانون الثاني … آب
        LEVANTINE("SY"),
        /// جانفي … أوت
        ALGERIAN("DZ"),
        /// يناير … غشت
        MOROCCAN("MA");

        private final String region;

        Months(String region) {
            this.region = region;
        }
    }
}
