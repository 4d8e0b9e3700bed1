package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Titles.HeadCount;
import org.isnad.lexicon.WordSet;
import org.isnad.reading.Mention;
import org.isnad.reading.Why;
import org.isnad.text.Span;

/// An office for who holds it: «الرئيس الروسي», «المتحدث ذاته».
final class OfficeForHolder implements NominalRule {

    private static final String RULE = "office-for-its-holder";
    private static final String SAME = "same-speaker";
    private static final WordSet SAYS_LITTLE = WordSet.named("office-adjectives");
    private static final WordSet AS_ADJECTIVES = WordSet.named("titles-as-adjectives");
    private static final WordSet SELF = WordSet.named("self-words");

    private static final WordSet NAMESAKES = WordSet.named("honorifics");

    static final WordSet COMMON = WordSet.named("common-title-words");

    // No article names so many who hold one office; a bound keeps long texts linear.
    private static final int MOST_HOLDERS = 64;

    private final Cast cast;
    private final Map<String, List<Holder>> holders = new HashMap<>();

    /// Who holds an office, by one of their roles.
    private record Holder(Person person, TitlePhrase role) {}

    OfficeForHolder(Cast cast) {
        this.cast = cast;
        for (var person : cast.persons()) {
            for (var role : person.roles()) {
                var same = holders.computeIfAbsent(role.title().kin(), _ -> new ArrayList<>());
                if (same.size() < MOST_HOLDERS) {
                    same.add(new Holder(person, role));
                }
            }
        }
    }

    @Override
    public int find(Line line, int at) {
        if (line.token(at)
                .title()
                .filter(title -> title.number() == HeadCount.ONE)
                .isEmpty()) {
            return at;
        }
        return isSameSpeaker(line, at) ? findSameSpeaker(line, at) : findTitle(line, at);
    }

    private static boolean isSameSpeaker(Line line, int i) {
        return line.token(i).isDefinite()
                && i + 1 < line.size()
                && line.token(i + 1).followsDirectly()
                && SELF.has(line.token(i + 1).core());
    }

    private int findSameSpeaker(Line line, int i) {
        var span = line.span(i, i + 2);
        var speaker = cast.lastNamed(span.start());
        if (speaker.isEmpty()) {
            return i;
        }
        speaker.get().addNominal(new Mention(span, Mention.Form.NOMINAL, new Why(SAME, span)));
        line.take(i, i + 2);
        return i + 2;
    }

    private int findTitle(Line line, int i) {
        var phrase = TitlePhrase.at(line, i).orElseThrow();
        boolean common = phrase.to() == i + 1 && COMMON.has(line.token(i).core());
        if (common
                || !phrase.isDefinite()
                || isAttribute(line, phrase)
                || isInsideTitle(line, i)
                || isNamesake(line, i)
                || sharesName(line, phrase)) {
            return i;
        }
        var person = bearer(phrase);
        if (person.isEmpty()) {
            return i;
        }
        var span = phrase.span();
        List<Span> why = new ArrayList<>(List.of(span));
        person.get().roles().stream().map(TitlePhrase::span).findFirst().ifPresent(why::add);
        person.get().addNominal(new Mention(span, Mention.Form.NOMINAL, new Why(RULE, why)));
        line.take(phrase.from(), phrase.to());
        return phrase.to();
    }

    /// «الحزب الحاكم», «المطلب الرئيس»
    private static boolean isAttribute(Line line, TitlePhrase phrase) {
        int at = phrase.from();
        return phrase.to() == at + 1
                && at > 0
                && line.token(at).followsDirectly()
                && line.token(at).cut().letters() == 0
                && AS_ADJECTIVES.has(line.token(at).bare())
                && (line.token(at - 1).isDefinite() || isPossessed(line.token(at - 1)))
                && line.token(at - 1).reporting().isEmpty();
    }

    /// «حزبها»
    private static boolean isPossessed(Token token) {
        return !token.function() && (token.core().endsWith("ها") || token.core().endsWith("ه"));
    }

    /// «الكاتب والصحفي السعودي سامي الحداد»: two callings of him who is named.
    static boolean sharesName(Line line, TitlePhrase phrase) {
        int next = phrase.to();
        return next < line.size()
                && line.token(next).isCoordinated()
                && line.token(next).followsDirectly()
                && line.token(next)
                        .title()
                        .filter(title -> title.number() == HeadCount.ONE)
                        .isPresent()
                && line.token(next).isDefinite() == line.token(phrase.from()).isDefinite()
                && isBeforeName(line, TitlePhrase.at(line, next).orElseThrow().to());
    }

    private static boolean isBeforeName(Line line, int i) {
        return i < line.size()
                && line.isName(i)
                && (line.token(i).followsDirectly()
                        || Gaps.isComma(line.token(i).before()));
    }

    /// «كأس الملك», «جامعة الملك خالد»: what is called after a ruler is not his person.
    static boolean isNamesake(Line line, int title) {
        return title > 0
                && line.token(title).followsDirectly()
                && line.token(title).cut().letters() == 0
                && !line.token(title - 1).isDefinite()
                && Vocabulary.PLACE_NOUNS.has(line.token(title - 1).bare())
                && line.token(title)
                        .title()
                        .filter(rank -> NAMESAKES.has(rank.lemma()))
                        .isPresent();
    }

    /// «مترجم الرئيس», «الممثل الخاص للرئيس»: inside another's title nobody is meant.
    static boolean isInsideTitle(Line line, int i) {
        if (i == 0 || !line.token(i).followsDirectly()) {
            return false;
        }
        var previous = line.token(i - 1);
        if (line.token(i).cut().letters() == 0) {
            return previous.title().isPresent() && !previous.isDefinite();
        }
        boolean attached = !line.token(i).isCoordinated();
        return attached
                && (previous.title().isPresent()
                        || (previous.isDefinite()
                                && i > 1
                                && line.token(i - 2).title().isPresent()));
    }

    /// Who of those named holds the office; of several the one mentioned last.
    private Optional<Person> bearer(TitlePhrase phrase) {
        int at = phrase.span().start();
        return holders.getOrDefault(phrase.title().kin(), List.of()).stream()
                .filter(holder -> isSame(holder.role(), phrase))
                .map(Holder::person)
                .distinct()
                .max(Comparator.comparingInt(person -> person.lastBefore(at)));
    }

    /// Of two offices of one kin.
    private static boolean isSame(TitlePhrase role, TitlePhrase phrase) {
        if (!OfficeMatter.agree(role, phrase)) {
            return false;
        }
        var side = phrase.side();
        if (side.isPresent()) {
            return side.equals(role.side());
        }
        var complement = phrase.complement();
        return complement.isEmpty()
                || role.complement().startsWith(complement)
                || OfficeMatter.isSynonym(role, phrase)
                || (phrase.title().definite()
                        && role.title().definite()
                        && !phrase.title().possessed()
                        && SAYS_LITTLE.has(complement));
    }
}
