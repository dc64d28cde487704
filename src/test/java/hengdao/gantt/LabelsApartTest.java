package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.schedule.Light;
import hengdao.schedule.plan.TaskFloat;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LabelsApartTest {
    private static final LocalDate YEAR = LocalDate.of(2017, 1, 1);
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @Property(tries = 400)
    void noLabelLiesOverAnotherOrOverABar(
            @ForAll boolean paper,
            @ForAll @IntRange(min = -20, max = 60) int slack,
            @ForAll @IntRange(min = 0, max = 380) int due,
            @ForAll @DoubleRange(min = 0.2, max = 30) double pointsPerDay,
            @ForAll @IntRange(min = 0, max = 360) int start,
            @ForAll @IntRange(min = 0, max = 360) int length,
            @ForAll @IntRange(min = 0, max = 400) int done,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 400) Integer> goals) {
        GanttStyle style = paper ? GanttStyle.paper() : GanttStyle.screen();
        GanttRow row = SampleRows.row(
                        Level.TASK, null, 2, "1.1.1", "任务", YEAR.plusDays(start), YEAR.plusDays(start + length))
                .status(SampleRows.status(Light.GREEN, percent, percent / 2.0, YEAR.plusDays(start + done)))
                .goals(goals.stream()
                        .map(day -> new GanttRow.Goal(YEAR.plusDays(day), "签约率 ≥" + day + "% 3月7日", false))
                        .toArray(GanttRow.Goal[]::new))
                .deadline(YEAR.plusDays(due))
                .build();
        TimeScale scale = new TimeScale(YEAR, YEAR.plusDays(420), pointsPerDay);
        ChartFrame frame = new ChartFrame(
                ChartColumns.of(style, 0, List.of()),
                scale,
                0,
                Math.min(scale.width(), 900),
                SampleRows.STATUS_DATE,
                SampleRows.calendar(),
                marks(row, slack));
        Group drawn = new GanttLayout(MEASURER, style, MESSAGES)
                .rows(List.of(ChartRow.plain(row, ChartRow.Fold.LEAF)), frame);
        List<Label> labels = Shapes.of(Label.class, drawn);
        LabelAreas.assertApart(labels, MEASURER);
        for (Label label : labels) {
            Occupied.Area area = LabelAreas.area(label, MEASURER);
            assertThat(bars(drawn, style)).noneMatch(area::overlaps);
            assertThat(diamonds(drawn)).noneMatch(area::overlaps);
            if (paper) {
                assertThat(area.right()).isLessThanOrEqualTo(frame.width());
                assertThat(area.left()).isGreaterThanOrEqualTo(0);
            }
        }
    }

    /** Everything at once: float, a baseline a little later than the plan, deadline and progress line. */
    private static ChartMarks marks(GanttRow row, int slack) {
        LocalDate latest = row.finish().plusDays(Math.max(slack, 0));
        return new ChartMarks(
                EnumSet.complementOf(EnumSet.of(ChartLayer.LANES)),
                Map.of(row.id(), new TaskFloat(slack, 0, latest, latest, slack <= 0)),
                Map.of(),
                Map.of(row.id(), new DateRange(row.start(), row.finish().plusDays(5))),
                Map.of(),
                Map.of());
    }

    private static List<Occupied.Area> bars(Group drawn, GanttStyle style) {
        return Shapes.of(Box.class, drawn).stream()
                .filter(box -> style.planFill().equals(box.fill())
                        || Fill.of(style.palette().actual()).equals(box.fill()))
                .filter(box -> box.height() <= style.planHeight())
                .map(box ->
                        new Occupied.Area(box.x(), box.y() + 0.5, box.x() + box.width(), box.y() + box.height() - 0.5))
                .toList();
    }

    private static List<Occupied.Area> diamonds(Group drawn) {
        return Shapes.of(Path.class, drawn).stream()
                .filter(path -> path.points().size() == 4)
                .map(path -> new Occupied.Area(
                        path.points().get(3).x() + 1,
                        path.points().get(0).y() + 1,
                        path.points().get(1).x() - 1,
                        path.points().get(2).y() - 1))
                .toList();
    }
}
