package org.isnad.reading.participants;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;

/// Words that may be a person's name.
///
/// @param skip how many folded letters of the first word are attached particles
record NameRun(Line line, int from, int to, int skip) {

    private static final int LONGEST = 6;
    private static final int LIKELY = 2;
    private static final String ARTICLE = "ال";

    /// The longest run that begins at a token.
    static NameRun at(Line line, int from) {
        var first = line.token(from);
        int skip = first.cut().letters();
        if (skip > 0 && from > 0 && isGlued(line, from) && first.wholeLikelihood() >= 1) {
            skip = 0;
        }
        int to = from + 1;
        while (to < line.size()
                && to - from < LONGEST
                && Gaps.joinsName(line.token(to).before())) {
            if (isParticle(line.token(to)) && to + 1 < line.size() && continues(line, to + 1, true)) {
                to += 2;
            } else if (continues(line, to, isParticle(line.token(to - 1)))) {
                to++;
            } else {
                break;
            }
        }
        return new NameRun(line, from, to, skip);
    }

    /// A preposition cannot stand between a title and its name, so the letter belongs to the name: «السيد بايدن».
    private static boolean isGlued(Line line, int from) {
        var previous = line.token(from - 1);
        return line.token(from).followsDirectly()
                && !line.token(from).isCoordinated()
                && (previous.title().isPresent() || (previous.adjectiveOf().isPresent() && previous.isDefinite()));
    }

    static boolean isParticle(Token token) {
        return Vocabulary.NAME_PARTICLES.has(token.word().folded());
    }

    private static boolean continues(Line line, int i, boolean afterParticle) {
        var token = line.token(i);
        if (line.isTaken(i)) {
            return false;
        }
        var whole = token.word().folded();
        if (isTail(whole)) {
            return true;
        }
        if (token.cut().letters() > 0) {
            // «ترامب وبوتين» are two, «ستيف ويتكوف» is one
            return token.wholeLikelihood() >= 1
                    && token.likelihood() <= token.wholeLikelihood()
                    && !Vocabulary.knows(token.core());
        }
        boolean counted = Vocabulary.COUNTS.knows(whole);
        int least = afterParticle ? 1 : counted ? LIKELY : 1;
        return !token.function() && !token.isReportingVerb() && token.wholeLikelihood() >= least;
    }

    private static boolean isTail(String folded) {
        return folded.equals("الدين") || folded.equals("الله");
    }

    int length() {
        return to - from;
    }

    Token first() {
        return line.token(from);
    }

    Token last() {
        return line.token(to - 1);
    }

    int firstLikelihood() {
        return skip == first().cut().letters() ? first().likelihood() : first().wholeLikelihood();
    }

    /// The likelihoods of all words together.
    int sum() {
        int sum = firstLikelihood();
        for (int i = from + 1; i < to; i++) {
            sum += line.token(i).wholeLikelihood();
        }
        return sum;
    }

    Span span() {
        return new Span(first().spanBehind(skip).start(), last().word().end());
    }

    /// The name's folded words.
    List<String> words() {
        var words = new ArrayList<String>();
        words.add(skip == 0 ? first().word().folded() : first().core());
        for (int i = from + 1; i < to; i++) {
            words.add(line.token(i).word().folded());
        }
        return words;
    }

    boolean beginsWithArticle() {
        return words().getFirst().startsWith(ARTICLE);
    }
}
