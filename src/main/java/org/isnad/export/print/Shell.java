package org.isnad.export.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Runs a command of the system and waits for it.
final class Shell {

    private static final int PATIENCE_IN_SECONDS = 20;

    private Shell() {}

    /// What a command said.
    ///
    /// @param code 0 if it was done
    record Answer(int code, String output, String errors) {

        boolean isGood() {
            return code == 0;
        }
    }

    /// Runs it in the language that its answers are read in.
    static Answer run(List<String> words) {
        var builder = new ProcessBuilder(words);
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            // A printer that does not answer must not hold us for ever.
            CompletableFuture.delayedExecutor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                    .execute(process::destroyForcibly);
            try (var output = process.getInputStream();
                    var errors = process.getErrorStream()) {
                var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                var complained = new String(errors.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(process.waitFor(), said, complained.strip());
            }
        } catch (IOException e) {
            return new Answer(1, "", String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer(1, "", "");
        }
    }
}
