package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.ChartRows;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.SampleRows;
import hengdao.i18n.Messages;
import hengdao.ui.common.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** A table too narrow for its columns in a chart 1108 px wide, as in a window of 1366 px. */
class LeftOutColumnsTest {
    private final GanttView view = FxThread.call(LeftOutColumnsTest::show);

    @Test
    void aButtonCountsAndNamesWhatIsLeftOutAndBringsItBack() {
        FxThread.run(() -> {
            assertThat(button().getText()).as("names are readable first").isEqualTo("+1");
            view.tableWidthProperty().set(700);
            view.layout();
            assertThat(button().isVisible()).as("all usual columns fit").isFalse();
            view.tableWidthProperty().set(380);
            view.layout();
            assertThat(button().isVisible()).isTrue();
            assertThat(button().getText()).isEqualTo("+2");
            assertThat(button().getTooltip().getText())
                    .isEqualTo("还有 2 列放不下：截止、牵头单位。点这里或按 Ctrl+Shift+→ 加宽表格。")
                    .isEqualTo(button().getAccessibleText());
            assertThat(button().getBoundsInParent().getMaxX()).isLessThan(380);
            button().fire();
            view.layout();
            assertThat(button().isVisible()).isFalse();
        });
    }

    @Test
    void everyColumnTickedComesIntoView() {
        FxThread.run(() -> {
            List<ColumnWidth> more = new ArrayList<>(view.shownColumns());
            for (Column column : List.of(Column.RESPONSIBLE, Column.START, Column.SUPPORTING)) {
                more.add(ColumnWidth.usual(column, view.chartLayout().style()));
                view.columnsProperty().set(List.copyOf(more));
                view.layout();
                assertThat(button().isVisible()).isFalse();
            }
            assertThat(view.tableWidthProperty().get()).isGreaterThan(580);
        });
    }

    @Test
    void saysWhatToDoWhereThereIsTrulyNoRoom() {
        FxThread.run(() -> {
            List<ColumnWidth> all = new ArrayList<>();
            for (Column column : Column.values()) {
                all.add(ColumnWidth.usual(column, view.chartLayout().style()));
            }
            view.columnsProperty().set(all);
            view.tableWidthProperty().set(5000);
            view.layout();
            assertThat(button().isVisible()).isTrue();
            assertThat(button().getTooltip().getText()).startsWith("表格已到最宽").contains("配合单位", "Ctrl+Alt+D");
        });
    }

    @Test
    void keysMakeTheTableWiderAndNarrower() {
        FxThread.run(() -> {
            press(KeyCode.RIGHT);
            assertThat(view.tableWidthProperty().get()).isEqualTo(620);
            press(KeyCode.LEFT);
            press(KeyCode.LEFT);
            assertThat(view.tableWidthProperty().get()).isEqualTo(540);
        });
    }

    private void press(KeyCode code) {
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, true, false, false));
        view.layout();
    }

    private Button button() {
        return (Button) view.lookup("#columns-left-out");
    }

    private static GanttView show() {
        GanttView view = new GanttView(new FontTextMeasurer(), Messages.of(Locale.SIMPLIFIED_CHINESE));
        view.statusDateProperty().set(SampleRows.STATUS_DATE);
        view.calendarProperty().set(SampleRows.calendar());
        view.rowsProperty().set(ChartRows.of(SampleRows.shantytown()));
        new Scene(view, 1108, 600);
        view.applyCss();
        view.resize(1108, 600);
        view.layout();
        return view;
    }
}
