package org.isnad.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.text.Words;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final Candidates candidates =
            new Candidates(List.of(new Wanted.Forms("=الوزير", Set.of("nوزير"), Set.of("vأعطى"), false)));

    @Test
    void knowsTheWantedWordsAmongThousandsOfOthersAndOnceMoreInTheNextText() {
        var others = IntStream.range(0, 5000).mapToObj(i -> "رقم" + i).collect(Collectors.joining(" "));

        assertEquals(List.of("وزراء", "الوزير"), among("وزراء " + others + " الوزير"));
        assertEquals(List.of("وزراء", "الوزير"), among(others + " وزراء الوزير"));
    }

    @Test
    void readsAWordBehindANegationAsItIsPostedThere() {
        assertEquals(List.of(), among("يعط"));
        assertEquals(List.of(), among("لا يعط"));
        assertEquals(List.of("يعط"), among("لم يعط يعط"));
    }

    private List<String> among(String text) {
        var found = new ArrayList<String>();
        var spans = Words.spansOf(text);
        candidates.among(spans, text, (at, _, isCandidate) -> {
            if (isCandidate) {
                found.add(spans.get(at).of(text));
            }
        });
        return found;
    }
}
