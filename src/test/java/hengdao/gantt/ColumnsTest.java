package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.drawing.TextFlow;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.DependencyType;
import hengdao.schedule.Light;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final LocalDate START = LocalDate.of(2017, 1, 18);
    private static final LocalDate FINISH = LocalDate.of(2017, 3, 7);
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private final GanttLayout layout = new GanttLayout(MEASURER, STYLE, CHINESE);
    private final GanttRow row = SampleRows.row(Level.TASK, null, 2, "5.1.2", "加快签约", START, FINISH)
            .unit("棚改现场指挥部")
            .people(new RowPeople("分管领导甲", "责任人乙", List.of("街道办", "住建局")))
            .status(SampleRows.status(Light.GREEN, 73, 79.375, LocalDate.of(2017, 1, 25)))
            .build();
    private final ChartMarks marks = new ChartMarks(
            ChartLayer.usual(),
            Map.of(row.id(), new TaskFloat(-2, 0, START, FINISH, true)),
            Map.of(),
            Map.of(row.id(), new DateRange(START, LocalDate.of(2017, 3, 1))),
            Map.of(),
            Map.of(),
            Map.of(
                    row.id(),
                    List.of(
                            new Predecessor(UUID.randomUUID(), "5.1.1", DependencyType.FS, 2),
                            new Predecessor(UUID.randomUUID(), "5.1.3", DependencyType.SS, 0))));

    @Test
    void sayWhatAnOfficerAsksOfARow() {
        assertThat(text(Column.START)).isEqualTo("2017-01-18");
        assertThat(text(Column.FINISH)).isEqualTo("2017-03-07");
        assertThat(text(Column.DURATION)).isEqualTo("32");
        assertThat(text(Column.SCHEDULED)).isEqualTo("79.4");
        assertThat(text(Column.GAP)).isEqualTo("−6.4");
        assertThat(text(Column.MEASURED)).isEqualTo("73%");
        assertThat(text(Column.RESPONSIBLE)).isEqualTo("责任人乙");
        assertThat(text(Column.OFFICIAL)).isEqualTo("分管领导甲");
        assertThat(text(Column.SUPPORTING)).isEqualTo("街道办、住建局");
        assertThat(text(Column.FLOAT)).isEqualTo("−2");
        assertThat(text(Column.PREDECESSORS)).isEqualTo("5.1.1FS+2、5.1.3SS");
        assertThat(text(Column.BASELINE_GAP)).isEqualTo("+6");
    }

    @Test
    void staySilentWhereNothingIsKnown() {
        GanttRow bare = SampleRows.row(Level.TASK, null, 2, "1.1.1", "任务", START, FINISH)
                .build();
        for (Column column : List.of(
                Column.SCHEDULED,
                Column.GAP,
                Column.MEASURED,
                Column.RESPONSIBLE,
                Column.SUPPORTING,
                Column.FLOAT,
                Column.PREDECESSORS,
                Column.BASELINE_GAP)) {
            assertThat(new ColumnText(CHINESE).of(column, bare, SampleRows.calendar(), ChartMarks.USUAL))
                    .isEmpty();
        }
    }

    private String text(Column column) {
        return new ColumnText(CHINESE).of(column, row, SampleRows.calendar(), marks);
    }

    @Test
    void linksSayTypeAndLagOnlyWhereTheyAreNotPlain() {
        UUID id = UUID.randomUUID();
        assertThat(new Predecessor(id, "1.1.1", DependencyType.FS, 0).text()).isEqualTo("1.1.1");
        assertThat(new Predecessor(id, "1.1.1", DependencyType.FF, -3).text()).isEqualTo("1.1.1FF−3");
    }

    @Test
    void standInTheChosenOrderAndWidth() {
        List<ColumnWidth> chosen = List.of(
                new ColumnWidth(Column.GAP, 61), new ColumnWidth(Column.NAME, 5), new ColumnWidth(Column.NUMBER, 48.5));
        ChartColumns columns = ChartColumns.fitting(layout.room(), chosen, 500);
        assertThat(columns.cells())
                .containsExactly(
                        new ChartColumns.Cell(Column.GAP, 0, 61),
                        new ChartColumns.Cell(Column.NAME, 61, 390.5),
                        new ChartColumns.Cell(Column.NUMBER, 451.5, 48.5));
    }

    @Property(tries = 300)
    void fillTheTableExactlyAndNeverChangeTheirOrder(
            @ForAll @DoubleRange(min = 0, max = 2500) double width, @ForAll @IntRange(max = 999) int seed) {
        List<Column> order = new ArrayList<>(Arrays.asList(Column.values()));
        Random random = new Random(seed);
        Collections.shuffle(order, random);
        List<Column> chosen = order.subList(0, random.nextInt(order.size()));
        ChartColumns columns = ChartColumns.fitting(
                layout.room(),
                chosen.stream().map(c -> ColumnWidth.usual(c, STYLE)).toList(),
                width);
        assertThat(columns.width()).isCloseTo(width, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(columns.find(Column.NAME)).isPresent();
        List<Column> shown =
                columns.cells().stream().map(ChartColumns.Cell::column).toList();
        List<Column> expected = new ArrayList<>(chosen.contains(Column.NAME) ? List.of() : List.of(Column.NAME));
        chosen.stream().filter(shown::contains).forEach(expected::add);
        assertThat(shown).isEqualTo(expected);
        if (columns.cells().size() > 1) {
            assertThat(columns.find(Column.NAME).orElseThrow().width())
                    .isGreaterThanOrEqualTo(layout.room().least(Column.NAME) - 1e-6);
        }
    }

    @Test
    void areTheUsualOnesUnlessChosen() {
        assertThat(ChartColumns.fitting(layout.room(), 700).cells())
                .extracting(ChartColumns.Cell::column)
                .containsExactly(
                        Column.NUMBER, Column.NAME, Column.LEAD_UNIT, Column.DEADLINE, Column.PERCENT, Column.LIGHT);
        assertThat(ChartColumns.fitting(layout.room(), 300).cells())
                .extracting(ChartColumns.Cell::column)
                .containsExactly(Column.NAME, Column.PERCENT, Column.LIGHT);
    }

    @Test
    void areFoundUnderThePointer() {
        ChartColumns columns = ChartColumns.of(List.of(
                new ColumnWidth(Column.NUMBER, 50),
                new ColumnWidth(Column.NAME, 200),
                new ColumnWidth(Column.GAP, 60)));
        assertThat(columns.at(49.9).orElseThrow().column()).isEqualTo(Column.NUMBER);
        assertThat(columns.at(50).orElseThrow().column()).isEqualTo(Column.NAME);
        assertThat(columns.at(310)).isEmpty();
        assertThat(columns.edgeAt(247, 4).orElseThrow().column()).isEqualTo(Column.NAME);
        assertThat(columns.edgeAt(253, 4).orElseThrow().column()).isEqualTo(Column.NAME);
        assertThat(columns.edgeAt(245, 4)).isEmpty();
        assertThat(columns.gapAt(10)).isZero();
        assertThat(columns.gapAt(40)).isEqualTo(1);
        assertThat(columns.gapAt(1000)).isEqualTo(3);
    }

    @Test
    void figuresStandRightAlignedUnderHeadingsOfTwoLines() {
        ChartColumns columns =
                ChartColumns.of(List.of(new ColumnWidth(Column.NAME, 200), ColumnWidth.usual(Column.DURATION, STYLE)));
        ChartFrame frame = frame(columns);
        double right = columns.width() - STYLE.padding();
        Label figure =
                Shapes.of(Label.class, layout.rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame)).stream()
                        .filter(label -> label.text().equals("32"))
                        .findFirst()
                        .orElseThrow();
        assertThat(figure.align()).isEqualTo(Label.Align.RIGHT);
        assertThat(figure.x()).isEqualTo(right);
        List<Label> heading = Shapes.of(Label.class, layout.header(frame)).stream()
                .filter(label -> label.x() == right && label.align() == Label.Align.RIGHT)
                .toList();
        assertThat(heading).hasSize(2);
        assertThat(heading)
                .allSatisfy(line -> assertThat(MEASURER.width(line.text(), line.style()))
                        .isLessThanOrEqualTo(STYLE.columnWidth(Column.DURATION) - 2 * STYLE.padding()));
        assertThat(heading.get(0).text() + heading.get(1).text()).startsWith("工期");
    }

    @Test
    void everyHeadingFitsItsUsualWidthInTwoLines() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Messages messages = Messages.of(locale);
            for (GanttStyle style :
                    List.of(STYLE, GanttStyle.compactScreen(ChartPalette.light()), GanttStyle.paper())) {
                for (Column column : Column.values()) {
                    double room = style.columnWidth(column) - 2 * style.padding();
                    List<String> lines = new TextFlow(MEASURER).wrap(column.heading(messages), style.text(), room);
                    assertThat(lines).as("%s in %s", column, locale).hasSizeLessThanOrEqualTo(2);
                    assertThat(String.join("", lines).replace(" ", ""))
                            .isEqualTo(column.heading(messages).replace(" ", ""));
                    assertThat(lines)
                            .as("%s in %s", column, locale)
                            .allMatch(line -> MEASURER.width(line, style.text()) <= room + 1e-6);
                    if (locale.equals(Locale.ENGLISH)) {
                        assertThat(column.heading(messages).split(" ")).containsAll(words(lines));
                    }
                }
            }
        }
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    }

    @Test
    void wordsTooLongAreCutWithAnEllipsis() {
        ChartColumns columns =
                ChartColumns.of(List.of(new ColumnWidth(Column.NAME, 200), new ColumnWidth(Column.PREDECESSORS, 70)));
        assertThat(Shapes.of(
                        Label.class, layout.rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame(columns))))
                .extracting(Label::text)
                .contains("5.1.1F…");
    }

    private ChartFrame frame(ChartColumns columns) {
        TimeScale scale = new TimeScale(START, FINISH, 4);
        return new ChartFrame(columns, scale, 0, 200, SampleRows.STATUS_DATE, SampleRows.calendar(), marks);
    }
}
