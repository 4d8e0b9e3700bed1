package org.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class CommonestTest {

    private final Commonest commonest = new Commonest(3);

    private void add(String term, int articles) {
        assertThat(commonest.add(new BytesRef(term), articles)).isTrue();
    }

    private List<String> inOrder() {
        return commonest.inOrder().stream()
                .map(each -> each.term().utf8ToString() + " " + each.articles())
                .toList();
    }

    @Test
    void keepsTheCommonestAndOfThoseAsCommonTheFirst() {
        add("مباراة", 2);
        add("مجلس", 5);
        add("مدينة", 2);
        add("مصر", 9);
        add("ملعب", 2);

        assertThat(inOrder()).containsExactly("مصر 9", "مجلس 5", "مباراة 2");
        assertThat(commonest.seen()).isEqualTo(5);
    }

    @Test
    void keepsATermThoughItsBytesAreUsedForTheNext() {
        var bytes = new BytesRef("مصر");
        commonest.add(bytes, 1);
        bytes.bytes[1]++;

        assertThat(inOrder()).containsExactly("مصر 1");
    }
}
