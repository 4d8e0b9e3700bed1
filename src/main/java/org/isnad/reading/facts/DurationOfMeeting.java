package org.isnad.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Fact;
import org.isnad.reading.Why;
import org.isnad.text.Letters;
import org.isnad.text.Span;

/// How long a meeting lasted: «استمرت المباحثات نحو ساعتين و45 دقيقة».
final class DurationOfMeeting {

    private static final String RULE = "duration-of-meeting";
    private static final String HOUR = "ساعة";
    private static final WordSet VISITS = WordSet.named("visit-nouns");
    private static final Set<String> COUNTED = Set.of("days", "weeks");
    private static final String MARKS = "\"“«”»";
    private static final int MINUTES_AN_HOUR = 60;
    private static final int LONGEST_MINUTES = 24 * MINUTES_AN_HOUR;

    /// A length of time in minutes and where its words end.
    private record Length(int minutes, int to) {}

    private final Lead lead;

    DurationOfMeeting(Lead lead) {
        this.lead = lead;
    }

    List<Fact> in(Sentence sentence, String text) {
        if (!sentence.tellsOfMeeting() && !(sentence.has("lasts") && lead.tellsOfMeeting())) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < sentence.size(); i++) {
            int days = endOfDays(sentence, i);
            if (days > i) {
                facts.add(days(sentence, i, days));
                i = days - 1;
                continue;
            }
            var length = lengthAt(sentence, i);
            if (length.isPresent()
                    && length.get().minutes <= LONGEST_MINUTES
                    && !isPointInTime(sentence, i, length.get().to)
                    && !isTitle(sentence.span(i, length.get().to), text)) {
                facts.add(fact(sentence, i, length.get()));
                i = length.get().to - 1;
            }
        }
        return facts;
    }

    /// Behind «ثلاثة أيام», «يومين», «ثلاثة أسابيع» of a visit or talks that last so long; else `i`.
    private int endOfDays(Sentence sentence, int i) {
        int to = endOfDayCount(sentence, i);
        boolean talks = to > i && sentence.core(i - 1).equals("بعد") && isOfTalks(sentence, to);
        boolean lasts = to > i && sentence.lastsJustBefore(i) && sentence.belongsToMeeting(i);
        return talks || (lasts && !isOfPassingVisit(sentence, i)) ? to : i;
    }

    /// A visit is the event where the title has it, or where there is no title.
    private boolean isOfPassingVisit(Sentence sentence, int i) {
        for (int at = i - 1; at >= 0; at--) {
            if (VISITS.has(sentence.core(at)) || VISITS.has(withoutArticle(sentence.core(at)))) {
                return !lead.isTitledWithVisit();
            }
            if (sentence.facts().get(at).tellsOfMeeting()) {
                return false;
            }
        }
        return false;
    }

    private static String withoutArticle(String core) {
        return core.startsWith(Letters.ARTICLE) ? core.substring(2) : core;
    }

    private static int endOfDayCount(Sentence sentence, int i) {
        var time = sentence.fact(i).time();
        if (time.equals("twodays") || time.equals("twoweeks")) {
            return i + 1;
        }
        return Numbers.at(sentence, i)
                .map(Numbers.Found::to)
                .filter(to -> COUNTED.contains(sentence.fact(to).time()))
                .map(to -> to + 1)
                .orElse(i);
    }

    private static Fact days(Sentence sentence, int i, int to) {
        int days = Numbers.at(sentence, i).map(Numbers.Found::value).orElse(2);
        var span = sentence.span(i, to);
        boolean weeks = sentence.fact(to - 1).time().endsWith("weeks");
        return new Fact(Fact.Kind.DURATION, "P" + days + (weeks ? "W" : "D"), span, new Why(RULE, span));
    }

    private static Fact fact(Sentence sentence, int i, Length length) {
        int from = sentence.withAbout(i);
        boolean about = from < i;
        boolean aboutBehind = sentence.fact(length.to).time().equals("about");
        var span = sentence.span(from, aboutBehind ? length.to + 1 : length.to);
        return new Fact(
                Fact.Kind.DURATION, (about || aboutBehind ? "~" : "") + iso(length.minutes), span, new Why(RULE, span));
    }

    private static String iso(int minutes) {
        int hours = minutes / MINUTES_AN_HOUR;
        int rest = minutes % MINUTES_AN_HOUR;
        return "PT" + (hours > 0 ? hours + "H" : "") + (rest > 0 ? rest + "M" : "");
    }

    /// «برنامج “60 دقيقة”»: the name of something.
    private static boolean isTitle(Span span, String text) {
        return span.start() > 0
                && span.end() < text.length()
                && MARKS.indexOf(text.charAt(span.start() - 1)) >= 0
                && MARKS.indexOf(text.charAt(span.end())) >= 0;
    }

    /// «بعد ساعتين من …» and «قبل ساعات» tell when, not how long.
    private static boolean isPointInTime(Sentence sentence, int i, int to) {
        var before = sentence.core(i - 1);
        return before.equals("قبل")
                || before.equals("كل")
                || before.equals("خلال")
                || (before.equals("بعد") && !isOfTalks(sentence, to));
    }

    /// «بعد تسع ساعات من المباحثات» tells how long they talked.
    private static boolean isOfTalks(Sentence sentence, int to) {
        var next = sentence.core(to + 1);
        return sentence.core(to).equals("من") && next.startsWith(Letters.ARTICLE) && next.endsWith("ات");
    }

    private static Optional<Length> lengthAt(Sentence sentence, int from) {
        var first = unitAt(sentence, from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int minutes = first.get().minutes;
        int to = first.get().to;
        var rest = sentence.words().size() > to
                        && sentence.words().get(to).folded().startsWith("و")
                ? unitOrPart(sentence, to)
                : Optional.<Length>empty();
        if (rest.isPresent() && minutes % MINUTES_AN_HOUR == 0) {
            return Optional.of(new Length(minutes + rest.get().minutes, rest.get().to));
        }
        return first;
    }

    private static Optional<Length> unitOrPart(Sentence sentence, int at) {
        var part = Vocabulary.partOfHour(sentence.core(at));
        if (part.isPresent()) {
            boolean unit = sentence.fact(at + 1).time().equals("unit")
                    || sentence.fact(at + 1).time().equals("hour");
            return Optional.of(new Length(part.get(), unit ? at + 2 : at + 1));
        }
        return unitAt(sentence, at).filter(length -> length.minutes < MINUTES_AN_HOUR);
    }

    private static Optional<Length> unitAt(Sentence sentence, int at) {
        var kind = sentence.fact(at).time();
        if (kind.equals("hours-two")) {
            return Optional.of(new Length(2 * MINUTES_AN_HOUR, at + 1));
        }
        if (kind.equals("minutes-two")) {
            return Optional.of(new Length(2, at + 1));
        }
        if (kind.equals("part") && sentence.fact(at + 1).time().equals("hour")) {
            return Vocabulary.partOfHour(sentence.core(at)).map(minutes -> new Length(minutes, at + 2));
        }
        if (kind.equals("hour") && "واحدة".equals(sentence.core(at + 1))) {
            return Optional.of(new Length(MINUTES_AN_HOUR, at + 2));
        }
        if (sentence.core(at).equals(HOUR)
                && (sentence.lastsJustBefore(at) || sentence.withAbout(at) < at || isHourAnd(sentence, at))) {
            return Optional.of(new Length(MINUTES_AN_HOUR, at + 1));
        }
        return numbered(sentence, at);
    }

    /// «ساعة وعشرين دقيقة», «ساعة ونصف».
    private static boolean isHourAnd(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.words().get(at + 1).folded().startsWith("و")
                && unitOrPart(sentence, at + 1).isPresent();
    }

    /// «ثلاث ساعات», «45 دقيقة», «خمس وأربعين دقيقة».
    private static Optional<Length> numbered(Sentence sentence, int at) {
        var number = Numbers.at(sentence, at);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int unit = number.get().to();
        return switch (sentence.fact(unit).time()) {
            case "hour" -> Optional.of(new Length(number.get().value() * MINUTES_AN_HOUR, unit + 1));
            case "minute" -> Optional.of(new Length(number.get().value(), unit + 1));
            default -> Optional.empty();
        };
    }
}
