package org.isnad.view.panels;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import org.isnad.text.Letters;

/// The initial of a participant on their hue, for those too who do not tell the hues apart.
final class HueSign extends StackPane {

    private static final CornerRadii ROUND = new CornerRadii(6);

    private final Desk desk;
    private final Label initial = new Label();

    HueSign(Desk desk) {
        this.desk = desk;
        getStyleClass().add("hue-sign");
        initial.getStyleClass().add("hue-initial");
        getChildren().add(initial);
    }

    /// @param name empty for nobody
    void show(String name, int hue) {
        initial.setText(initial(name));
        initial.setTextFill(desk.paper());
        setBackground(new Background(new BackgroundFill(desk.sign(hue), ROUND, Insets.EMPTY)));
    }

    private static String initial(String name) {
        if (name.isEmpty()) {
            return "؟";
        }
        boolean definite = name.startsWith(Letters.ARTICLE) && name.length() > Letters.ARTICLE.length();
        return name.substring(definite ? Letters.ARTICLE.length() : 0).substring(0, 1);
    }
}
