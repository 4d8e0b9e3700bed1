package org.isnad.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Knows Arabic in UTF-16 without a byte order mark by its high bytes: 06 for letters, 00 for spaces and digits.
final class UnmarkedUtf16 {

    private static final int ARABIC = 0x06;
    private static final int GENERAL_PUNCTUATION = 0x20;
    private static final int ASCII_END = 0x7F;
    /// Of a thousand characters so many must be letters and signs that Arabic news is written with.
    private static final int FEWEST_PER_MILLE = 900;

    private UnmarkedUtf16() {}

    static Optional<Charset> guess(byte[] bytes) {
        int pairs = bytes.length / 2;
        int little = likely(bytes, 1);
        int big = likely(bytes, 0);
        if (pairs == 0 || Math.max(little, big) * 1000L < (long) pairs * FEWEST_PER_MILLE) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /// How many characters are likely ones if the high byte of each pair is at `high` (0 or 1).
    private static int likely(byte[] bytes, int high) {
        int count = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int top = bytes[i + high] & 0xFF;
            int low = bytes[i + 1 - high] & 0xFF;
            boolean ascii = top == 0 && low <= ASCII_END && low != 0;
            if (top == ARABIC || ascii || (top == GENERAL_PUNCTUATION && low < 0x70)) {
                count++;
            }
        }
        return count;
    }
}
