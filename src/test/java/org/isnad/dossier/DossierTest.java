package org.isnad.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.reading.Articles;
import org.isnad.reading.Participant;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

class DossierTest {

    @Test
    void joinsAPersonOverArticlesThatSpellTheNameDifferently() {
        var dossier = dossier(
                "قال الرئيس الروسي فلاديمير بوتين إن الحرب ستنتهي.", "وصل بوتن إلى المدينة، وقال بوتن إنه سعيد.");
        assertThat(people(dossier)).containsExactly("فلاديمير بوتين in 2");
    }

    @Test
    void keepsTwoWhoOnlyLookAlikeApart() {
        var dossier =
                dossier("قال الرئيس الروسي فلاديمير بوتين إن الحرب ستنتهي.", "قالت المتحدثة ماريا بوتينا إنها بريئة.");
        assertThat(people(dossier)).containsExactlyInAnyOrder("فلاديمير بوتين in 1", "ماريا بوتينا in 1");
    }

    @Test
    void takesAGivenNameAloneForNobodyOfAnotherArticle() {
        var dossier = dossier("قال رئيس الوزراء إدوار فيليب إنه باق.", "قال النائب فيليب إن النتيجة على المحك.");
        assertThat(people(dossier)).containsExactlyInAnyOrder("إدوار فيليب in 1", "فيليب in 1");
    }

    @Test
    void knowsAManOfAFamilyNameThatStandsFirst() {
        var dossier = dossier("قال الزعيم كيم جونغ أون إنه سعيد.", "وصل الزعيم كيم إلى سنغافورة.");
        assertThat(people(dossier)).containsExactly("كيم جونغ أون in 2");
    }

    private static Dossier dossier(String one, String other) {
        var reader = new Reader();
        return Dossier.of(
                List.of(reader.read(Articles.of("أول.txt", one)), reader.read(Articles.of("ثان.txt", other))));
    }

    private static List<String> people(Dossier dossier) {
        return dossier.figures().stream()
                .filter(figure -> figure.kind() == Participant.Kind.PERSON)
                .map(figure -> figure.name() + " in " + figure.appearances().size())
                .toList();
    }
}
