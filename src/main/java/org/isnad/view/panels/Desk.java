package org.isnad.view.panels;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;
import org.isnad.article.Article;
import org.isnad.dossier.Figure;
import org.isnad.messages.Messages;
import org.isnad.page.Colours;
import org.isnad.page.PageStyle.Palette;
import org.isnad.view.LiveSettings;
import org.isnad.view.ReaderModel;

/// What everything beside the page works with: what is shown, in which language and in which colours.
public record Desk(ReaderModel model, LiveSettings live, ObservableValue<Palette> palette) {

    Messages messages() {
        return live.messages().get();
    }

    String text(String key, Object... values) {
        return messages().text(key, values);
    }

    /// The colour of a hue's signs, the same as on the page.
    Color sign(int hue) {
        return colour(Colours.of(palette.getValue()).sign(hue));
    }

    Color paper() {
        return colour(Colours.of(palette.getValue()).paper());
    }

    /// How somebody is called in the dossier; nothing where the text does not say who.
    Optional<String> name(Optional<String> participant) {
        return participant.flatMap(model.dossier().get()::figure).map(Figure::name);
    }

    /// An article's headline; where it has none, how its text begins.
    public static String title(Article article) {
        return article.headline();
    }

    static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
