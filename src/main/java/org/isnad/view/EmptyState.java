package org.isnad.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.isnad.view.keys.Command;

/// What stands where articles will be: how to open some, or that they are on their way.
public final class EmptyState {

    private EmptyState() {}

    public static ObservableValue<String> of(ReaderModel model, LiveSettings live) {
        var messages = live.messages();
        return Bindings.createStringBinding(
                () -> model.progress().get() instanceof Progress.Idle
                        ? messages.get().text("articles.empty", Command.OPEN.keys(messages.get()))
                        : messages.get().text("articles.coming"),
                model.progress(),
                messages);
    }
}
