package org.isnad.index;

import java.util.List;
import java.util.Optional;

/// What of the index a query must know: which keys it has.
interface Terms {

    /// In how many articles; 0 where it has none.
    int frequency(String key);

    /// The keys that begin like this, at most `most`.
    List<String> beginningWith(String prefix, int most);

    /// The commonest of the keys that begin like this: so many that they would fill the library twice over, or all.
    List<String> commonestBeginningWith(String prefix);

    /// The commonest of the keys that are so many letters apart at most; those fewer letters apart come first.
    Optional<String> nearest(String key, int letters);
}
