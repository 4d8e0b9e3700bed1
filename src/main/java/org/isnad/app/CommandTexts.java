package org.isnad.app;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.isnad.messages.Messages;
import org.jspecify.annotations.Nullable;

/// The texts of the command line, from the same place as the window's: picocli asks for `read`, [Messages] has
/// `terminal.read`.
///
/// Arabic where the system speaks Arabic, else English, since few terminals join Arabic letters.
final class CommandTexts extends ResourceBundle {

    private static final String GROUP = "cli.";

    private final Messages messages = messages();

    static Messages messages() {
        boolean arabic = Locale.getDefault().getLanguage().equals("ar");
        return arabic ? Messages.arabic() : Messages.in(Locale.ENGLISH);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.has(GROUP + key) ? messages.text(GROUP + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream()
                .filter(key -> key.startsWith(GROUP))
                .map(key -> key.substring(GROUP.length()))
                .toList());
    }
}
