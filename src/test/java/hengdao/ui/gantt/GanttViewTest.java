package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.LinkIndex;
import hengdao.gantt.PlacedLink;
import hengdao.gantt.SampleRows;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.schedule.plan.TaskFloat;
import hengdao.ui.common.FxThread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class GanttViewTest {
    private static final double HEADER = 78;
    private static final double ROW = 34;

    private final GanttView view = FxThread.call(() -> show(SampleRows.shantytown()));

    @Test
    void walksTheRowsWithTheKeyboard() {
        FxThread.run(() -> {
            press(KeyCode.DOWN);
            assertThat(selectedKey()).isEqualTo("5");
            press(KeyCode.DOWN);
            press(KeyCode.DOWN);
            assertThat(selectedKey()).isEqualTo("5.1.1");
            press(KeyCode.UP);
            assertThat(selectedKey()).isEqualTo("5.1");
            press(KeyCode.END);
            assertThat(selectedKey()).isEqualTo("5.2.4");
            press(KeyCode.HOME);
            assertThat(selectedKey()).isEqualTo("5");
        });
    }

    @Test
    void foldsAndUnfoldsWithTheArrowKeys() {
        FxThread.run(() -> {
            int all = view.tree().size();
            view.reveal(SampleRows.signing(null).id());
            press(KeyCode.LEFT);
            assertThat(selectedKey()).as("a leaf goes to the row that holds it").isEqualTo("5.1.1");
            press(KeyCode.LEFT);
            assertThat(view.tree().size()).isEqualTo(all - 2);
            press(KeyCode.RIGHT);
            assertThat(view.tree().size()).isEqualTo(all);
            press(KeyCode.RIGHT);
            assertThat(selectedKey()).isEqualTo("5.1.1-1");
        });
    }

    @Test
    void selectsSeveralRowsWithShiftAndControl() {
        FxThread.run(() -> {
            click(200, HEADER + 1.5 * ROW, 1);
            click(200, HEADER + 3.5 * ROW, 1, true, false);
            assertThat(selectedKeys()).containsExactly("5.1", "5.1.1", "5.1.1-1");
            assertThat(selectedKey()).isEqualTo("5.1.1-1");
            click(200, HEADER + 2.5 * ROW, 1, false, true);
            assertThat(selectedKeys()).containsExactly("5.1", "5.1.1-1");
            click(200, HEADER + 5.5 * ROW, 1, false, true);
            assertThat(selectedKeys()).containsExactly("5.1", "5.1.1-1", "5.2");
            press(KeyCode.DOWN);
            assertThat(selectedKeys()).containsExactly("5.2.1");
            press(KeyCode.DOWN, true, false);
            press(KeyCode.DOWN, true, false);
            assertThat(selectedKeys()).containsExactly("5.2.1", "5.2.2", "5.2.3");
            press(KeyCode.UP, true, false);
            assertThat(selectedKeys()).containsExactly("5.2.1", "5.2.2");
            press(KeyCode.A, false, true);
            assertThat(selectedKeys()).hasSize(view.tree().size());
        });
    }

    @Test
    void keepsOnlyShownRowsSelectedAndLooksForThemInOtherRows() {
        FxThread.run(() -> {
            press(KeyCode.A, false, true);
            view.folded().add(view.tree().row(1).id());
            assertThat(selectedKeys()).hasSize(view.tree().size()).doesNotContain("5.1.1");
            List<GanttRow> fewer = view.rowsProperty().get().stream()
                    .filter(row -> !row.key().startsWith("5.2."))
                    .toList();
            view.rowsProperty().set(ChartRows.of(fewer));
            assertThat(selectedKeys()).containsExactly("5", "5.1", "5.2");
        });
    }

    @Test
    void theLastSelectedRowStaysSelected() {
        FxThread.run(() -> {
            click(200, HEADER + 1.5 * ROW, 1, false, true);
            click(200, HEADER + 1.5 * ROW, 1, false, true);
            assertThat(selectedKeys()).containsExactly("5.1");
        });
    }

    @Test
    void findsTheLinksInViewAndLeavesOutThoseOfHiddenRows() {
        FxThread.run(() -> {
            ChartRows rows = view.rowsProperty().get();
            view.linksProperty().set(LinkIndex.of(rows, List.of(link(rows, 2, 6), link(rows, 6, 7))));
            assertThat(shownLinks()).extracting(each -> each.from().key()).containsExactly("5.1.1", "5.2.1");
            PlacedLink first = shownLinks().getFirst();
            assertThat(first.fromTop()).isEqualTo(2 * ROW);
            assertThat(first.toTop()).isEqualTo(6 * ROW);
            view.folded().add(rows.get(1).id());
            assertThat(shownLinks()).extracting(each -> each.from().key()).containsExactly("5.2.1");
            view.folded().clear();
            assertThat(shownLinks()).hasSize(2);
            view.marksProperty().set(ChartMarks.USUAL.showing(Set.of()));
            assertThat(shownLinks()).isEmpty();
        });
    }

    @Test
    void looksForTheLinksShownOnlyWhenOtherRowsAreShown() {
        FxThread.run(() -> {
            ChartRows rows = view.rowsProperty().get();
            view.linksProperty().set(LinkIndex.of(rows, List.of(link(rows, 2, 6), link(rows, 6, 7))));
            LinkIndex before = view.links().shown();
            view.rowsProperty().set(rows.with(List.of(rows.get(2))));
            assertThat(view.links().shown()).as("after an edit of dates").isSameAs(before);
            view.folded().add(rows.get(1).id());
            assertThat(view.links().shown().size()).isEqualTo(1);
            view.folded().clear();
            assertThat(view.links().shown().size()).isEqualTo(2);
        });
    }

    @Test
    void showsTheAxisAgainBelowTheRowsWhileTheProgressLineIsDrawn() {
        FxThread.run(() -> {
            double height = view.viewport().height();
            EnumSet<ChartLayer> layers = EnumSet.copyOf(ChartLayer.usual());
            layers.add(ChartLayer.PROGRESS_LINE);
            view.marksProperty().set(ChartMarks.USUAL.showing(layers));
            view.layout();
            double axis = view.chartLayout().style().axisHeight();
            assertThat(view.viewport().height()).isEqualTo(height - axis);
            Group header = (Group) view.painted().get(3);
            Group foot = (Group) view.painted().get(4);
            assertThat(words(foot)).isNotEmpty();
            assertThat(words(header)).containsAll(words(foot));
            double rows = Math.min(view.viewport().height(), view.tree().size() * ROW);
            assertThat(foot.y()).as("directly below the rows").isEqualTo(HEADER + rows);
            assertThat(foot.height()).isEqualTo(axis);
        });
    }

    @Test
    void paintsAnewWhenTheScreenHasOtherPixels() {
        FxThread.run(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(show(SampleRows.shantytown())), 800, 500));
            stage.show();
            GanttView shown = (GanttView)
                    ((StackPane) stage.getScene().getRoot()).getChildren().getFirst();
            shown.layout();
            int[] painted = {0};
            shown.edited().onPainted(() -> painted[0]++);
            stage.setRenderScaleX(2);
            shown.layout();
            assertThat(painted[0]).isEqualTo(1);
            stage.hide();
        });
    }

    @Test
    void knowsWhereALinkEndsOutsideTheView() {
        FxThread.run(() -> {
            GanttView large = show(SampleRows.many(500));
            ChartRows rows = large.rowsProperty().get();
            large.linksProperty().set(LinkIndex.of(rows, List.of(link(rows, 3, 400), link(rows, 3, 4))));
            large.viewport().scrollTo(0, 100 * ROW);
            List<PlacedLink> links = shownLinks(large);
            assertThat(links).hasSize(1);
            assertThat(links.getFirst().fromTop()).isEqualTo(-97 * ROW);
            assertThat(links.getFirst().toTop()).isEqualTo(300 * ROW);
        });
    }

    @Test
    void walksFromTheTableIntoTheBarsAndBack() {
        FxThread.run(() -> {
            view.requestFocus();
            view.reveal(SampleRows.signing(null).id());
            String row = view.getAccessibleText();
            press(KeyCode.F6);
            assertThat(view.getAccessibleText()).isEqualTo("计划线，" + row);
            press(KeyCode.RIGHT);
            assertThat(view.getAccessibleText()).isEqualTo("实际线，" + row);
            press(KeyCode.RIGHT);
            assertThat(view.getAccessibleText()).isEqualTo("目标 签约率 ≥85% 3月7日，" + row);
            press(KeyCode.RIGHT);
            assertThat(view.getAccessibleText()).startsWith("目标");
            press(KeyCode.DOWN);
            assertThat(selectedKey()).isEqualTo("5.1.1-2");
            assertThat(view.getAccessibleText()).startsWith("计划线，5.1.1-2");
            press(KeyCode.LEFT);
            assertThat(view.getAccessibleText()).startsWith("5.1.1-2");
            press(KeyCode.F6);
            press(KeyCode.ESCAPE);
            assertThat(view.walk().isInBars()).isFalse();
        });
    }

    @Test
    void foldingAwayTheSelectedRowSelectsTheRowThatHidesIt() {
        FxThread.run(() -> {
            view.reveal(SampleRows.signing(null).id());
            view.folded().add(view.tree().row(1).id());
            assertThat(selectedKey()).isEqualTo("5.1");
        });
    }

    @Test
    void revealsARowInsideFoldedOnes() {
        FxThread.run(() -> {
            view.setFolded(view.rowsProperty().get().stream().map(GanttRow::id).toList());
            assertThat(view.tree().size()).isEqualTo(1);
            view.reveal(SampleRows.signing(null).id());
            assertThat(selectedKey()).isEqualTo("5.1.1-1");
        });
    }

    @Test
    void selectsFoldsAndRecordsWithTheMouse() {
        List<String> recorded = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        FxThread.run(() -> {
            view.setOnRecord(row -> recorded.add(row.key()));
            view.setOnOpen(row -> opened.add(row.key()));
            click(200, HEADER + 3.5 * ROW, 1);
            assertThat(selectedKey()).isEqualTo("5.1.1-1");
            click(200, HEADER + 3.5 * ROW, 2);
            press(KeyCode.F2);
            press(KeyCode.ENTER);
            int all = view.tree().size();
            double triangle = view.chartLayout().foldMiddle(view.tree().row(1), columns());
            click(triangle, HEADER + 1.5 * ROW, 1);
            assertThat(view.tree().size()).isEqualTo(all - 3);
        });
        assertThat(recorded).containsExactly("5.1.1-1", "5.1.1-1");
        assertThat(opened).containsExactly("5.1.1-1");
    }

    @Test
    void zoomsAboutThePointerWithControlAndTheWheel() {
        FxThread.run(() -> {
            view.zoomProperty().set(Zoom.MONTH);
            view.layout();
            double x = 300;
            ChartViewport port = view.viewport();
            double before = moment(x);
            wheel(x + 580, 200, 0, 40, true);
            assertThat(port.pointsPerDay()).isGreaterThan(Zoom.MONTH.pointsPerDay());
            assertThat(moment(x)).isCloseTo(before, within(1e-6));
        });
    }

    @Test
    void callsAScaleBetweenTheNamedOnesByWhatTheAxisShowsAndReturnsToTheNamedOne() {
        FxThread.run(() -> {
            view.time().zoomTo(Zoom.MONTH);
            view.time().zoomBy(1.45, 300);
            view.layout();
            assertThat(texts(view.painted())).contains("中旬");
            assertThat(view.zoomProperty().get()).isEqualTo(Zoom.TEN_DAY);
            view.time().zoomBy(0.9, 300);
            view.layout();
            assertThat(texts(view.painted())).doesNotContain("中旬");
            assertThat(view.zoomProperty().get()).isEqualTo(Zoom.MONTH);
            assertThat(view.viewport().pointsPerDay()).isGreaterThan(Zoom.MONTH.pointsPerDay());
            view.time().zoomTo(Zoom.MONTH);
            assertThat(view.viewport().pointsPerDay()).isEqualTo(Zoom.MONTH.pointsPerDay());
        });
    }

    private static List<String> texts(List<? extends Shape> shapes) {
        List<String> all = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Label label) {
                all.add(label.text());
            } else if (shape instanceof Group group) {
                all.addAll(texts(group.shapes()));
            }
        }
        return all;
    }

    @Test
    void fitsTheWholePeriodIntoTheWidth() {
        FxThread.run(() -> {
            ChartViewport port = view.viewport();
            assertThat(port.mostScrollX()).isZero();
            double end = port.scale().x(LocalDate.of(2018, 1, 1)) - port.scrollX();
            assertThat(end).isBetween(port.width() / 2, port.width() - 100);
        });
    }

    @Test
    void keepsSelectionAndPlaceWhenRowsAreReplaced() {
        FxThread.run(() -> {
            view.reveal(SampleRows.signing(null).id());
            view.rowsProperty().set(ChartRows.of(SampleRows.shantytown()));
            assertThat(selectedKey()).isEqualTo("5.1.1-1");
            view.rowsProperty().set(ChartRows.NONE);
            assertThat(view.selectedRowProperty().get()).isNull();
        });
    }

    @Test
    void laysOutOnlyWhatIsInView() {
        FxThread.run(() -> {
            GanttView small = show(SampleRows.many(40));
            GanttView large = show(SampleRows.many(50_000));
            assertThat(count(large.painted())).isEqualTo(count(small.painted())).isLessThan(1_000);
            large.reveal(large.rowsProperty().get().get(49_000).id());
            large.layout();
            assertThat(large.viewport().rowsEnd() - large.viewport().firstRow()).isLessThan(20);
            assertThat(count(large.painted())).isLessThan(1_000);
        });
    }

    @Test
    void scrollsThroughManyRowsQuickly() {
        FxThread.run(() -> {
            GanttView large = show(SampleRows.many(50_000));
            long start = System.nanoTime();
            for (int i = 0; i < 200; i++) {
                large.viewport().scrollTo(0, i * 8_000.0);
                large.requestLayout();
                large.layout();
            }
            assertThat((System.nanoTime() - start) / 200 / 1_000_000)
                    .as("ms a frame")
                    .isLessThan(50);
        });
    }

    @Test
    void tellsTheDayTheColumnAndTheRowUnderThePointer() {
        FxThread.run(() -> {
            ChartSurface surface = new ChartSurface(view);
            PointedText pointed = new PointedText(view, surface);
            double header = surface.headerHeight();
            ChartViewport port = view.viewport();
            double festival = surface.tableWidth()
                    + port.scale().x(LocalDate.of(2017, 1, 28))
                    - port.scrollX()
                    + port.pointsPerDay() / 2;
            assertThat(pointed.at(festival, 10)).isEqualTo("2017-01-28 星期六，第 4 周，春节");
            assertThat(pointed.at(5, 10)).isEqualTo("序号");
            assertThat(pointed.at(5, header + 5))
                    .startsWith(view.tree().row(0).number() + " "
                            + view.tree().row(0).name());
            assertThat(pointed.at(5, header + 100_000)).isEmpty();
        });
    }

    @Test
    void tellsScreenReadersTheSelectedRow() {
        FxThread.run(() -> {
            view.reveal(SampleRows.signing(null).id());
            assertThat(view.getAccessibleText())
                    .isEqualTo("5.1.1-1 签约率，计划 2016-12-20 至 2017-03-07，实际 73 %，拖后 17 个工作日，正常，完成时限 2017-03-07");
        });
    }

    @Test
    void tellsScreenReadersWhatBecomesKnownOfTheSelectedRowLater() {
        FxThread.run(() -> {
            GanttRow row = SampleRows.signing(null);
            view.reveal(row.id());
            TaskFloat critical = new TaskFloat(0, 0, row.start(), row.finish(), true);
            view.marksProperty()
                    .set(new ChartMarks(
                            Set.of(), Map.of(row.id(), critical), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));
            assertThat(view.getAccessibleText()).endsWith("，关键工作，总时差 0 个工作日");
            String before = view.getAccessibleText();
            view.statusDateProperty().set(SampleRows.STATUS_DATE.plusDays(14));
            assertThat(view.getAccessibleText()).isNotEqualTo(before);
        });
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

    private static List<String> words(Group group) {
        return group.shapes().stream()
                .flatMap(shape -> switch (shape) {
                    case Group inner -> words(inner).stream();
                    case Label label -> Stream.of(label.text());
                    default -> Stream.empty();
                })
                .toList();
    }

    private List<PlacedLink> shownLinks() {
        return shownLinks(view);
    }

    private static List<PlacedLink> shownLinks(GanttView view) {
        ChartFrame frame = new ChartFrame(
                ChartColumns.fitting(view.chartLayout().room(), 580),
                view.viewport().scale(),
                0,
                view.viewport().width(),
                SampleRows.STATUS_DATE,
                SampleRows.calendar(),
                view.marksProperty().get());
        return view.links().in(view.viewport(), view.tree(), frame);
    }

    private static Dependency link(ChartRows rows, int from, int to) {
        return new Dependency(
                UUID.randomUUID(), rows.get(from).id(), rows.get(to).id(), DependencyType.FS, 0);
    }

    private List<String> selectedKeys() {
        return view.selectedIds().stream()
                .map(id -> view.rowsProperty().get().find(id).key())
                .toList();
    }

    private String selectedKey() {
        GanttRow row = view.selectedRowProperty().get();
        return row == null ? "" : row.key();
    }

    private double moment(double x) {
        ChartViewport port = view.viewport();
        return port.scale().first().toEpochDay() + (port.scrollX() + x) / port.pointsPerDay();
    }

    private ChartColumns columns() {
        return ChartColumns.fitting(view.chartLayout().room(), 580);
    }

    private static int count(List<? extends Shape> shapes) {
        return shapes.stream()
                .mapToInt(shape -> shape instanceof Group group ? 1 + count(group.shapes()) : 1)
                .sum();
    }

    private void press(KeyCode code) {
        press(code, false, false);
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        view.layout();
    }

    private Node canvas() {
        return view.getChildrenUnmodifiable().stream()
                .filter(Canvas.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void click(double x, double y, int count) {
        click(x, y, count, false, false);
    }

    private void click(double x, double y, int count, boolean shift, boolean control) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            Event.fireEvent(
                    canvas(),
                    new MouseEvent(
                            type,
                            x,
                            y,
                            x,
                            y,
                            MouseButton.PRIMARY,
                            count,
                            shift,
                            control,
                            false,
                            false,
                            down,
                            false,
                            false,
                            true,
                            false,
                            true,
                            new PickResult(canvas(), x, y)));
        }
        view.layout();
    }

    private void wheel(double x, double y, double dx, double dy, boolean control) {
        Event.fireEvent(
                canvas(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(canvas(), x, y)));
    }
}
