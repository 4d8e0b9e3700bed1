package org.isnad.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.Attribution;
import org.isnad.reading.Attribution.Attributed;
import org.isnad.reading.Attribution.Unattributed;
import org.isnad.reading.Fact;
import org.isnad.reading.Mention;
import org.isnad.reading.Outcome;
import org.isnad.reading.Participant;
import org.isnad.reading.Quote;
import org.isnad.reading.Reading;

/// A reading under the dossier's ids.
final class Joined {

    private final Reading reading;
    private final Roster roster;

    private Joined(Reading reading, Roster roster) {
        this.reading = reading;
        this.roster = roster;
    }

    static Reading of(Reading reading, Roster roster) {
        return new Joined(reading, roster).joined();
    }

    private Reading joined() {
        return new Reading(
                reading.article(),
                participants(),
                reading.quotes().stream().map(this::quote).toList(),
                reading.outcomes().stream().map(this::outcome).toList(),
                reading.facts().stream().map(this::fact).toList());
    }

    /// Two of one article that proved to be one become one.
    private List<Participant> participants() {
        Map<String, Participant> joined = new LinkedHashMap<>();
        for (Participant participant : reading.participants()) {
            var renamed = renamed(participant);
            joined.merge(renamed.id(), renamed, Joined::merged);
        }
        return List.copyOf(joined.values());
    }

    private Participant renamed(Participant p) {
        return new Participant(id(p.id()), p.kind(), p.name(), p.side(), p.roles(), p.attendance(), p.mentions());
    }

    private static Participant merged(Participant one, Participant other) {
        List<Mention> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        Set<String> roles = new LinkedHashSet<>(one.roles());
        roles.addAll(other.roles());
        return new Participant(
                one.id(),
                one.kind(),
                one.name().length() >= other.name().length() ? one.name() : other.name(),
                one.side().or(other::side),
                List.copyOf(roles),
                one.attendance() == Participant.Attendance.NOT_SAID ? other.attendance() : one.attendance(),
                mentions);
    }

    private Quote quote(Quote q) {
        return new Quote(
                q.id(),
                q.kind(),
                q.content(),
                q.cue(),
                q.stance(),
                attribution(q.attribution()),
                q.addressee().map(this::id),
                q.why());
    }

    private Attribution attribution(Attribution attribution) {
        return switch (attribution) {
            case Attributed attributed -> new Attributed(id(attributed.participant()), attributed.why());
            case Unattributed unattributed -> unattributed;
        };
    }

    private Outcome outcome(Outcome o) {
        return new Outcome(o.id(), o.kind(), o.content(), o.by().map(this::id), o.why());
    }

    private Fact fact(Fact f) {
        return f.kind() == Fact.Kind.DELEGATE ? new Fact(f.kind(), id(f.value()), f.content(), f.why()) : f;
    }

    private String id(String id) {
        return roster.idOf(reading, id);
    }
}
