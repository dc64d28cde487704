package hengdao.report;

import hengdao.gantt.GanttRow;
import hengdao.gantt.Lights;
import hengdao.gantt.PercentText;
import hengdao.i18n.Messages;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.report.document.Block;
import hengdao.report.document.Block.Column;
import hengdao.report.document.Cell;
import hengdao.schedule.Counts;
import hengdao.schedule.ProgrammeFigures;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks projects or lead units by how far they are ahead of or behind their scheduled progress, in percentage points. Equal
 * gaps, as they are shown, share a rank; what has no figure comes last without a rank. The yearly goals lie outside the
 * twelve projects: they stand last in either ranking, without a rank, and their tasks count for no unit.
 */
final class Ranking {

    /** The project that holds the yearly goals, which compete with nobody. */
    static final String GOALS = "0";

    private final ReportData data;
    private final Plan plan;
    private final List<ProgressLine> lines;
    private final Messages messages;
    private final Map<UUID, UUID> projectOf = new HashMap<>();
    private final Map<UUID, Counts> counts;

    /** Ranks what stands in the lines of a progress table. */
    Ranking(ReportData data, List<ProgressLine> lines, Messages messages) {
        this.data = data;
        this.lines = lines;
        this.messages = messages;
        Map<UUID, UUID> projectOfArea = new HashMap<>();
        for (WorkArea area : data.programme().workAreas()) {
            projectOfArea.put(area.id(), area.projectId());
        }
        plan = Plan.of(data.programme());
        for (Task task : data.programme().tasks()) {
            projectOf.put(task.id(), projectOfArea.getOrDefault(task.workAreaId(), task.id()));
        }
        Map<UUID, Counts> all = ProgrammeFigures.ofTasks(plan, data.status()::of, data.statusDate());
        List<UUID> projects = lines.stream()
                .filter(line -> line.row().level() == GanttRow.Level.PROJECT)
                .map(line -> line.row().id())
                .toList();
        counts = all.entrySet().stream()
                .filter(entry -> projects.contains(project(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A competitor. */
    private record Place(
            String name,
            Counts counts,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal scheduled,
            String light,
            boolean competes) {

        /** In percentage points, of the figures as they are shown; null without figures and where nothing is ranked. */
        @Nullable
        BigDecimal gap() {
            return percent == null || scheduled == null || !competes ? null : percent.subtract(scheduled);
        }
    }

    /** How many of all tasks stand how. */
    Counts counts() {
        return counts.values().stream().reduce(Counts.NONE, Counts::and);
    }

    /** The ranking in these columns; units have no light. */
    Block.Table table(RankingBy by, List<RankingColumn> wanted) {
        List<RankingColumn> columns = wanted.stream()
                .filter(column -> column != RankingColumn.LIGHT || by == RankingBy.PROJECT)
                .toList();
        List<Place> places = new ArrayList<>(by == RankingBy.PROJECT ? projects() : units());
        places.sort(Comparator.comparing(Place::gap, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
        List<Block.Row> rows = new ArrayList<>();
        int rank = 0;
        BigDecimal before = null;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            BigDecimal gap = place.gap();
            if (gap != null && (before == null || gap.compareTo(before) != 0)) {
                rank = i + 1;
            }
            before = gap;
            Cell first = gap == null ? Cell.of("—") : Cell.of(rank);
            rows.add(new Block.Row(
                    columns.stream().map(column -> cell(column, first, place)).toList(), false));
        }
        return new Block.Table(
                columns.stream()
                        .map(column -> new Column(column.heading(by, messages), column.share(), column.align()))
                        .toList(),
                rows);
    }

    private Cell cell(RankingColumn column, Cell rank, Place place) {
        return switch (column) {
            case RANK -> rank;
            case NAME -> Cell.of(place.name());
            case TASKS -> Cell.of(place.counts().tasks());
            case DONE -> Cell.of(place.counts().done());
            case ON_TIME -> Cell.of(place.counts().onTime());
            case BEHIND -> Cell.of(place.counts().behind());
            case OVERDUE -> Cell.of(place.counts().overdue());
            case ACTUAL -> percent(place.percent());
            case SCHEDULED -> percent(place.scheduled());
            case GAP -> points(place.gap());
            case LIGHT -> Cell.of(place.light());
        };
    }

    private List<Place> projects() {
        Map<UUID, Counts> own = new HashMap<>();
        counts.forEach((task, each) -> own.merge(project(task), each, Counts::and));
        return lines.stream()
                .map(ProgressLine::row)
                .filter(row -> row.level() == GanttRow.Level.PROJECT)
                .map(row -> new Place(
                        row.number() + " " + row.name(),
                        own.getOrDefault(row.id(), Counts.NONE),
                        row.status().shownPercent(),
                        row.status().shownScheduled(),
                        Lights.word(row.status().light(), messages),
                        !row.key().equals(GOALS)))
                .toList();
    }

    private List<Place> units() {
        Set<UUID> goals = lines.stream()
                .map(ProgressLine::row)
                .filter(row ->
                        row.level() == GanttRow.Level.PROJECT && row.key().equals(GOALS))
                .map(GanttRow::id)
                .collect(Collectors.toSet());
        Map<String, List<Task>> tasks = data.programme().tasks().stream()
                .filter(task -> counts.containsKey(task.id()) && !goals.contains(project(task.id())))
                .collect(Collectors.groupingBy(Task::leadUnit, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        tasks.entrySet().stream().map(entry -> unit(entry.getKey(), entry.getValue())),
                        projects().stream().filter(place -> !place.competes()))
                .toList();
    }

    /** What the tasks come to as the programme would without any others. */
    private Place unit(String name, List<Task> tasks) {
        List<UUID> ids = tasks.stream().map(Task::id).toList();
        Status together = data.status().together(plan, ids);
        return new Place(
                name.isEmpty() ? messages.text("report.ranking.no_unit") : name,
                ids.stream().map(id -> counts.getOrDefault(id, Counts.NONE)).reduce(Counts.NONE, Counts::and),
                together.shownPercent(),
                together.shownScheduled(),
                "",
                true);
    }

    private UUID project(UUID task) {
        return projectOf.getOrDefault(task, task);
    }

    private static Cell percent(@Nullable BigDecimal value) {
        return value == null
                ? Cell.of("—")
                : new Cell(PercentText.of(value) + "%", new Cell.Measured(value, "%", false), false, 0);
    }

    private static Cell points(@Nullable BigDecimal gap) {
        return gap == null
                ? Cell.of("—")
                : new Cell(PercentText.signed(gap), new Cell.Measured(gap, "", true), false, 0);
    }
}
