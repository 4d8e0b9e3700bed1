package org.isnad.messages;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final ULocale locale;
    private final ULocale dates;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(ULocale dates, Map<String, String> patterns) {
        // A region names the months; whether it also writes 1.234 for 1,234 is not what was chosen.
        this.locale = ULocale.forLanguageTag(dates.getLanguage() + "-u-nu-"
                + Optional.ofNullable(dates.getKeywordValue("numbers")).orElse("latn"));
        this.dates = dates;
        this.patterns = patterns;
    }

    /// The texts for `locale`.
    public static Messages in(Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "ar";
        var spoken = locale.getLanguage().equals(language) ? locale : Locale.of(language);
        return new Messages(ULocale.forLocale(spoken), Bundle.read(language));
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
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        var shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = shown(values[i]);
        }
        synchronized (format) {
            return format.format(shown);
        }
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
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A number with as many decimals as it needs, at most one.
    public String decimal(double number) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /// A day, its month by name.
    public String date(LocalDate day) {
        var format = DateFormat.getDateInstance(DateFormat.LONG, dates);
        format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
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

    private Object shown(Object value) {
        return switch (value) {
            case Number number -> number;
            case LocalDate day -> isolated(date(day));
            case Path path -> isolated(path);
            default -> isolated(value.toString());
        };
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
