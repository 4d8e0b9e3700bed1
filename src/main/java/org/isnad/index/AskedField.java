package org.isnad.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Folded;

/// The parts of an article that a query can name, in Arabic and in English: «عنوان:الهدنة», `source:reuters`.
enum AskedField {
    TITLE("عنوان", "title") {
        @Override
        Asked of(Asked asked) {
            return new Asked.InTitle(asked);
        }
    },
    SOURCE("مصدر", "source") {
        @Override
        Asked of(Asked asked) {
            return switch (asked) {
                case Asked.AnyForm(String word) -> new Asked.FromSource(word);
                case Asked.Exactly(List<String> words) -> new Asked.FromSource(String.join(" ", words));
                case Asked.Beginning _,
                        Asked.Either _,
                        Asked.Without _,
                        Asked.InTitle _,
                        Asked.FromSource _,
                        Asked.OfFinding _ -> asked;
            };
        }
    },
    SPEAKER("قائل", "speaker") {
        @Override
        Asked of(Asked asked) {
            return new Asked.OfFinding(FindingField.SPEAKER, asked);
        }
    },
    PARTICIPANT("مشارك", "participant") {
        @Override
        Asked of(Asked asked) {
            return new Asked.OfFinding(FindingField.PARTICIPANT, asked);
        }
    },
    OUTCOME("نتيجة", "outcome") {
        @Override
        Asked of(Asked asked) {
            return new Asked.OfFinding(FindingField.OUTCOME, asked);
        }
    };

    private final String arabic;
    private final String english;

    AskedField(String arabic, String english) {
        this.arabic = arabic;
        this.english = english;
    }

    static Optional<AskedField> named(String typed) {
        var folded = Folded.fold(typed);
        return Arrays.stream(values())
                .filter(field -> folded.equals(field.arabic) || folded.equals(field.english))
                .findFirst();
    }

    /// The same asked of this part of the article.
    abstract Asked of(Asked asked);
}
