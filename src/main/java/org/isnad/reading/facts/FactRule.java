package org.isnad.reading.facts;

import java.util.List;
import org.isnad.reading.Fact;

/// A way to find facts of one kind in a sentence.
interface FactRule {

    List<Fact> in(Sentence sentence, String text);
}
