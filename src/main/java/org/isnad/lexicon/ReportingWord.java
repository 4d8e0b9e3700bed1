package org.isnad.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.isnad.text.Folded;

/// A word that reports what somebody says, in the form it is written in.
///
/// @param lemma the verb, past tense, he: «قال»
/// @param prefix how many of the folded word's first letters are no part of it: 1 for the و of «وقال»
public record ReportingWord(
        String lemma, Form form, Agreement agreement, Stance stance, Set<Attachment> takes, int prefix) {

    public ReportingWord {
        var own = EnumSet.noneOf(Attachment.class); // asked for every word: one bit, where `Set.copyOf` hashes
        own.addAll(takes);
        takes = Collections.unmodifiableSet(own);
    }

    public enum Form {
        PERFECT,
        IMPERFECT,
        PARTICIPLE,
        NOUN
    }

    /// Whom the form agrees with.
    public enum Agreement {
        MASCULINE,
        FEMININE,
        DUAL,
        PLURAL,
        /// A verbal noun agrees with nobody.
        NONE
    }

    /// How the word presents what is said.
    public enum Stance {
        NEUTRAL,
        ASSERTIVE,
        DOUBTFUL,
        DENYING,
        DEMANDING,
        PRAISING
    }

    /// How what is said attaches to the word.
    public enum Attachment {
        /// أن، إن، بأن: «قال إن …».
        PARTICLE,
        /// Quotation marks or a colon: «قال: “…”».
        MARKS,
        /// The verb's object is what is said: «أعلن انتخاب …».
        OBJECT,
        /// The verb's object is what is said, whatever noun it is: «توقع نموا».
        THING,
        /// A person is the object, what is said comes behind: «أبلغه أن …».
        PERSON,
        /// The thing spoken of, then what it is called: «وصفه بأنه …».
        DESCRIPTION,
        /// An object that names the speech, then what is said: «وجه الشكر لـ…».
        MESSAGE,
        /// A burden put on somebody: «حمله مسؤولية …».
        BLAME,
        TO,
        /// بأن alone: «رد بأن …».
        BY_THAT,
        BY,
        ON,
        ABOUT,
        FROM,
        FOR,
        IN
    }

    public boolean isVerb() {
        return form == Form.PERFECT || form == Form.IMPERFECT;
    }

    /// Whether it reports what stands in a document: «جاء في البيان أن …».
    public boolean isOfDocument() {
        return FunctionWords.COMING_IN.has(Folded.fold(lemma));
    }

    public boolean takes(Attachment attachment) {
        return takes.contains(attachment);
    }

    ReportingWord behind(int letters) {
        return new ReportingWord(lemma, form, agreement, stance, takes, prefix + letters);
    }

    /// The same written form of another verb as well: «يعد» is of «عدّ» and of «وعد».
    ReportingWord or(ReportingWord other) {
        var both = new HashSet<>(takes);
        both.addAll(other.takes);
        return new ReportingWord(lemma, form, agreement, stance, both, prefix);
    }
}
