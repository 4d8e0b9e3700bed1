package org.isnad.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The window's signs: lines on a square of 20, coloured by CSS (`.icon`). Those that point are mirrored in Arabic.
enum Icon {
    BACK("M12 4 L6 10 L12 16"),
    FORWARD("M8 4 L14 10 L8 16"),
    OPEN("M2.5 16 V4.5 H7.5 L9.5 6.5 H17.5 V16 Z M2.5 9 H17.5"),
    EXPORT("M10 12.5 V2.5 M6 6.5 L10 2.5 L14 6.5 M3 11.5 V17.5 H17 V11.5"),
    SEARCH("M8.5 3 A5.5 5.5 0 1 0 8.5 14 A5.5 5.5 0 1 0 8.5 3 M12.6 12.6 L17.5 17.5"),
    SETTINGS("M3 5.5 H9.5 M14.5 5.5 H17 M3 14.5 H5.5 M10.5 14.5 H17"
            + " M12 3 A2.5 2.5 0 1 0 12 8 A2.5 2.5 0 1 0 12 3 M8 12 A2.5 2.5 0 1 0 8 17 A2.5 2.5 0 1 0 8 12"),
    HELP("M7 7.2 A3 3 0 1 1 11.6 9.8 C10.4 10.5 10 11 10 12.2 M10 15.6 V15.7"),
    PANELS("M2.5 4 H17.5 V16 H2.5 Z M7 4 V16 M13 4 V16"),
    FILTER("M3 4.5 H17 L12 11 V16.5 L8 14.5 V11 Z"),
    CLOSE("M5 5 L15 15 M15 5 L5 15"),
    NEXT("M4.5 7.5 L10 13 L15.5 7.5"),
    PREVIOUS("M4.5 12.5 L10 7 L15.5 12.5"),
    INFORMATION("M10 2.5 A7.5 7.5 0 1 0 10 17.5 A7.5 7.5 0 1 0 10 2.5 M10 9 V14 M10 6 V6.1"),
    ERROR("M10 2.5 L18 16.5 H2 Z M10 7.5 V12 M10 14.2 V14.3");

    private static final double SIDE = 20;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    Node node() {
        var lines = new SVGPath();
        lines.setContent(path);
        lines.getStyleClass().add("icon");
        var square = new StackPane(lines);
        square.setMinSize(SIDE, SIDE);
        square.setPrefSize(SIDE, SIDE);
        square.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return square;
    }
}
