package org.isnad.view.panels;

import javafx.scene.layout.Region;

/// How one row of a list looks; used for one row after another as the list scrolls.
interface Entry<T> {

    Region node();

    /// Shows a row.
    ///
    /// @param chosen whether it is shown whole
    void show(T row, boolean chosen);
}
