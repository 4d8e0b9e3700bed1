package org.isnad.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A text with places for values, in ICU's way of writing:
/// «{0, plural, one {موضع واحد} few {# مواضع} other {# موضع}} في {1}».
///
/// Of that way it knows the value, the plural with its forms, `=2` for one count and `#` for the count itself, and two
/// apostrophes for one.
record Pattern(List<Part> parts) {

    sealed interface Part {

        record Words(String text) implements Part {}

        record Value(int index) implements Part {}

        /// Words that a count decides.
        ///
        /// @param forms by the form's word, or by `=` and the count
        /// @param other for counts that have no form of their own
        record Plural(int index, Map<String, Pattern> forms, Pattern other) implements Part {}

        /// The count of the plural around it.
        record Count() implements Part {}
    }

    /// How values are written, and which form a count takes.
    interface Language {

        String write(Object value);

        PluralForm form(double count);
    }

    /// @throws IllegalArgumentException if a brace is left open, or a plural has no `other`
    static Pattern of(String text) {
        return new Reader(text).pattern(false);
    }

    String fill(List<?> values, Language language) {
        return fill(values, language, "#");
    }

    private String fill(List<?> values, Language language, String count) {
        return parts.stream().map(part -> fill(part, values, language, count)).collect(Collectors.joining());
    }

    private static String fill(Part part, List<?> values, Language language, String count) {
        return switch (part) {
            case Part.Words(var text) -> text;
            case Part.Value(int index) -> language.write(values.get(index));
            case Part.Count() -> count;
            case Part.Plural plural -> {
                var number = (Number) values.get(plural.index());
                yield form(plural, number.doubleValue(), language).fill(values, language, language.write(number));
            }
        };
    }

    private static Pattern form(Part.Plural plural, double count, Language language) {
        var exactly = count == Math.rint(count) ? plural.forms().get("=" + (long) count) : null;
        return exactly == null
                ? plural.forms().getOrDefault(language.form(count).word(), plural.other())
                : exactly;
    }

    /// Goes through the text once.
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /// Up to the end, or behind the brace that closes the form.
        Pattern pattern(boolean form) {
            var parts = new ArrayList<Part>();
            var words = new StringBuilder();
            while (at < text.length() && !(form && text.charAt(at) == '}')) {
                char next = text.charAt(at++);
                if (next == '{' || (form && next == '#')) {
                    add(words, parts);
                    parts.add(next == '{' ? argument() : new Part.Count());
                } else {
                    words.append(next);
                    at += text.startsWith("''", at - 1) ? 1 : 0;
                }
            }
            add(words, parts);
            if (form) {
                past('}');
            }
            return new Pattern(List.copyOf(parts));
        }

        private static void add(StringBuilder words, List<Part> parts) {
            if (!words.isEmpty()) {
                parts.add(new Part.Words(words.toString()));
                words.setLength(0);
            }
        }

        private Part argument() {
            int index = Integer.parseInt(word());
            if (text.startsWith(", plural,", at)) {
                at += ", plural,".length();
                return plural(index);
            }
            past('}');
            return new Part.Value(index);
        }

        private Part plural(int index) {
            var forms = new LinkedHashMap<String, Pattern>();
            for (var form = word(); !form.isEmpty(); form = word()) {
                past('{');
                forms.put(form, pattern(true));
            }
            past('}');
            var other = forms.get(PluralForm.OTHER.word());
            if (other == null) {
                throw new IllegalArgumentException("no other: " + text);
            }
            return new Part.Plural(index, forms, other);
        }

        /// The letters, digits and signs from here to a space, comma or brace; spaces before and after it are passed.
        private String word() {
            skipSpaces();
            int from = at;
            while (at < text.length() && ", {}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            var word = text.substring(from, at);
            skipSpaces();
            return word;
        }

        private void skipSpaces() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private void past(char sign) {
            if (at == text.length() || text.charAt(at) != sign) {
                throw new IllegalArgumentException("no " + sign + " at " + at + ": " + text);
            }
            at++;
        }
    }
}
