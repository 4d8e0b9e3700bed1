package org.isnad.gold;

import tools.jackson.databind.JsonNode;

/// Of an article's text, in UTF-16 code units, half-open.
record Span(int start, int end) {

    static Span of(JsonNode node) {
        return new Span(node.path("start").intValue(), node.path("end").intValue());
    }

    boolean overlaps(Span other) {
        return Math.min(end, other.end) > Math.max(start, other.start);
    }

    /// What both share, of what either covers: 0 to 1.
    double share(Span other) {
        int both = Math.min(end, other.end) - Math.max(start, other.start);
        return both <= 0 ? 0 : (double) both / (end - start + other.end - other.start - both);
    }

    /// The same, and nothing where it is less than `least`.
    double share(Span other, double least) {
        double share = share(other);
        return share >= least ? share : 0;
    }
}
