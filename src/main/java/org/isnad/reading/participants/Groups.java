package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Those of an article who are known by noun phrases alone.
final class Groups {

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, String> lastIds = new HashMap<>();

    List<Participant> participants() {
        return groups.values().stream().map(Group::participant).toList();
    }

    /// Gives the words from one token to another to a group, and takes them.
    ///
    /// @return `to`
    int add(Group group, Line line, int from, int to, String rule) {
        var span = line.span(from, to);
        mention(group, span, rule);
        line.take(from, to);
        return to;
    }

    /// The same, but takes the first words alone: in «رؤساء إيران وتركيا» the states are found too.
    ///
    /// @param head behind the last word that is taken
    int addHead(Group group, Line line, int from, int to, int head, String rule) {
        var span = line.span(from, to);
        mention(group, span, rule);
        line.take(from, head);
        return to;
    }

    private void mention(Group group, Span span, String rule) {
        if (groups.putIfAbsent(group.id(), group) == null) {
            lastIds.put(headOf(group.id()), group.id());
        }
        groups.get(group.id()).mentions().add(new Mention(span, Mention.Form.NOMINAL, new Why(rule, span)));
    }

    private static String headOf(String id) {
        int end = id.indexOf('-');
        return end < 0 ? id : id.substring(0, end);
    }

    /// A group named by its first words, unless it is known already.
    static Group named(String id, Participant.Kind kind, Optional<String> side, Line line, int from, int to) {
        return new Group(id, kind, line.textAt(line.span(from, to)), side, new ArrayList<>());
    }

    /// The id of the group last added whose first word this was.
    Optional<String> lastWith(String head) {
        return Optional.ofNullable(lastIds.get(head));
    }
}
