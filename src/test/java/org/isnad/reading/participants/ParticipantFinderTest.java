package org.isnad.reading.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.reading.Articles;
import org.isnad.reading.Mention;
import org.isnad.reading.Participant;
import org.isnad.reading.Passages;
import org.junit.jupiter.api.Test;

class ParticipantFinderTest {

    @Test
    void findsANameBehindATitleAndAgainByTheFamilyNameAlone() {
        assertThat(names("قال نائب وزير الخارجية الروسي سيرغي ريابكوف إن اللقاء تأجل.", "وأضاف ريابكوف أن الوفد عاد."))
                .containsExactly("سيرغي ريابكوف | سيرغي ريابكوف، ريابكوف");
    }

    @Test
    void leavesParticlesOutsideAName() {
        assertThat(names(
                        "التقى الرئيس الأميركي دونالد ترامب بالرئيس الروسي فلاديمير بوتين.",
                        "وتحدث بوتين لترامب، ورد ترامب عليه."))
                .containsExactly("دونالد ترامب | دونالد ترامب، ترامب، ترامب", "فلاديمير بوتين | فلاديمير بوتين، بوتين");
    }

    @Test
    void readsTheTagsOfSocialMediaAsNames() {
        assertThat(names("عبر الزعيم #كيم_جونغ_أون عن امتنانه.")).containsExactly("كيم جونغ أون | كيم_جونغ_أون");
    }

    @Test
    void tellsAManFromThePrepositionThatIsSpeltLikeHim() {
        assertThat(names("وقال الوزير علي النجار إن الطريق مفتوح.", "وشدد على ذلك، وأثنى علي النجار على الوفد."))
                .containsExactly("علي النجار | علي النجار، علي النجار");
        assertThat(names("وعثر علي خالد الزعيم في الغابة.")).doesNotContain("علي خالد | علي خالد");
    }

    @Test
    void beginsANameWithTheSonOfWhoIsLeftOut() {
        assertThat(names("انتقد رئيس الوزراء، بن سعيد ييلماز، سير العمل."))
                .containsExactly("بن سعيد ييلماز | بن سعيد ييلماز");
    }

    @Test
    void keepsAParticleInsideAForeignName() {
        assertThat(names("وقال الوزير جان لو كورنيك إن الأمر صعب.", "ورد كورنيك، ثم غادر لوكورنيك."))
                .containsExactly("جان لو كورنيك | جان لو كورنيك، كورنيك، لوكورنيك");
    }

    @Test
    void knowsAnOutletAndABodyByTheNameInMarksBehindTheirNoun() {
        var found = find(
                "وقالت منظمة “غروما” إن الخرق تكرر، ونشرت مجلة \"ساروندا\" الصور.", "وبحسب \"ساروندا\" عاد الهدوء.");
        assertThat(found.mentions(Participant.Kind.ORGANISATION, Mention.Form.NAME))
                .containsExactly("غروما", "ساروندا", "ساروندا");
    }

    @Test
    void takesACapitalThatOneTravelsToForAPlace() {
        var found = find("يزور الوزير بكين غدا، ثم يزور باريس.", "غادر القطار العاصمة الصينية، بكين.");
        assertThat(found.mentions(Participant.Kind.COUNTRY, Mention.Form.NAME)).isEmpty();
    }

    @Test
    void givesAHeadOfStateTheOfficeThatStandsBehindTheName() {
        var found = find("شارك كيم جونغ أون زعيم كوريا الشمالية في اللقاء.", "وقال زعيم كوريا الشمالية إنه سعيد.");
        assertThat(found.mentions(Participant.Kind.PERSON, Mention.Form.NOMINAL))
                .contains("زعيم كوريا الشمالية");
    }

    @Test
    void takesAnOfficeInTheNameOfAStateForItsHolder() {
        var found = find("قال رئيس الوزراء التركي سليم ييلماز إن الأمر صعب.", "ووصل رئيس وزراء تركيا مساء.");
        assertThat(found.mentions(Participant.Kind.PERSON, Mention.Form.NOMINAL))
                .containsExactly("رئيس وزراء تركيا");
    }

    @Test
    void readsVocalisedText() {
        assertThat(names("قَالَ الرَّئِيسُ الرُّوسِيُّ فْلَادِيمِيرْ بُوتِينْ إِنَّ الْحَرْبَ سَتَنْتَهِي."))
                .containsExactly("فْلَادِيمِيرْ بُوتِينْ | فْلَادِيمِيرْ بُوتِينْ");
    }

    @Test
    void givesOneDualTitleToTwoNames() {
        assertThat(names("حضر وزيرا الدفاع أندريه بيلاوسوف والمالية أنطون سيلوانوف."))
                .containsExactly("أندريه بيلاوسوف | أندريه بيلاوسوف", "أنطون سيلوانوف | أنطون سيلوانوف");
    }

    @Test
    void takesAnOfficeForItsHolder() {
        var found = find("وصل الرئيس الروسي فلاديمير بوتين أمس.", "وأكد الرئيس الروسي أن المحادثات مفيدة.");
        assertThat(found.mentions(Participant.Kind.PERSON, Mention.Form.NOMINAL))
                .containsExactly("الرئيس الروسي");
    }

    @Test
    void findsNobodyInsideAnothersTitle() {
        var found = find("وصل الرئيس الروسي فلاديمير بوتين أمس.", "وتحدث مساعد الرئيس يوري أوشاكوف.");
        assertThat(found.mentions(Participant.Kind.PERSON, Mention.Form.NOMINAL))
                .isEmpty();
    }

    @Test
    void takesACapitalForItsGovernmentButNotForAPlace() {
        var found = find("تعهدت موسكو بالرد.", "عقد الاجتماع في موسكو.");
        assertThat(found.mentions(Participant.Kind.COUNTRY, Mention.Form.NAME)).containsExactly("موسكو");
    }

    @Test
    void takesTheDualForBothParties() {
        var found = find("اتفق الجانبان على التهدئة، ثم غادر الرئيسان القاعة.");
        assertThat(found.participants().stream().map(Participant::id)).containsExactly("both-sides", "both-leaders");
    }

    @Test
    void findsASpeakerWithoutAName() {
        var found = find("وقال مسؤول أميركي كبير إن المحادثات ستستمر.");
        assertThat(found.mentions(Participant.Kind.PERSON, Mention.Form.NOMINAL))
                .containsExactly("مسؤول أميركي كبير");
    }

    /// What was found, with the text that it was found in.
    private record Found(String text, List<Participant> participants) {

        List<String> mentions(Participant.Kind kind, Mention.Form form) {
            return participants.stream()
                    .filter(p -> p.kind() == kind)
                    .flatMap(p -> p.mentions().stream())
                    .filter(m -> m.form() == form)
                    .map(m -> m.span().of(text))
                    .toList();
        }
    }

    private static Found find(String... paragraphs) {
        var article = Articles.of("خبر.txt", paragraphs);
        return new Found(article.text(), new ParticipantFinder().find(article, Passages.of(article)));
    }

    private static List<String> names(String... paragraphs) {
        var found = find(paragraphs);
        return found.participants.stream()
                .filter(p -> p.kind() == Participant.Kind.PERSON)
                .map(p -> p.name() + " | " + named(p, found.text))
                .toList();
    }

    private static String named(Participant participant, String text) {
        return participant.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .map(m -> m.span().of(text))
                .collect(Collectors.joining("، "));
    }
}
