package org.isnad.view;

import static javafx.geometry.NodeOrientation.LEFT_TO_RIGHT;
import static javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ClipsTest {

    private ListView<String> list;

    @Start
    void show(Stage stage) {
        list = new ListView<>();
        Clips.turn(list);
        list.getItems().setAll("قمة ألاسكا", "مفاوضات جنيف");
        list.setNodeOrientation(RIGHT_TO_LEFT);
        stage.setScene(new Scene(list, 300, 200));
        stage.show();
    }

    @Test
    void clipsAreTurnedWhereTheWindowRunsFromRightToLeft(FxRobot robot) {
        assertThat(clips()).isNotEmpty().containsOnly(-1.0);
        robot.interact(() -> run(LEFT_TO_RIGHT));
        assertThat(clips()).isNotEmpty().containsOnly(1.0);
        robot.interact(() -> run(RIGHT_TO_LEFT));
        assertThat(clips()).isNotEmpty().containsOnly(-1.0);
    }

    @Test
    void whatIsPutIntoASplitPaneLaterIsTurnedToo(FxRobot robot) {
        robot.interact(() -> {
            var split = new SplitPane(new Pane());
            Clips.turn(split);
            list.getScene().setRoot(split);
            split.setNodeOrientation(RIGHT_TO_LEFT);
            split.applyCss();
            split.getItems().setAll(new Pane(), new Pane());
            split.layout();
            assertThat(clipsIn(split)).hasSizeGreaterThan(1).containsOnly(-1.0);
        });
    }

    private void run(NodeOrientation orientation) {
        list.setNodeOrientation(orientation);
    }

    private List<Double> clips() {
        return clipsIn(list);
    }

    private static List<Double> clipsIn(Node root) {
        return root.lookupAll("*").stream()
                .filter(Node::usesMirroring)
                .map(Node::getClip)
                .filter(clip -> clip != null)
                .map(Node::getScaleX)
                .toList();
    }
}
