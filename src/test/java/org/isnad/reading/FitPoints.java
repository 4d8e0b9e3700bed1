package org.isnad.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Fits points to signs: multinomial logistic regression with a ridge penalty (le Cessie and van Houwelingen, "Ridge
/// Estimators in Logistic Regression", Applied Statistics 41, 1992), by gradient descent with momentum and a step of
/// its own for each weight (Kingma and Ba, "Adam", 2015). The same examples give the same points.
public final class FitPoints {

    private static final int ROUNDS = 600;
    private static final double STEP = 0.05;
    private static final double SLOWLY = 0.9;
    private static final double SLOWER = 0.999;
    private static final double TINY = 1e-9;
    private static final double HUNDREDTHS = 100;
    /// A sign with fewer points than this for every kind is left out.
    private static final int FEWEST_POINTS = 4;

    private final List<String> kinds;
    private final List<Example> examples;
    private final double penalty;
    private final List<String> signs;
    private final double[][] weights;

    /// Something whose kind a reader has marked.
    ///
    /// @param kind one of the kinds, or any other word for none of them
    public record Example(Collection<String> signs, String kind) {}

    /// @param fewest a sign that stands in fewer examples gets no points
    /// @param penalty on the square of each weight; larger, and points are nearer to 0
    public FitPoints(List<String> kinds, List<Example> examples, int fewest, double penalty) {
        this.kinds = kinds;
        this.examples = examples;
        this.penalty = penalty;
        Map<String, Long> counts = examples.stream()
                .flatMap(example -> example.signs().stream())
                .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
        this.signs = new ArrayList<>(List.of(SignPoints.ALWAYS));
        counts.entrySet().stream()
                .filter(count -> count.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(signs::add);
        this.weights = fit();
    }

    /// Writes the points as a list that [SignPoints] reads.
    ///
    /// @param source its first line
    public void write(Path list, String source) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# " + source);
        lines.add("sign\t" + String.join("\t", kinds));
        for (int sign = 0; sign < signs.size(); sign++) {
            int[] points = Arrays.stream(weights[sign])
                    .mapToInt(weight -> (int) Math.round(weight * HUNDREDTHS))
                    .toArray();
            if (sign == 0 || Arrays.stream(points).anyMatch(one -> Math.abs(one) >= FEWEST_POINTS)) {
                lines.add(signs.get(sign) + "\t"
                        + Arrays.stream(points).mapToObj(Integer::toString).collect(Collectors.joining("\t")));
            }
        }
        Files.write(list, lines);
    }

    /// By sign and kind; none of the kinds always weighs 0.
    private double[][] fit() {
        var numbers = new HashMap<String, Integer>();
        IntStream.range(0, signs.size()).forEach(i -> numbers.put(signs.get(i), i));
        int[][] has = examples.stream()
                .map(example -> IntStream.concat(
                                IntStream.of(0),
                                example.signs().stream()
                                        .distinct()
                                        .filter(numbers::containsKey)
                                        .mapToInt(numbers::get))
                        .toArray())
                .toArray(int[][]::new);
        int[] is = examples.stream()
                .mapToInt(example -> kinds.indexOf(example.kind()))
                .toArray();
        var fitted = new double[signs.size()][kinds.size()];
        var speed = new double[signs.size()][kinds.size()];
        var square = new double[signs.size()][kinds.size()];
        for (int round = 1; round <= ROUNDS; round++) {
            step(fitted, gradient(fitted, has, is), speed, square, round);
        }
        return fitted;
    }

    private double[][] gradient(double[][] fitted, int[][] has, int[] is) {
        var gradient = new double[signs.size()][kinds.size()];
        for (int example = 0; example < has.length; example++) {
            double[] off = likelihoods(fitted, has[example]);
            if (is[example] >= 0) {
                off[is[example]] -= 1;
            }
            for (int sign : has[example]) {
                for (int kind = 0; kind < off.length; kind++) {
                    gradient[sign][kind] += off[kind];
                }
            }
        }
        for (int sign = 1; sign < fitted.length; sign++) { // what everything begins with is not held back
            for (int kind = 0; kind < kinds.size(); kind++) {
                gradient[sign][kind] += penalty * fitted[sign][kind];
            }
        }
        return gradient;
    }

    private double[] likelihoods(double[][] fitted, int[] has) {
        var odds = new double[kinds.size()];
        double all = 1;
        for (int kind = 0; kind < odds.length; kind++) {
            double sum = 0;
            for (int sign : has) {
                sum += fitted[sign][kind];
            }
            odds[kind] = Math.exp(sum);
            all += odds[kind];
        }
        for (int kind = 0; kind < odds.length; kind++) {
            odds[kind] /= all;
        }
        return odds;
    }

    private static void step(double[][] fitted, double[][] gradient, double[][] speed, double[][] square, int round) {
        double step = STEP * Math.sqrt(1 - Math.pow(SLOWER, round)) / (1 - Math.pow(SLOWLY, round));
        for (int sign = 0; sign < fitted.length; sign++) {
            for (int kind = 0; kind < fitted[sign].length; kind++) {
                double slope = gradient[sign][kind];
                speed[sign][kind] = SLOWLY * speed[sign][kind] + (1 - SLOWLY) * slope;
                square[sign][kind] = SLOWER * square[sign][kind] + (1 - SLOWER) * slope * slope;
                fitted[sign][kind] -= step * speed[sign][kind] / (Math.sqrt(square[sign][kind]) + TINY);
            }
        }
    }
}
