package hengdao.ui.overview;

import hengdao.gantt.BriefChart;
import hengdao.schedule.Counts;
import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the overview says of a project.
 *
 * @param counts of its tasks that hold no others
 * @param risks what will be missed in it, the worst first
 * @param next the day to look after first, null where nothing is left to do
 */
record ProjectBrief(
        UUID id,
        String number,
        String name,
        Status status,
        Counts counts,
        BriefChart.Bars bars,
        List<RiskLine> risks,
        @Nullable Next next) {

    ProjectBrief {
        risks = List.copyOf(risks);
    }

    /**
     * A day to look after.
     *
     * @param words what is due, for example 签约率 ≥85%
     * @param days from the status date to it, negative once it has passed
     * @param overdue whether a deadline has passed, rather than a day that was only planned
     */
    record Next(String words, LocalDate date, long days, boolean overdue) {}
}
