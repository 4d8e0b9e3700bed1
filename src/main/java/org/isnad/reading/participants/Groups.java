package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;

/// Those of an article who are known by noun phrases alone.
final class Groups {

    private final Map<String, Group> groups = new LinkedHashMap<>();

    List<Participant> participants() {
        return groups.values().stream().map(Group::participant).toList();
    }

    /// Gives the words from one token to another to a group, and takes them.
    ///
    /// @return `to`
    int add(Group group, Line line, int from, int to, String rule) {
        var span = line.span(from, to);
        groups.computeIfAbsent(group.id(), _ -> group)
                .mentions()
                .add(new Mention(span, Mention.Form.NOMINAL, new Why(rule, span)));
        line.take(from, to);
        return to;
    }

    /// The same, but takes the first word alone: in «رؤساء إيران وتركيا» the states are found too.
    int addHead(Group group, Line line, int from, int to, String rule) {
        var span = line.span(from, to);
        groups.computeIfAbsent(group.id(), _ -> group)
                .mentions()
                .add(new Mention(span, Mention.Form.NOMINAL, new Why(rule, span)));
        line.take(from, from + 1);
        return to;
    }

    /// A group named by its first words, unless it is known already.
    static Group named(String id, Participant.Kind kind, Optional<String> side, Line line, int from, int to) {
        return new Group(id, kind, line.textAt(line.span(from, to)), side, new ArrayList<>());
    }

    /// The id of the group last added whose first word this was.
    Optional<String> lastWith(String head) {
        return groups.keySet().stream()
                .filter(id -> id.equals(head) || id.startsWith(head + "-"))
                .reduce((_, last) -> last);
    }
}
