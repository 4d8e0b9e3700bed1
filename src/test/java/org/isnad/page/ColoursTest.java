package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.page.PageStyle.Palette;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// WCAG 2.2 contrast (AA) of every pair that meets on a page, and hues apart for those who do not see red or green.
class ColoursTest {

    /// Severity 1.0 of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
    /// Deficiency" (2009), in linear RGB.
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };

    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    private static final double[][] FULL_SIGHT = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    @ParameterizedTest
    @EnumSource
    void lettersCanBeReadOnEveryGround(Palette palette) {
        var colours = Colours.of(palette);
        for (int ground : grounds(colours)) {
            assertThat(contrast(colours.ink(), ground))
                    .as("ink on %06X", ground)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours.dim(), ground))
                    .as("dim on %06X", ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAndSignsCanBeSeenOnEveryGround(Palette palette) {
        var colours = Colours.of(palette);
        var signs = new ArrayList<>(colours.signs());
        signs.add(colours.outcome());
        for (int ground : grounds(colours)) {
            for (int sign : signs) {
                assertThat(contrast(sign, ground))
                        .as("%06X on %06X", sign, ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void huesAreToldApartByWhoDoesNotSeeRedOrGreen(Palette palette) {
        var signs = Colours.of(palette).signs();
        assertThat(signs).hasSize(Mark.HUES + 1);
        for (var sight : List.of(FULL_SIGHT, PROTANOPIA, DEUTERANOPIA)) {
            for (int i = 0; i < signs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(distance(lab(signs.get(i), sight), lab(signs.get(j), sight)))
                            .as("%06X and %06X", signs.get(i), signs.get(j))
                            .isGreaterThan(11);
                }
            }
        }
    }

    /// All that a letter or a line can stand on; grounds are opaque, so two that overlap add no third.
    private static List<Integer> grounds(Colours colours) {
        var grounds = new ArrayList<>(List.of(
                colours.paper(), colours.selection(), colours.hit(), colours.currentHit(), colours.outcomeTint()));
        grounds.addAll(colours.tints());
        grounds.addAll(colours.strongTints());
        return grounds;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(int colour) {
        double[] rgb = linear(colour);
        return .2126 * rgb[0] + .7152 * rgb[1] + .0722 * rgb[2];
    }

    private static double[] linear(int colour) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = (colour >> (16 - 8 * i) & 0xFF) / 255.0;
            rgb[i] = c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double[] times(double[][] matrix, double[] of) {
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            result[i] = Math.max(0, matrix[i][0] * of[0] + matrix[i][1] * of[1] + matrix[i][2] * of[2]);
        }
        return result;
    }

    private static final double[][] TO_XYZ = {
        {.4124564 / .95047, .3575761 / .95047, .1804375 / .95047},
        {.2126729, .7151522, .0721750},
        {.0193339 / 1.08883, .1191920 / 1.08883, .9503041 / 1.08883}
    };

    /// CIE L*a*b* of a colour as a sight sees it.
    private static double[] lab(int colour, double[][] sight) {
        double[] xyz = times(TO_XYZ, times(sight, linear(colour)));
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            f[i] = xyz[i] > 216.0 / 24389 ? Math.cbrt(xyz[i]) : (24389.0 / 27 * xyz[i] + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    /// CIE 1976: 2.3 is just noticed.
    private static double distance(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }
}
