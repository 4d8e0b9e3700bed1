package org.isnad.view.print;

import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.isnad.export.pdf.PdfPages;
import org.isnad.view.LiveSettings;
import org.isnad.view.OutputScale;
import org.isnad.view.print.PrintPress.Composed;

/// The pages below each other as they will be printed; only those in view are drawn.
final class PrintPreview extends ListView<Integer> {

    private static final double GAP = 14;
    /// What the scroll bar and the edges take.
    private static final double BESIDE = 44;
    /// At 96 pixels an inch a point is a third more than a pixel.
    private static final double ACTUAL = 96 / 72.0;

    private final PrintPress press;
    private final LiveSettings live;
    private final ObservableValue<Double> outputScale = OutputScale.of(this);
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", .75);
    private double pageWidth = 1;
    private double pageHeight = 1;

    PrintPreview(PrintPress press, LiveSettings live) {
        this.press = press;
        this.live = live;
        setId("print-preview");
        getStyleClass().add("print-preview");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setCellFactory(_ -> new PageCell());
        accessibleTextProperty().bind(live.text("print.preview"));
        zoom.addListener(_ -> refresh());
        outputScale.subscribe(_ -> refresh());
    }

    /// 1 for the size that paper has.
    DoubleProperty zoom() {
        return zoom;
    }

    /// At which a page is as wide as the preview.
    double zoomToFit() {
        return (getWidth() - BESIDE) / (pageWidth * ACTUAL);
    }

    void show(Composed composed) {
        pageWidth = composed.width();
        pageHeight = composed.height();
        getItems().setAll(IntStream.range(0, composed.pages()).boxed().toList());
        refresh();
    }

    private final class PageCell extends ListCell<Integer> {

        private final ImageView picture = new ImageView();
        private final StackPane sheet = new StackPane(picture);

        PageCell() {
            sheet.getStyleClass().add("print-page");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setGraphic(null);
                return;
            }
            double scale = zoom.get() * ACTUAL;
            double width = Math.round(pageWidth * scale);
            double height = Math.round(pageHeight * scale);
            sheet.setMinSize(width, height);
            sheet.setMaxSize(width, height);
            setPrefHeight(height + GAP);
            setPrefWidth(width);
            picture.setImage(null);
            setGraphic(sheet);
            setAccessibleText(live.messages()
                    .get()
                    .text("print.page", page + 1, PrintPreview.this.getItems().size()));
            press.draw(page, scale * outputScale.getValue(), drawn -> {
                if (page.equals(getItem())) {
                    picture.setImage(image(drawn));
                    picture.setFitWidth(width);
                    picture.setFitHeight(height);
                }
            });
        }

        private static WritableImage image(PdfPages.Picture drawn) {
            return new WritableImage(new PixelBuffer<>(
                    drawn.width(), drawn.height(), drawn.pixels(), PixelFormat.getIntArgbPreInstance()));
        }
    }
}
