package org.isnad.view;

import java.util.concurrent.Executor;

/// Where the model's work is done.
///
/// @param background where files are read and searched, away from the screen
/// @param later the same for all articles but the first: once that is on the screen
/// @param screen where all properties change: the JavaFX thread
public record Workers(Executor background, Executor later, Executor screen) {

    public Workers(Executor background, Executor screen) {
        this(background, background, screen);
    }
}
