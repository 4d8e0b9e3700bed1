package org.isnad.export;

import org.isnad.index.Hit;
import org.isnad.index.SearchResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes what a search found as one line of JSON.
public final class SearchJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SearchJson() {}

    /// `{"total", "hits": [{"article", "score", "spans": [{"start", "end", "text"}]}]}`, without a line feed.
    public static String of(SearchResult result) {
        var node = MAPPER.createObjectNode();
        node.put("total", result.hits().size());
        var hits = node.putArray("hits");
        result.hits().forEach(hit -> hits.add(hit(hit)));
        return MAPPER.writeValueAsString(node);
    }

    private static ObjectNode hit(Hit hit) {
        var node = MAPPER.createObjectNode();
        node.put("article", hit.article().name());
        node.put("score", hit.score());
        var spans = node.putArray("spans");
        for (var span : hit.spans()) {
            spans.addObject()
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("text", hit.article().textAt(span));
        }
        return node;
    }
}
