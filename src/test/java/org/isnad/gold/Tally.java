package org.isnad.gold;

/// How many of the items that a careful reader marks were found, among how many.
record Tally(int hit, int gold, int system) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally more) {
        return new Tally(hit + more.hit, gold + more.gold, system + more.system);
    }

    /// The harmonic mean of precision and recall, 0 to 1.
    double f1() {
        return hit == 0 ? 0 : 2.0 * hit / (gold + system);
    }
}
