/// Text as written: spans, letters, words, sentences, quotation marks, and folding that maps back.
package org.isnad.text;
