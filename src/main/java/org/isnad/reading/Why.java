package org.isnad.reading;

import java.util.List;
import org.isnad.text.Span;

/// Why something was found.
///
/// @param rule the simple name of the rule that decided, in lower-kebab-case; `messages` has a sentence for each
/// @param evidence the words that fired it, in text order
public record Why(String rule, List<Span> evidence) {

    public Why {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a finding needs a rule");
        }
        evidence = evidence.stream().sorted().toList();
    }

    public Why(String rule, Span... evidence) {
        this(rule, List.of(evidence));
    }
}
