package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.i18n.Messages;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The demo grouped by project: headings stand across all columns, an indicator tells its task quietly. */
class GroupHeadingTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 7);
    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final GanttStyle STYLE = GanttStyle.screen();
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private final Programme demo =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();
    private final ChartRows rows = Arranging.of(
                    ChartRows.of(
                            GanttRows.of(demo, ProgrammeStatus.evaluate(demo, TODAY, LightRules.DEFAULT)::of, WORDS)),
                    RowFilter.NONE,
                    Grouping.PROJECT,
                    RowFacts.of(
                            Plan.of(demo),
                            ProgrammeStatus.evaluate(demo, TODAY, LightRules.DEFAULT)::of,
                            TODAY,
                            ChartMarks.USUAL),
                    WORDS)
            .rows();
    private final GanttLayout layout = new GanttLayout(MEASURER, STYLE, WORDS);
    private final ChartColumns columns = ChartColumns.fitting(layout.room(), 660);
    private final ChartFrame frame = new ChartFrame(
            columns,
            new TimeScale(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), 1),
            0,
            300,
            TODAY,
            SampleRows.calendar());

    @Test
    void headingsAreWholeAndNoRuleRunsThroughThem() {
        GanttRow heading = rows.getFirst();
        GanttRow leaf = rows.get(1);
        assertThat(heading.level()).isEqualTo(GanttRow.Level.GROUP);
        Group drawn = layout.rows(
                List.of(ChartRow.plain(heading, ChartRow.Fold.OPEN), ChartRow.plain(leaf, ChartRow.Fold.LEAF)), frame);
        Label words = label(drawn, heading.name());
        double right = words.x() + MEASURER.width(words.text(), words.style());
        assertThat(right)
                .isGreaterThan(columns.find(Column.LEAD_UNIT).orElseThrow().x())
                .isLessThan(660);
        List<Line> upright = Shapes.of(Line.class, drawn).stream()
                .filter(line -> line.x1() == line.x2() && line.x1() < 660)
                .toList();
        assertThat(upright).hasSize(columns.cells().size() - 1).allMatch(line -> line.y1() == STYLE.rowHeight());
    }

    @Test
    void anIndicatorHasItsOwnNameAndTellsItsTaskInQuietInk() {
        GanttRow indicator = rows.stream()
                .filter(row -> row.key().equals("5.1.2-1"))
                .findFirst()
                .orElseThrow();
        assertThat(indicator.name()).isEqualTo("签约率");
        assertThat(indicator.context()).isNotEmpty();
        Group drawn = layout.rows(List.of(ChartRow.plain(indicator, ChartRow.Fold.LEAF)), frame);
        Label name = label(drawn, "签约率");
        Label context = Shapes.of(Label.class, drawn).stream()
                .filter(label -> label.x() > name.x() && label.baseline() > 0)
                .filter(label -> indicator.context().startsWith(label.text().replace("…", "")))
                .filter(label -> label.text().length() > 2)
                .findFirst()
                .orElseThrow();
        assertThat(name.color()).isEqualTo(STYLE.palette().text());
        assertThat(context.color()).isEqualTo(STYLE.palette().muted());
        assertThat(new RowText(WORDS).tooltip(indicator, TODAY, SampleRows.calendar(), ChartMarks.USUAL))
                .startsWith("5.1.2-1 " + indicator.context() + "：签约率");
    }

    private static Label label(Group drawn, String words) {
        return Shapes.of(Label.class, drawn).stream()
                .filter(label -> label.text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
