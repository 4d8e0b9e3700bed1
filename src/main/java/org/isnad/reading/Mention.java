package org.isnad.reading;

import org.isnad.text.Span;

/// A place where an article names a participant.
public record Mention(Span span, Form form, Why why) {

    public enum Form {
        /// The proper name: «فلاديمير بوتين».
        NAME,
        /// A noun phrase that stands for the name: «الرئيس الروسي».
        NOMINAL
    }
}
