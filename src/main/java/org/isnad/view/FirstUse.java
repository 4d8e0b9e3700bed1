package org.isnad.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that the first frame does without: made when it is first asked for. For the FX thread.
public final class FirstUse<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    public FirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        var ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }
}
