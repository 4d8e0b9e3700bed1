package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.messages.Messages;
import org.isnad.view.keys.KeyTable;
import org.junit.jupiter.api.Test;

/// README says what the program does.
class ReadmeTest {

    @Test
    void itsTableOfKeysIsTheOneThatTheProgramHas() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(KeyTable.markdown(Messages.in(Locale.ENGLISH)));
    }
}
