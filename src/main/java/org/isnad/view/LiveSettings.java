package org.isnad.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import org.isnad.messages.Messages;
import org.isnad.settings.Kept;
import org.isnad.settings.Settings;

/// What the user chose, as the window watches it; each change is seen at once and kept. For the FX thread.
public final class LiveSettings {

    private final Kept<Settings> kept;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Messages> messages;

    public LiveSettings(Kept<Settings> kept) {
        this.kept = kept;
        settings = new ReadOnlyObjectWrapper<>(kept.value());
        messages = new ReadOnlyObjectWrapper<>(Messages.in(kept.value().locale()));
        settings.addListener((_, before, now) -> {
            if (!before.locale().equals(now.locale())) {
                messages.set(Messages.in(now.locale()));
            }
        });
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        settings.set(kept.change(change));
    }

    /// Who is told, on the FX thread, the file that could not be written.
    public void whenNotKept(Consumer<Path> listener) {
        kept.whenFailed(path -> Platform.runLater(() -> listener.accept(path)));
    }

    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /// A text that changes with the language, for a label to be bound to.
    public ObservableValue<String> text(String key) {
        return messages.map(now -> now.text(key));
    }

    /// Which way the window runs.
    public ObservableValue<NodeOrientation> orientation() {
        return messages.map(now -> now.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }
}
