package org.isnad.index;

import java.util.List;

/// What a query asks for.
///
/// @param asWords whether its signs made no sense, and were left out
record ReadQuery(List<Asked> asked, boolean asWords) {

    public ReadQuery {
        asked = List.copyOf(asked);
    }
}
