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
            0x555555,
            0xC8C8C8,
            0xB5D3F7,
            0xFFF0A0,
            0xFFC24D,
            0x8A1C5B,
            0xF6DDEB,
            List.of(0x026DBE, 0x9C5F14, 0x17797E, 0x5E1559, 0x434800, 0x5C282B, 0x0D35AA, 0x49774E, 0x5A5A5A),
            List.of(0xE9EFFE, 0xF5E4D5, 0xDAF4F6, 0xF3E2F0, 0xF1F0DF, 0xFCE0E0, 0xE8E4F8, 0xDBEBDB, 0xEDEDED),
            List.of(0xCCDCFF, 0xEBCAAE, 0xACE6E9, 0xE9C6E3, 0xDFDDB9, 0xF8C3C3, 0xD2CCF1, 0xB8D8BA, 0xD3D3D3));

    private static final Colours DARK = new Colours(
            0x1E1F22,
            0xE6E6E6,
            0xBFBFBF,
            0x4A4C50,
            0x2A476E,
            0x544600,
            0x6E4300,
            0xF29BC8,
            0x4A2338,
            List.of(0xB1CFFE, 0xE6B98C, 0x55FCE8, 0xE081BF, 0xE0E446, 0xD58E89, 0xAF8DFE, 0x6EB748, 0xB4B4B4),
            List.of(0x243144, 0x443425, 0x173533, 0x463040, 0x323121, 0x4B3030, 0x3A344A, 0x2E3A29, 0x313338),
            List.of(0x244467, 0x614427, 0x004B46, 0x673C5A, 0x444421, 0x6F3C3B, 0x4F446C, 0x39502E, 0x45484D));

    private static final Colours SEPIA = new Colours(
            0xF6ECD9,
            0x2B2118,
            0x5E4E3D,
            0xCDBB9E,
            0xC9D6DE,
            0xFBE48F,
            0xF7BC55,
            0x7E1650,
            0xF0D3D6,
            List.of(0x026DBE, 0x9B5E13, 0x15787D, 0x5E1559, 0x434800, 0x5C282B, 0x0D35AA, 0x48764D, 0x5A5A5A),
            List.of(0xE1E2EB, 0xF0D6B9, 0xCFE8DE, 0xEFD3DA, 0xEAE3C2, 0xF7D2C6, 0xE1D7E2, 0xD1DFC1, 0xE4DDCF),
            List.of(0xC9D1EB, 0xE9C399, 0xA8DCD4, 0xE8BED1, 0xD9D3A2, 0xF6BBB0, 0xD2C4E0, 0xB6D1A6, 0xD2C9BA));

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

    /// The same as a printer without colours would make of them, each as light as it was.
    public Colours inGrey() {
        return new Colours(
                grey(paper),
                grey(ink),
                grey(dim),
                grey(rule),
                grey(selection),
                grey(hit),
                grey(currentHit),
                grey(outcome),
                grey(outcomeTint),
                signs.stream().map(Colours::grey).toList(),
                tints.stream().map(Colours::grey).toList(),
                strongTints.stream().map(Colours::grey).toList());
    }

    /// By the luma of ITU-R BT.601.
    private static int grey(int rgb) {
        long luma = Math.round(.299 * (rgb >> 16 & 0xFF) + .587 * (rgb >> 8 & 0xFF) + .114 * (rgb & 0xFF));
        return (int) luma * 0x010101;
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
