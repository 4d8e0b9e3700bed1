package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;

/// A noun phrase with all whom it may mean, and the signs that speak for each.
///
/// @param own whoever is called so and by no name
record Choice(Calling calling, Referent own, List<Candidate> candidates) {

    /// One whom it may mean.
    record Candidate(Referent referent, List<String> signs) {}

    /// To be asked in text order.
    static Choice of(Calling calling, Referents referents) {
        var own = referents.own(calling);
        var candidates = new ArrayList<Candidate>();
        var signs = new ReferentSigns(referents, calling, own);
        for (Referent referent : referents.of(calling, own)) {
            candidates.add(new Candidate(referent, signs.of(referent)));
        }
        referents.called(own, calling);
        return new Choice(calling, own, candidates);
    }
}
