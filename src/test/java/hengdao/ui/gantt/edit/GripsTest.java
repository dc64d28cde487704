package hengdao.ui.gantt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRow.Level;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bar from x 100 to 300, the plan at y 10 to 19, the actual bar at y 21 to 28. */
class GripsTest {

    private static final RowBars REPORTED = new RowBars(100, 300, 10, 19, 21, 28, 180, true, 0);
    private static final RowBars UNREPORTED = new RowBars(100, 300, 10, 19, 21, 28, 100, false, 0);

    @Test
    void takesTheActualBarByItsEndOrWithoutDataByTheStartOfThePlan() {
        GanttRow task = row(Level.TASK);
        assertThat(Grips.at(task, REPORTED, true, true, 180, 25)).contains(Grip.ACTUAL);
        assertThat(Grips.at(task, UNREPORTED, true, true, 100, 25)).contains(Grip.ACTUAL);
        assertThat(Grips.at(task, UNREPORTED, true, true, 180, 25)).isEmpty();
    }

    @Test
    void offersNoActualEndWhereSeveralIndicatorsAreReported() {
        assertThat(Grips.at(row(Level.TASK), REPORTED, true, false, 180, 25)).isEmpty();
    }

    @Test
    void movesTheBarsOfTasksSummariesAndWorkAreas() {
        for (Level level : List.of(Level.TASK, Level.SUMMARY, Level.WORK_AREA)) {
            assertThat(Grips.at(row(level), REPORTED, false, false, 200, 14)).contains(Grip.WHOLE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GROUP", "PROJECT", "INDICATOR"})
    void leavesHeadingsProjectsAndIndicatorsWhereTheyAre(Level level) {
        assertThat(Grips.at(row(level), REPORTED, false, false, 200, 14)).isEmpty();
    }

    private static GanttRow row(Level level) {
        LocalDate start = LocalDate.of(2017, 1, 3);
        LocalDate finish = LocalDate.of(2017, 3, 7);
        Status status = new Status(Light.NO_DATA, null, null, null, null, null, null, null, null, 0, 0);
        return new GanttRow(
                level,
                UUID.randomUUID(),
                null,
                1,
                "1",
                "1",
                "项",
                "",
                start,
                finish,
                finish,
                false,
                false,
                false,
                status,
                List.of(),
                false);
    }
}
