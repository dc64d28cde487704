package hengdao.ui.common;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartMarks.RowNotes;
import hengdao.gantt.ChartRows;
import hengdao.gantt.Lane;
import hengdao.gantt.Predecessor;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
import hengdao.schedule.WayCurves;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanAnalysis;
import hengdao.service.ProgrammeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Everything beside the rows themselves: floats, violations, links in words, notes and lanes. */
final class ShownMarks {

    private final ProgrammeView view;
    private final Shown shown;
    private final Readings readings;
    private final Map<UUID, RowNotes> notes = new HashMap<>();
    private final Map<UUID, Lane> lanes = new HashMap<>();

    private ShownMarks(Shown shown) {
        this.shown = shown;
        view = shown.view();
        readings = new Readings(view.programme());
    }

    /** The marks of a year, without layers and baseline; takes time in proportion to its rows. */
    static ChartMarks of(Shown shown) {
        ShownMarks made = new ShownMarks(shown);
        made.notes();
        made.lanes();
        Plan plan = shown.view().plan();
        PlanAnalysis analysis = PlanAnalysis.of(plan);
        return new ChartMarks(
                Set.of(),
                analysis.floats(),
                analysis.violations(),
                Map.of(),
                made.notes,
                made.lanes,
                Predecessor.byTask(plan),
                broken(shown.rows(), analysis.violations().keySet()));
    }

    private static Map<UUID, Integer> broken(ChartRows rows, Set<UUID> tasks) {
        Map<UUID, Integer> broken = new HashMap<>();
        for (UUID task : tasks) {
            int place = rows.place(task);
            for (int holder = place < 0 ? -1 : rows.parent(place); holder >= 0; holder = rows.parent(holder)) {
                broken.merge(rows.get(holder).id(), 1, Integer::sum);
            }
        }
        return broken;
    }

    private void notes() {
        Map<UUID, UUID> taskOf = new HashMap<>();
        view.programme().indicators().forEach(each -> taskOf.put(each.id(), each.taskId()));
        for (UUID subject : readings.subjects()) {
            readings.newest(subject, view.statusDate())
                    .map(Reading::entry)
                    .filter(entry -> !entry.problem().isBlank() || !entry.note().isBlank())
                    .ifPresent(entry -> note(entry, taskOf.getOrDefault(subject, subject)));
        }
    }

    private void note(ProgressEntry entry, UUID task) {
        UUID row = shown.rows().place(entry.subjectId()) < 0 ? task : entry.subjectId();
        notes.put(row, new RowNotes(entry.problem(), entry.note()));
    }

    private void lanes() {
        WayCurves curves = new WayCurves(view.plan(), readings, view.statusDate());
        for (Indicator indicator : view.programme().indicators()) {
            UUID row = shown.rows().place(indicator.id()) < 0 ? indicator.taskId() : indicator.id();
            curves.of(indicator).ifPresent(way -> lanes.put(row, new Lane(at(way.scheduled()), at(way.actual()))));
        }
    }

    private static List<Lane.At> at(List<WayCurves.Share> shares) {
        return shares.stream()
                .map(each -> new Lane.At(each.date(), each.share()))
                .toList();
    }
}
