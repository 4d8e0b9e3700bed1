package org.isnad.view.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EntryListTest {

    private final FxRobot robot = new FxRobot();
    private final List<Entry<String>> made = new ArrayList<>();
    private EntryList<String> list;

    private Entry<String> entry() {
        var label = new Label();
        var entry = new Entry<String>() {
            @Override
            public Region node() {
                return label;
            }

            @Override
            public void show(String row, boolean chosen) {
                label.setText(row);
            }
        };
        made.add(entry);
        return entry;
    }

    @Start
    void start(Stage stage) {
        list = new EntryList<>(this::entry);
        list.show(List.of("المشاركون", "الأقوال", "النتائج"));
        stage.setScene(new Scene(list, 200, 400));
        stage.show();
    }

    @Test
    void makesAnEntryForEachRowAndNoneForCellsThatNobodySees() {
        waitForFxEvents();

        assertThat(made)
                .extracting(Entry::node)
                .extracting(node -> ((Label) node).getText())
                .containsExactly("المشاركون", "الأقوال", "النتائج");
    }

    @Test
    void fillsTheListWithOneEmptyCell() {
        waitForFxEvents();

        assertThat(robot.lookup(".list-cell").queryAll().stream()
                        .filter(Node::isVisible)
                        .filter(cell -> cell instanceof ListCell<?> of && of.isEmpty()))
                .hasSize(1);
    }

    @Test
    void showsTheRowThatIsAdded() {
        robot.interact(() -> list.show(List.of("المشاركون", "الأقوال", "النتائج", "لماذا")));
        waitForFxEvents();

        assertThat(made)
                .hasSize(4)
                .last()
                .satisfies(last -> assertThat(last.node().getHeight()).isPositive());
    }
}
