package org.isnad.page;

import java.util.List;
import org.isnad.page.PageStyle.Palette;

/// The colours of a page, as 0xRRGGBB.
///
/// Text keeps a contrast of 4.5 to 1 on every ground, signs 3 to 1; the hues differ in lightness too, so that they are
/// told apart by who does not see red and green. A test holds all of this.
///
/// @param paper the ground of the page
/// @param ink of the letters
/// @param dim of furniture
/// @param rule of lines between rows
/// @param selection the ground of selected words
/// @param hit the ground of a search hit
/// @param currentHit the ground of the hit that one stands at
/// @param outcome the sign of an outcome, and the line under it
/// @param outcomeTint the ground of a chosen outcome
/// @param signs lines and bars, by hue, the neutral one last
/// @param tints the grounds of quotes, by hue, the neutral one last
/// @param strongTints the grounds of what is chosen, by hue, the neutral one last
public record Colours(
        int paper,
        int ink,
        int dim,
        int rule,
        int selection,
        int hit,
        int currentHit,
        int outcome,
        int outcomeTint,
        List<Integer> signs,
        List<Integer> tints,
        List<Integer> strongTints) {

    private static final Colours LIGHT = new Colours(
            0xFFFFFF,
            0x1A1A1A,
            0x5F5F5F,
            0xC8C8C8,
            0xB5D3F7,
            0xFFF0A0,
            0xFFC24D,
            0x8A1C5B,
            0xF6DDEB,
            List.of(0x0B4FA0, 0x9A4A00, 0x00695C, 0x7A1FA2, 0x5B6B00, 0xB00020, 0x00708F, 0x5D4037, 0x555555),
            List.of(0xE3EEFB, 0xFDEBDA, 0xDDF3EF, 0xF2E4F8, 0xF0F3D6, 0xFBE3E6, 0xDCF1F7, 0xEEE6E2, 0xEDEDED),
            List.of(0xC3DBF8, 0xFAD3AE, 0xB2E2D8, 0xE2C4EF, 0xDDE5A4, 0xF6BFC6, 0xB0DFEE, 0xDCC9C0, 0xD5D5D5));

    private static final Colours DARK = new Colours(
            0x1E1F22,
            0xE6E6E6,
            0xA8A8A8,
            0x4A4C50,
            0x2F4F78,
            0x5A4B00,
            0x7A4A00,
            0xF29BC8,
            0x4A2338,
            List.of(0x8AB8FF, 0xFFB374, 0x6FD6C4, 0xD8A5F0, 0xC6D45F, 0xFF9AA5, 0x70CDEB, 0xD2B4A6, 0xB8B8B8),
            List.of(0x22344B, 0x40301F, 0x1D3B36, 0x382A42, 0x343819, 0x44282C, 0x1E3943, 0x393029, 0x35373A),
            List.of(0x2B4870, 0x5C4024, 0x21554B, 0x50365F, 0x4A501B, 0x63343A, 0x225263, 0x53443A, 0x4B4D51));

    private static final Colours SEPIA = new Colours(
            0xF6ECD9,
            0x2B2118,
            0x6A5A48,
            0xCDBB9E,
            0xC9D6DE,
            0xFBE48F,
            0xF7BC55,
            0x7E1650,
            0xF0D3D6,
            List.of(0x0B4FA0, 0x8A4200, 0x00594E, 0x6E1B92, 0x4E5C00, 0xA0001C, 0x005F7A, 0x523830, 0x4D4D4D),
            List.of(0xE0E4E4, 0xF6DFC1, 0xD9E6D3, 0xEBDBDF, 0xE9E7BF, 0xF6D9CD, 0xD8E5DF, 0xE6D8C6, 0xE4DDCF),
            List.of(0xC0D2E4, 0xF2C899, 0xB0D8C2, 0xDBBFDE, 0xD6DA95, 0xF1B7B3, 0xADD6DB, 0xD6BFAC, 0xD2C9BA));

    public Colours {
        signs = List.copyOf(signs);
        tints = List.copyOf(tints);
        strongTints = List.copyOf(strongTints);
    }

    public static Colours of(Palette palette) {
        return switch (palette) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SEPIA -> SEPIA;
        };
    }

    /// The colour of a hue's lines, as used beside the page too.
    public int sign(int hue) {
        return signs.get(index(hue));
    }

    public int tint(int hue, boolean strong) {
        return (strong ? strongTints : tints).get(index(hue));
    }

    private static int index(int hue) {
        return hue == Mark.NEUTRAL ? Mark.HUES : hue;
    }
}
