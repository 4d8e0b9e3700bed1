package org.isnad.reading.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.Signs;
import org.isnad.text.Span;

/// Where else an article names what it names, and whether the rules took it: «جنيف» of the title, again in the lead.
final class Namings {

    private static final int OFTEN = 4;
    private static final int FEW = 3;
    private static final int MANY = 8;

    private final Lead lead;
    private final Set<Span> byRule;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> inTitle = new HashSet<>();
    private final Set<String> inLead = new HashSet<>();
    private final Set<String> ofRules = new HashSet<>();

    /// @param all what the article names of one kind
    /// @param byRule where the rules found a fact of that kind
    Namings(List<FactCandidate> all, Set<Span> byRule, Lead lead) {
        this.lead = lead;
        this.byRule = byRule;
        for (FactCandidate one : all) {
            if (one.name().isEmpty()) {
                continue;
            }
            counts.merge(one.name(), 1, Integer::sum);
            if (one.sentence().passage().isHeadline()) {
                inTitle.add(one.name());
            } else if (lead.holds(one.sentence())) {
                inLead.add(one.name());
            }
            if (byRule.contains(one.span())) {
                ofRules.add(one.name());
            }
        }
    }

    void addTo(Collection<String> signs, FactCandidate one) {
        boolean rule = byRule.contains(one.span());
        boolean headline = one.sentence().passage().isHeadline();
        int count = counts.getOrDefault(one.name(), 0);
        Signs.addIf(rule, "by rule", signs);
        Signs.addIf(!rule && ofRules.contains(one.name()), "elsewhere by rule", signs);
        Signs.addIf(!headline && inTitle.contains(one.name()), "named in title", signs);
        Signs.addIf(!lead.holds(one.sentence()) && inLead.contains(one.name()), "named in lead", signs);
        Signs.addIf(count > 1, "named again", signs);
        Signs.addIf(count >= OFTEN, "named often", signs);
        Signs.addIf(counts.size() <= 1, "only name", signs);
        Signs.addIf(counts.size() <= FEW, "few names", signs);
        Signs.addIf(counts.size() > MANY, "many names", signs);
    }
}
