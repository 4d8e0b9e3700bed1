package org.isnad.reading.facts;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.article.Part;
import org.isnad.reading.Fact;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// Who is listed as present: names behind a word of presence, or in a table's row with their office.
final class Delegates {

    private static final String RULE = "listed-as-present";
    private static final WordKinds LISTS = WordKinds.named("delegate-cues");
    private static final WordKinds DELEGATIONS = WordKinds.named("delegation-cues");
    private static final int FEW = 2;

    /// «مسؤولون»، of no office that would tell them apart.
    private static final String OFFICIALS = "officials";

    private final Lead lead;
    private final Set<String> heads;

    /// Where those who may be delegates are mentioned, by start.
    private final NavigableMap<Integer, Named> mentions = new TreeMap<>();

    private record Named(String id, Span span) {}

    Delegates(List<Participant> participants, Lead lead) {
        this.lead = lead;
        heads = heads(participants);
        participants.stream()
                .filter(this::isDelegate)
                .forEach(one -> one.mentions().stream()
                        .map(Mention::span)
                        .forEach(span -> mentions.putIfAbsent(span.start(), new Named(one.id(), span))));
    }

    /// The two most mentioned persons head the sides, and are no delegates.
    private static Set<String> heads(List<Participant> participants) {
        return participants.stream()
                .filter(p -> p.kind() == Participant.Kind.PERSON && p.mentions().size() > FEW)
                .sorted((a, b) -> b.mentions().size() - a.mentions().size())
                .limit(FEW)
                .map(Participant::id)
                .collect(Collectors.toSet());
    }

    List<Fact> in(Sentence sentence) {
        boolean row = sentence.passage().part() instanceof Part.TableRow;
        int cue = row ? 0 : cueIn(sentence);
        if (cue < 0) {
            return List.of();
        }
        int from = sentence.words().get(cue).start();
        int to = row ? sentence.span().end() : endOfList(sentence, cue);
        return mentions.subMap(from, Math.max(from, to)).values().stream()
                .filter(named -> sentence.span().contains(named.span()))
                .map(named -> new Fact(Fact.Kind.DELEGATE, named.id(), named.span(), why(sentence, cue, named.span())))
                .toList();
    }

    /// Where somebody says something behind the cue, those present have been named: «حضره الوزير وقال إن …».
    private static int endOfList(Sentence sentence, int cue) {
        for (int i = cue + 1; i < sentence.size(); i++) {
            if (sentence.facts().get(i).reports()) {
                return sentence.words().get(i).start();
            }
        }
        return sentence.span().end();
    }

    /// A person who heads no side, or a group of people without names: «المترجمون».
    private boolean isDelegate(Participant p) {
        return switch (p.kind()) {
            case PERSON -> !heads.contains(p.id());
            case GROUP -> !p.id().startsWith("both-") && !p.id().equals(OFFICIALS);
            case ORGANISATION, COUNTRY -> false;
        };
    }

    private static Why why(Sentence sentence, int cue, Span span) {
        return new Why(RULE, sentence.words().get(cue).span(), span);
    }

    private int cueIn(Sentence sentence) {
        if (!lead.tellsOfMeeting() && !sentence.tellsOfMeeting()) {
            return -1;
        }
        boolean meeting = sentence.tellsOfMeeting();
        boolean delegation = sentence.has("delegation");
        for (int i = 0; i < sentence.size(); i++) {
            if ((isCue(sentence, i, "present") && !sentence.isDenied(i))
                    || (meeting && isCue(sentence, i, "among"))
                    || (delegation && isCue(sentence, i, "leads"))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCue(Sentence sentence, int i, String kind) {
        var folded = sentence.words().get(i).folded();
        return is(folded, kind)
                || (folded.length() > 2 && "وبف".indexOf(folded.charAt(0)) >= 0 && is(folded.substring(1), kind));
    }

    private static boolean is(String folded, String kind) {
        return LISTS.is(folded, kind) || DELEGATIONS.is(folded, kind);
    }
}
