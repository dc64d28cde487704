package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.AxisTiers;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.SampleRows;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.ui.common.FxThread;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

/** Which days and rows come into view when the officer asks for some, or pushes the chart. */
class TimeWindowTest {
    private final GanttView view = FxThread.call(() -> show(SampleRows.many(500)));

    @Test
    void fitsTheDaysOfAllSelectedRowsAndScrollsToThem() {
        FxThread.run(() -> {
            view.viewport().scrollTo(0, 1e9);
            GanttRow early = SampleRows.row(
                            GanttRow.Level.TASK, null, 0, "a", "甲", LocalDate.of(2017, 2, 6), LocalDate.of(2017, 2, 28))
                    .build();
            GanttRow late = SampleRows.row(
                            GanttRow.Level.TASK, null, 0, "b", "乙", LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 31))
                    .build();
            view.rowsProperty().set(ChartRows.of(List.of(early, late, year())));
            view.layout();
            view.reveal(early.id());
            view.time().fitSelection();
            assertThat(x(early.start())).isCloseTo(16, within(1e-6));
            assertThat(x(early.finish().plusDays(1))).isCloseTo(view.viewport().width() - 150, within(1.0));
            view.selection().toggle(view.tree().place(1));
            view.time().fitSelection();
            assertThat(x(early.start())).isCloseTo(16, within(1e-6));
            assertThat(x(late.finish().plusDays(1))).isCloseTo(view.viewport().width() - 150, within(1.0));
            GanttStyle style = view.chartLayout().style();
            assertThat(view.zoomProperty().get())
                    .isEqualTo(AxisTiers.scale(
                            view.viewport().pointsPerDay(), style.label().size(), style.axis()));
        });
    }

    @Test
    void bringsSelectedRowsIntoViewThatAreNot() {
        FxThread.run(() -> {
            GanttRow far = view.rowsProperty().get().get(400);
            view.reveal(far.id());
            view.viewport().scrollTo(0, 0);
            view.time().fitSelection();
            assertThat(view.viewport().firstRow()).isLessThanOrEqualTo(400);
            assertThat(view.viewport().rowsEnd()).isGreaterThan(400);
        });
    }

    @Test
    void nothingSelectedFitsNothing() {
        FxThread.run(() -> {
            double before = view.viewport().pointsPerDay();
            view.time().fitSelection();
            assertThat(view.viewport().pointsPerDay()).isEqualTo(before);
        });
    }

    @Test
    void goesForwardAndBackToARow() {
        FxThread.run(() -> {
            ChartRows rows = view.rowsProperty().get();
            view.reveal(rows.get(300).id());
            int first = view.viewport().firstRow();
            assertThat(first).as("scrolled as little as needed").isBetween(280, 300);
            assertThat(view.viewport().rowTop(300) + view.viewport().rowHeight(300))
                    .isLessThanOrEqualTo(view.viewport().height());
            view.reveal(rows.get(20).id());
            assertThat(view.viewport().rowTop(20)).isEqualTo(0);
        });
    }

    @Test
    void showsExactlyTheDaysAskedForEvenWithoutBars() {
        FxThread.run(() -> {
            DateRange asked = new DateRange(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 8, 31));
            view.time().show(asked);
            assertThat(x(asked.first())).isCloseTo(0, within(1e-6));
            assertThat(x(asked.last().plusDays(1))).isCloseTo(view.viewport().width(), within(1e-6));
            assertThat(view.time().shown()).isEqualTo(asked);
            assertThat(view.time().show(LocalDate.of(2018, 3, 1))).isTrue();
            view.time().fitAll();
            assertThat(view.time().show(asked.first()))
                    .as("all that there is again")
                    .isFalse();
        });
    }

    @Test
    void aDayComesToAThirdOfTheViewAndOneOutsideChangesNothing() {
        FxThread.run(() -> {
            view.zoomProperty().set(Zoom.DAY);
            view.layout();
            LocalDate day = LocalDate.of(2017, 6, 1);
            assertThat(view.time().show(day)).isTrue();
            assertThat(x(day)).isCloseTo(view.viewport().width() / 3, within(1e-6));
            double there = view.viewport().scrollX();
            assertThat(view.time().show(LocalDate.of(2026, 6, 1))).isFalse();
            assertThat(view.viewport().scrollX()).isEqualTo(there);
        });
    }

    @Test
    void theMiddleButtonPansInBothDirectionsAndSelectsNothing() {
        FxThread.run(() -> {
            view.zoomProperty().set(Zoom.DAY);
            view.layout();
            view.viewport().scrollTo(500, 500);
            mouse(MouseEvent.MOUSE_PRESSED, 800, 300, MouseButton.MIDDLE);
            assertThat(canvas().getCursor()).isEqualTo(Cursor.CLOSED_HAND);
            mouse(MouseEvent.MOUSE_DRAGGED, 730, 340, MouseButton.MIDDLE);
            assertThat(view.viewport().scrollX()).isEqualTo(570);
            assertThat(view.viewport().scrollY()).isEqualTo(460);
            mouse(MouseEvent.MOUSE_RELEASED, 730, 340, MouseButton.MIDDLE);
            assertThat(canvas().getCursor()).isNotEqualTo(Cursor.CLOSED_HAND);
            mouse(MouseEvent.MOUSE_DRAGGED, 600, 200, MouseButton.NONE);
            assertThat(view.viewport().scrollX()).isEqualTo(570);
            assertThat(view.selectedRowProperty().get()).isNull();
        });
    }

    private static GanttRow year() {
        return SampleRows.row(
                        GanttRow.Level.TASK, null, 0, "c", "丙", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31))
                .build();
    }

    private double x(LocalDate day) {
        return view.viewport().scale().x(day) - view.viewport().scrollX();
    }

    private Node canvas() {
        return view.getChildrenUnmodifiable().stream()
                .filter(Canvas.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button) {
        boolean down = type == MouseEvent.MOUSE_DRAGGED && button == MouseButton.MIDDLE;
        Event.fireEvent(
                canvas(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        down || type == MouseEvent.MOUSE_PRESSED,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(canvas(), x, y)));
        view.layout();
    }

    private static GanttView show(List<GanttRow> rows) {
        GanttView view = new GanttView(new FontTextMeasurer(), Messages.of(Locale.SIMPLIFIED_CHINESE));
        view.statusDateProperty().set(SampleRows.STATUS_DATE);
        view.calendarProperty().set(SampleRows.calendar());
        view.rowsProperty().set(ChartRows.of(rows));
        new Scene(view, 1200, 600);
        view.applyCss();
        view.resize(1200, 600);
        view.layout();
        return view;
    }
}
