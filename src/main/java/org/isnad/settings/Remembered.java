package org.isnad.settings;

/// All that outlives the program, but for the index.
public record Remembered(
        Kept<Settings> settings,
        Kept<WindowState> window,
        Kept<Recent> recent,
        Kept<ReadingPlaces> places,
        Kept<PrintChoices> print)
        implements AutoCloseable {

    public static Remembered in(Folders folders) {
        return new Remembered(
                Kept.settings(folders),
                Kept.window(folders),
                Kept.recent(folders),
                Kept.places(folders),
                Kept.print(folders));
    }

    /// Writes what is not yet written.
    @Override
    public void close() {
        settings.close();
        window.close();
        recent.close();
        places.close();
        print.close();
    }
}
