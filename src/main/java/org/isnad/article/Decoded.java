package org.isnad.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Letters;

/// Bytes read as text, and the encoding that they turned out to be in.
///
/// Strict UTF-8 comes before any guess, but behind UTF-16: the bytes of Arabic in UTF-16 are all ASCII and so pass for
/// UTF-8 as well, full of control characters as it then is.
record Decoded(String text, Charset charset) {

    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    /// What Western files are in that are neither; they are refused later, for want of Arabic.
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final int MOST_BROKEN_PER_MILLE = 10;

    /// The text of `bytes`, its byte order mark included; nothing if they are no text.
    static Optional<Decoded> of(byte[] bytes) {
        return marked(bytes)
                .or(() -> UnmarkedUtf16.guess(bytes).map(charset -> lenient(bytes, charset)))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> almostUtf8(bytes))
                .or(() -> SingleByteArabic.read(bytes))
                .or(() -> Optional.of(lenient(bytes, LATIN)))
                .filter(Decoded::isText);
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        var mark = String.valueOf(Letters.BYTE_ORDER_MARK);
        return MARKED.stream()
                .filter(charset -> startsWith(bytes, mark.getBytes(charset)))
                .findFirst()
                .map(charset -> lenient(bytes, charset));
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static Decoded lenient(byte[] bytes, Charset charset) {
        return new Decoded(new String(bytes, charset), charset);
    }

    static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Decoded(text.toString(), charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// A file cut off within a letter, or with a stray byte, is still UTF-8.
    private static Optional<Decoded> almostUtf8(byte[] bytes) {
        var read = lenient(bytes, StandardCharsets.UTF_8);
        long broken = read.text.chars().filter(c -> c == '\uFFFD').count();
        long arabic = read.text.chars().filter(c -> Letters.isArabic((char) c)).count();
        return broken * 1000 <= arabic * MOST_BROKEN_PER_MILLE || (broken == 1 && arabic > 0)
                ? Optional.of(read)
                : Optional.empty();
    }

    /// Whether it holds next to nothing that no text holds: control characters, unassigned ones, broken bytes.
    private boolean isText() {
        long strange = text.codePoints().filter(Decoded::isStrange).count();
        return text.indexOf('\0') < 0 && strange * 1000 <= 1000 + (long) text.length() * MOST_BROKEN_PER_MILLE;
    }

    private static boolean isStrange(int c) {
        return c == 0xFFFD
                || !Character.isDefined(c)
                || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85 && c != 0x1A);
    }
}
