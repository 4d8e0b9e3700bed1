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

    @Test
    void leavesOutNothingThatMayBeWantedOfWhateverKind() {
        var forms = new Wanted.Forms("=الوزير", Set.of("nوزير"), Set.of("vأعطى"), false);
        var begun = new Wanted.Beginning(Beginnings.of(Set.of("=مدينة")), forms);
        var phrase = new Wanted.Phrase(List.of("=وصل", "=الوفد"));
        var wanted = List.<Wanted>of(
                new Wanted.Either(List.of(phrase, new Wanted.InTitle(begun))), new Wanted.Without(forms));

        assertEquals(
                List.of("وصل", "الوزير", "مدينة", "أعطى", "وزراء"),
                among("وصل الوفد إلى الوزير في مدينة بعيدة أعطى وزراء", new Candidates(wanted)));
    }

    private List<String> among(String text) {
        return among(text, candidates);
    }

    private static List<String> among(String text, Candidates candidates) {
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
