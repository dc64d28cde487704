package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Label;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that becomes narrow: words are cut before columns are left out, and none is left out silently. */
class ColumnRoomTest {
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private static final LocalDate START = LocalDate.of(2017, 1, 3);
    private static final LocalDate FINISH = LocalDate.of(2017, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void namesAreReadableInTheTableOfANewWindow(String language) {
        ChartColumns columns = ChartColumns.fitting(room(language), 580);
        assertThat(columns.leftOut()).containsExactly(Column.LEAD_UNIT);
        assertThat(columns.width()).isEqualTo(580);
        assertThat(columns.find(Column.NAME).orElseThrow().width()).isGreaterThan(230);
        ChartColumns wider = ChartColumns.fitting(room(language), 700);
        assertThat(wider.cells()).extracting(ChartColumns.Cell::column).containsExactlyElementsOf(Column.usual());
        assertThat(wider.leftOut()).isEmpty();
    }

    @Test
    void columnsThatSomebodyChoseStayWhereNamesBecomeShort() {
        ColumnRoom room = room("zh-CN");
        assertThat(ChartColumns.fitting(room, chosen(room), 540).leftOut()).isEmpty();
    }

    @Test
    void theNameGivesWayBeforeOtherWordsAreCutAndThoseBeforeAColumnGoes() {
        ColumnRoom room = room("zh-CN");
        double lead = room.usual(Column.LEAD_UNIT);
        double others = room.usual(Column.NUMBER)
                + room.usual(Column.DEADLINE)
                + room.usual(Column.PERCENT)
                + room.usual(Column.LIGHT);
        double name = room.least(Column.NAME);
        assertThat(width(ChartColumns.fitting(room, chosen(room), others + lead + name + 1), Column.LEAD_UNIT))
                .isEqualTo(lead);
        ChartColumns narrow = ChartColumns.fitting(room, chosen(room), others + lead + name - 20);
        assertThat(width(narrow, Column.LEAD_UNIT)).isEqualTo(lead - 20);
        assertThat(width(narrow, Column.NAME)).isEqualTo(name);
        assertThat(width(narrow, Column.NUMBER)).isEqualTo(room.usual(Column.NUMBER));
        ChartColumns narrower =
                ChartColumns.fitting(room, chosen(room), others + room.least(Column.LEAD_UNIT) + name - 1);
        assertThat(narrower.leftOut()).containsExactly(Column.LEAD_UNIT);
        assertThat(narrower.find(Column.LEAD_UNIT)).isEmpty();
    }

    private static List<ColumnWidth> chosen(ColumnRoom room) {
        return Stream.of(Column.NUMBER, Column.NAME, Column.LEAD_UNIT, Column.PERCENT, Column.LIGHT, Column.DEADLINE)
                .map(column -> new ColumnWidth(column, room.usual(column)))
                .toList();
    }

    @Test
    void everyChosenColumnIsShownOrNamedAsLeftOut() {
        ColumnRoom room = room("zh-CN");
        List<ColumnWidth> all = Arrays.stream(Column.values())
                .map(column -> new ColumnWidth(column, room.usual(column)))
                .toList();
        for (double width = 0; width < 1600; width += 37) {
            ChartColumns columns = ChartColumns.fitting(room, all, width);
            assertThat(columns.cells().size() + columns.leftOut().size()).isEqualTo(Column.values().length);
        }
        double wanted = ChartColumns.wanted(room, all);
        assertThat(ChartColumns.fitting(room, all, wanted).leftOut()).isEmpty();
        assertThat(width(ChartColumns.fitting(room, all, wanted), Column.NAME)).isEqualTo(room.usual(Column.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theProgramsOwnWordsAreWholeHoweverNarrowTheColumnWasChosen(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        GanttLayout layout = new GanttLayout(MEASURER, STYLE, messages);
        List<ColumnWidth> chosen = List.of(
                new ColumnWidth(Column.NAME, 200),
                new ColumnWidth(Column.DEADLINE, 40),
                new ColumnWidth(Column.LIGHT, 40),
                new ColumnWidth(Column.GAP, 60));
        for (Light light : Light.values()) {
            GanttRow row = SampleRows.row(Level.TASK, null, 2, "5.1.2", "任务", START, FINISH)
                    .defaults(false, true)
                    .status(SampleRows.status(light, 20, 20, START))
                    .build();
            ChartColumns columns = ChartColumns.fitting(layout.room(), chosen, 600);
            ChartFrame frame = new ChartFrame(
                    columns, new TimeScale(START, FINISH, 1), 0, 300, SampleRows.STATUS_DATE, SampleRows.calendar());
            List<Label> labels =
                    Shapes.of(Label.class, layout.rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame));
            assertInside(
                    labels,
                    Lights.word(light, messages),
                    columns.find(Column.LIGHT).orElseThrow());
            assertInside(
                    labels,
                    messages.text("gantt.default"),
                    columns.find(Column.DEADLINE).orElseThrow());
        }
    }

    private static void assertInside(List<Label> labels, String words, ChartColumns.Cell cell) {
        Label label = labels.stream()
                .filter(each -> each.text().equals(words) && each.x() >= cell.x() && each.x() < cell.x() + cell.width())
                .findFirst()
                .orElseThrow();
        assertThat(label.x() + MEASURER.width(words, label.style()))
                .as(words)
                .isLessThanOrEqualTo(cell.x() + cell.width() - STYLE.padding() + 1e-6);
    }

    private static double width(ChartColumns columns, Column column) {
        return columns.find(column).orElseThrow().width();
    }

    private static ColumnRoom room(String language) {
        return new ColumnRoom(MEASURER, STYLE, Messages.of(Locale.forLanguageTag(language)));
    }
}
