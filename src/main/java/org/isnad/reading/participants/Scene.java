package org.isnad.reading.participants;

import java.util.List;
import org.isnad.article.Part;
import org.isnad.lexicon.WordSet;

/// A sentence as its tokens, with who is mentioned where in it.
///
/// @param from the first token
/// @param to behind the last
/// @param standing who is mentioned in the sentence
/// @param opens whether it stands in the headline or the first paragraph, which tell of the article's own event
record Scene(Line line, int from, int to, Standings standing, boolean opens) {

    private static final WordSet PLACE = WordSet.named("place-prepositions");
    private static final char LAM = 'ل';

    boolean isRow() {
        return line.passage().part() instanceof Part.TableRow;
    }

    boolean says(int i, AttendanceCue cue) {
        return from <= i && i < to && line.token(i).says(cue);
    }

    /// Behind the last token of the clause that a token opens.
    int endOfClause(int i, int longest) {
        int end = i;
        while (end < to
                && end - i < longest
                && !line.token(end).says(AttendanceCue.STOP)
                && (line.token(end).function() || !line.token(end).isReportingVerb())) {
            end++;
        }
        return end;
    }

    boolean hasWord(String folded, int first, int end) {
        for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
            if (line.token(i).core().equals(folded)) {
                return true;
            }
        }
        return false;
    }

    boolean hasComma(int first, int end) {
        for (int i = first + 1; i <= end && i < to; i++) {
            if (line.token(i).before().indexOf('،') >= 0
                    || line.token(i).before().indexOf(',') >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasParty(int first, int end) {
        for (int i = Math.max(from, first); i < Math.min(to, end); i++) {
            if (line.token(i).says(AttendanceCue.PARTY)) {
                return true;
            }
        }
        return false;
    }

    /// «لمواجهة»: a purpose between two tokens.
    boolean hasPurpose(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            var token = line.token(i);
            if (token.cut().letters() == 1
                    && token.word().folded().charAt(0) == LAM
                    && !token.isDefinite()
                    && !line.isTaken(i)
                    && token.title().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean isTitle(int i) {
        return i < to && line.token(i).title().isPresent();
    }

    /// «هذا الاجتماع»
    boolean isDemonstrative(int i) {
        return from <= i && i < to && line.token(i).core().startsWith("هذ");
    }

    /// Whether a state stands there as a place: «في روسيا», «بتركيا».
    boolean isPlace(int i) {
        var token = line.token(i);
        boolean attached = token.cut().letters() > 0 && !token.isCoordinated();
        return attached || (i > from && PLACE.has(line.token(i - 1).core()));
    }

    /// Who is mentioned from one token to another.
    List<Standing> between(int first, int end) {
        return standing.between(first, end);
    }
}
