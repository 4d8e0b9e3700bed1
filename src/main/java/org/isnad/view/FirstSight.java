package org.isnad.view;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// Puts things into the scene when they are first to be seen: until then they cost no styles and no layout, of which
/// the first frame has enough.
public final class FirstSight {

    private FirstSight() {}

    /// Runs `add` once: now where `seen` is true, else when it becomes so, before whoever made it so goes on.
    public static void of(ObservableValue<Boolean> seen, Runnable add) {
        if (seen.getValue()) {
            add.run();
            return;
        }
        seen.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> value, Boolean before, Boolean now) {
                value.removeListener(this);
                add.run();
            }
        });
    }
}
