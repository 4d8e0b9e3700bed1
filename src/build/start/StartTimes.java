package start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures from outside how long programs take until their content is on screen, and the memory that they then hold.
///
/// Each round starts every program in turn, each on an X server and a window manager of its own (Xvfb,
/// openbox), takes the frame buffer every 20 ms, and stops the clock at the first frame that holds at least
/// 80% of the ink of the frame 3 s after the picture settled. Ink is the number of pixels that differ from
/// their left neighbour, so that it counts letters in every theme. Memory is what the program and its
/// children do not share, and their part of what they do (PSS).
///
///     java StartTimes.java ROUNDS IMAGE ARTICLE       the image, beside an empty window and the peers that are
/// installed
///     java StartTimes.java ROUNDS -- COMMAND…         any one program
final class StartTimes {

    private StartTimes() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        var work = Files.createTempDirectory("start-times");
        Map<String, List<String>> programs = new LinkedHashMap<>();
        if (arguments[1].equals("--")) {
            programs.put(arguments[2], List.of(arguments).subList(2, arguments.length));
        } else {
            programs.putAll(Peers.of(
                    Path.of(arguments[1]).toRealPath(), Path.of(arguments[2]).toRealPath(), work));
        }
        Map<String, List<Round>> results = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            for (var program : programs.entrySet()) {
                var round = Round.of(program.getValue(), work);
                results.computeIfAbsent(program.getKey(), _ -> new ArrayList<>())
                        .add(round);
                System.out.printf("round %d, %s: %d ms%n", i + 1, program.getKey(), round.millis());
            }
        }
        System.out.printf("%n%-24s %10s %10s%n", "", "median ms", "PSS MB");
        results.forEach((name, all) -> System.out.printf(
                "%-24s %10d %10.0f%n",
                name,
                median(all.stream().map(Round::millis).toList()),
                median(all.stream().map(Round::kilobytes).toList()) / 1e3));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
