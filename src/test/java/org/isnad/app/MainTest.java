package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    @Test
    void knowsEveryCommandThatNeedsNoWindow() {
        assertThat(new CommandLine(new IsnadCommand())
                        .setResourceBundle(new CommandTexts())
                        .getSubcommands())
                .containsOnlyKeys(Main.COMMANDS);
    }
}
