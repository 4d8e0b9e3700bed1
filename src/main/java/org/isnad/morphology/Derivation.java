package org.isnad.morphology;

import java.util.stream.Stream;
import org.isnad.lexicon.BareLetters;
import org.isnad.lexicon.Verb;

/// The participles and verbal nouns that a verb of the forms II to X would have, and of four letters, in bare
/// letters, but that IV has its hamza («إعلان»), for which there is no other sign between «إسماء» and
/// «أسماء».
///
/// The form is read off the letters of «فعل» and «يفعل»: «أعلن، يعلن» is IV, «شارك، يشارك» III. Forms I and II are
/// written alike; of form I nothing is proposed here.
final class Derivation {

    private static final String WITH_HAMZA = "إ";

    private final String perfect;
    private final String imperfect;
    private final boolean fourth;

    Derivation(Verb verb) {
        perfect = verb.perfect();
        imperfect = verb.imperfect();
        fourth = BareLetters.isSeat(verb.written().charAt(0));
    }

    /// Proposals only: not every one is a word.
    Stream<String> nouns() {
        return Stream.concat(participles(), verbalNouns());
    }

    /// «متسرب»، «محتجز»: one for who does and for what is done, as they are written.
    Stream<String> participles() {
        return perfect.length() < 3 || isFirstOnly()
                ? Stream.of()
                : Stream.of("م" + imperfect.substring(1), "م" + perfect.substring(startsWithHelpingAlef() ? 1 : 0));
    }

    /// Of form I: «قصف، مقصوف»; of a verb without a weak letter.
    Stream<String> passiveOfFirst() {
        return perfect.length() == 3 && perfect.chars().noneMatch(letter -> "اوي".indexOf(letter) >= 0)
                ? Stream.of("م" + perfect.substring(0, 2) + "و" + perfect.charAt(2))
                : Stream.of();
    }

    /// «قال، يقول», «وصل، يصل»: no other form loses or changes a letter between the tenses.
    private boolean isFirstOnly() {
        return perfect.length() == 3
                && perfect.charAt(0) != 'ا'
                && !imperfect.substring(1).equals(perfect);
    }

    private boolean startsWithHelpingAlef() {
        return perfect.charAt(0) == 'ا' && perfect.length() > 3;
    }

    private Stream<String> verbalNouns() {
        return switch (perfect.length()) {
            case 3 ->
                perfect.charAt(0) == 'ا' && imperfect.length() < 4
                        ? Stream.of(WITH_HAMZA + doubled(perfect.substring(1)))
                        : ofThree();
            case 4 -> ofFour();
            case 5, 6 -> ofFiveOrSix();
            default -> Stream.of();
        };
    }

    /// II: «صرح، تصريح»، «ربى، تربية».
    private Stream<String> ofThree() {
        if (isFirstOnly()) {
            return Stream.of();
        }
        var letters = perfect.toCharArray();
        return letters[2] == 'ي'
                ? Stream.of("ت" + letters[0] + letters[1] + "ية")
                : Stream.of(
                        "ت" + letters[0] + letters[1] + "ي" + letters[2],
                        "ت" + letters[0] + letters[1] + letters[2] + "ة");
    }

    private Stream<String> ofFour() {
        char first = perfect.charAt(0);
        if (perfect.charAt(1) == 'ا') {
            return ofThird();
        }
        if (first == 'ا') {
            // «احتج، يحتج» looks like «أعلن، يعلن» without its hamza
            return fourth ? ofFourth() : ofFiveOrSix();
        }
        if (first == 'ت' && imperfect.length() == 5) {
            return perfect.endsWith("ي")
                    ? Stream.of(perfect, perfect.substring(0, 3))
                    : Stream.of(perfect); // V: «تحدث»
        }
        return Stream.of(perfect + "ة"); // «سيطر، سيطرة»
    }

    /// III: «شارك، مشاركة»; its فعال («قتال») looks like too many other nouns («قطاع»), and is listed.
    private Stream<String> ofThird() {
        return perfect.endsWith("ي") ? Stream.of("م" + perfect.substring(0, 3) + "اة") : Stream.of("م" + perfect + "ة");
    }

    /// IV: «أعلن، إعلان»، «أدان، إدانة»، «أوقف، إيقاف»، «أعطى، إعطاء».
    private Stream<String> ofFourth() {
        if (perfect.charAt(2) == 'ا') {
            return Stream.of(WITH_HAMZA + perfect.substring(1) + "ة");
        }
        var stem = WITH_HAMZA + (perfect.charAt(1) == 'و' ? "ي" : perfect.substring(1, 2));
        return Stream.of(stem + perfect.charAt(2) + "ا" + lastAsHamza());
    }

    /// VI to X: «تعاون، تعاون»، «انسحب، انسحاب»، «احتج، احتجاج»، «اغتال، اغتيال»، «استقال، استقالة»، «اشترى، اشتراء»،
    /// «استورد، استيراد».
    private Stream<String> ofFiveOrSix() {
        if (perfect.charAt(0) == 'ت') {
            return perfect.endsWith("ي")
                    ? Stream.of(perfect, perfect.substring(0, perfect.length() - 1))
                    : Stream.of(perfect);
        }
        int last = perfect.length() - 1;
        boolean tenth = perfect.startsWith("است") && imperfect.startsWith("يست");
        if (perfect.charAt(last - 1) == 'ا') {
            return Stream.of(perfect + "ة", perfect.substring(0, last - 1) + "يا" + perfect.charAt(last));
        }
        var plain = (tenth ? perfect.replaceFirst("استو", "استي") : perfect).substring(0, last) + "ا" + lastAsHamza();
        int full = tenth ? 6 : 5;
        return perfect.length() < full ? Stream.of(plain, doubled(perfect)) : Stream.of(plain);
    }

    private static String doubled(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return stem + "ا" + last;
    }

    private char lastAsHamza() {
        char last = perfect.charAt(perfect.length() - 1);
        return last == 'ي' || last == 'ا' ? 'ء' : last;
    }
}
