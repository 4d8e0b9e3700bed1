package org.isnad.messages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Every text that a user reads, in one language.
///
/// The locale says three things: the language (anything but English is Arabic), the digits (`-u-nu-latn` 123,
/// `-u-nu-arab` ١٢٣) and, by its region, the names of the months (`ar-EG` أغسطس, `ar-SY` آب, `ar-DZ` أوت, `ar-MA` غشت).
/// Safe to use from several threads.
public final class Messages {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    /// Of a number among words.
    private static final int MOST_DECIMALS = 3;

    private final Locale locale;
    private final Digits digits;
    private final Map<String, String> patterns;
    private final Map<String, Pattern> parsed = new ConcurrentHashMap<>();
    private final Pattern.Language language = new Writing();

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.digits = Digits.named(locale.getUnicodeLocaleType("nu"));
        this.patterns = patterns;
    }

    /// The texts for `locale`.
    public static Messages in(Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "ar";
        var spoken = locale.getLanguage().equals(language) ? locale : Locale.of(language);
        return new Messages(spoken, Bundle.read(language));
    }

    /// Arabic with 123 and أغسطس: what a user meets who chose nothing.
    public static Messages arabic() {
        return in(Locale.forLanguageTag("ar-EG-u-nu-latn"));
    }

    public boolean rightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// The text of `key`, each value put in its place and isolated from the words around it.
    ///
    /// @throws IllegalArgumentException if there is no such key
    public String text(String key, Object... values) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message: " + key);
        }
        if (values.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        return parsed.computeIfAbsent(key, _ -> Pattern.of(pattern)).fill(List.of(values), language);
    }

    /// The name of a constant: `Quote.Kind.DIRECT` is `quote-kind.direct`.
    public String text(Enum<?> constant) {
        return text(key(constant));
    }

    /// The key under which a constant's name stands.
    public static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var around = type.getEnclosingClass();
        var name = (around == null ? "" : around.getSimpleName() + "-") + type.getSimpleName();
        return kebab(name) + "." + kebab(constant.name());
    }

    /// A number in the digits that the user chose.
    public String number(long number) {
        return digits.write(number, 0);
    }

    /// A number with as many decimals as it needs, at most one.
    public String decimal(double number) {
        return digits.write(number, 1);
    }

    /// A day, its month by name.
    public String date(LocalDate day) {
        return Months.of(locale).write(day, digits);
    }

    /// `value` so that the text around it does not reorder it, nor it that.
    public static String isolated(String value) {
        return FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE;
    }

    /// A path, its names from left to right whatever their letters are: in `/home/أخبار/000_97a1.txt` the
    /// Arabic name would else draw the digits after it to its other side.
    public static String isolated(Path path) {
        var written = path.toString();
        var out = new StringBuilder().append(LEFT_TO_RIGHT_ISOLATE);
        int from = 0;
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) == '/' || written.charAt(at) == '\\') {
                isolate(written, from, at, out);
                out.append(written.charAt(at));
                from = at + 1;
            }
        }
        isolate(written, from, written.length(), out);
        return out.append(POP_DIRECTIONAL_ISOLATE).toString();
    }

    private static void isolate(String written, int from, int to, StringBuilder out) {
        if (from < to) {
            out.append(isolated(written.substring(from, to)));
        }
    }

    /// `text` without the characters that isolate its values, for where nobody sees its order: the clipboard.
    public static String plain(String text) {
        return text.replace(String.valueOf(FIRST_STRONG_ISOLATE), "")
                .replace(String.valueOf(LEFT_TO_RIGHT_ISOLATE), "")
                .replace(String.valueOf(POP_DIRECTIONAL_ISOLATE), "");
    }

    /// How this language writes values into its patterns.
    private final class Writing implements Pattern.Language {

        @Override
        public String write(Object value) {
            return switch (value) {
                case Number number -> digits.write(number, MOST_DECIMALS);
                case LocalDate day -> isolated(date(day));
                case Path path -> isolated(path);
                default -> isolated(value.toString());
            };
        }

        @Override
        public PluralForm form(double count) {
            return rightToLeft() ? PluralForm.inArabic(count) : PluralForm.inEnglish(count);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
