package org.isnad.index;

import java.util.List;

/// What of the index a query must know: which keys it has.
interface Terms {

    /// In how many articles; 0 where it has none.
    int frequency(String key);

    /// The keys that begin like this, at most `most`.
    List<String> beginningWith(String prefix, int most);

    /// The commonest of the keys that begin like this: so many that they would fill the library twice over, or all.
    List<String> commonestBeginningWith(String prefix);

    /// The commonest of the keys that begin like one of these.
    Beginnings beginnings(List<String> prefixes);

    /// The keys that begin with `start` and go on as `word` but for so many slips at most: letters that are
    /// missing, too many, others, or swapped with the next.
    List<Posted> near(String start, String word, int letters);

    /// A key of the index.
    ///
    /// @param articles how many have it
    record Posted(String key, int articles) {}
}
