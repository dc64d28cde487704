package hengdao.gantt;

import hengdao.model.DateRange;
import hengdao.schedule.plan.TaskFloat;
import hengdao.schedule.plan.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn beside the rows themselves, by row id; a row that is in no map has none of it. Immutable, safe for
 * several threads.
 *
 * @param layers what is switched on
 * @param floats of the leaf tasks
 * @param violations of the leaf tasks
 * @param baseline dates in the baseline compared with, empty if there is none
 * @param notes what was last reported in words
 * @param lanes curves of measured rows
 * @param predecessors what the links into the leaf tasks are, for words
 * @param broken how many leaf tasks with violations a row holds, at any depth
 * @param pending rows whose figure rests on an entry that has not been reviewed yet (待审核)
 */
public record ChartMarks(
        Set<ChartLayer> layers,
        Map<UUID, TaskFloat> floats,
        Map<UUID, List<Violation>> violations,
        Map<UUID, DateRange> baseline,
        Map<UUID, RowNotes> notes,
        Map<UUID, Lane> lanes,
        Map<UUID, List<Predecessor>> predecessors,
        Map<UUID, Integer> broken,
        Set<UUID> pending) {

    /** The usual layers, and nothing known that would need more than the rows. */
    public static final ChartMarks USUAL =
            new ChartMarks(ChartLayer.usual(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public ChartMarks {
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(layers));
    }

    /** Marks that say nothing of reviews. */
    public ChartMarks(
            Set<ChartLayer> layers,
            Map<UUID, TaskFloat> floats,
            Map<UUID, List<Violation>> violations,
            Map<UUID, DateRange> baseline,
            Map<UUID, RowNotes> notes,
            Map<UUID, Lane> lanes,
            Map<UUID, List<Predecessor>> predecessors,
            Map<UUID, Integer> broken) {
        this(layers, floats, violations, baseline, notes, lanes, predecessors, broken, Set.of());
    }

    /** Marks without what holders hold. */
    public ChartMarks(
            Set<ChartLayer> layers,
            Map<UUID, TaskFloat> floats,
            Map<UUID, List<Violation>> violations,
            Map<UUID, DateRange> baseline,
            Map<UUID, RowNotes> notes,
            Map<UUID, Lane> lanes,
            Map<UUID, List<Predecessor>> predecessors) {
        this(layers, floats, violations, baseline, notes, lanes, predecessors, Map.of());
    }

    /** Marks without words for links. */
    public ChartMarks(
            Set<ChartLayer> layers,
            Map<UUID, TaskFloat> floats,
            Map<UUID, List<Violation>> violations,
            Map<UUID, DateRange> baseline,
            Map<UUID, RowNotes> notes,
            Map<UUID, Lane> lanes) {
        this(layers, floats, violations, baseline, notes, lanes, Map.of());
    }

    /** Whether a layer is switched on. */
    public boolean shows(ChartLayer layer) {
        return layers.contains(layer);
    }

    /** Whether a row's plan is drawn: its bar, its bracket or its diamond. */
    public boolean showsPlanOf(GanttRow row) {
        if (row.milestone()) {
            return shows(ChartLayer.MILESTONES);
        }
        return shows(BarLayout.isSummary(row) ? ChartLayer.SUMMARIES : ChartLayer.PLAN);
    }

    /** What was last reported on a row, or on the task it stands for; null for nothing. */
    public @Nullable RowNotes notes(GanttRow row) {
        RowNotes own = notes.get(row.id());
        return own == null ? notes.get(row.marked()) : own;
    }

    /** Whether all that the details tell of a row beside itself is the same in other marks. */
    public boolean tellTheSameOf(UUID row, ChartMarks other) {
        return Objects.equals(floats.get(row), other.floats.get(row))
                && Objects.equals(violations.get(row), other.violations.get(row))
                && Objects.equals(predecessors.get(row), other.predecessors.get(row))
                && Objects.equals(broken.get(row), other.broken.get(row));
    }

    /** The same marks with other layers switched on. */
    public ChartMarks showing(Set<ChartLayer> shown) {
        return new ChartMarks(shown, floats, violations, baseline, notes, lanes, predecessors, broken, pending);
    }

    /** The same marks with the dates of another baseline, none if empty. */
    public ChartMarks comparedWith(Map<UUID, DateRange> dates) {
        return new ChartMarks(layers, floats, violations, dates, notes, lanes, predecessors, broken, pending);
    }

    /** The same marks, the figures of those rows being marked as not reviewed. */
    public ChartMarks awaiting(Set<UUID> unreviewed) {
        return new ChartMarks(layers, floats, violations, baseline, notes, lanes, predecessors, broken, unreviewed);
    }

    /** Whether a row has a figure that rests on an entry nobody reviewed yet. */
    boolean isPending(GanttRow row) {
        return row.status().percent() != null && pending.contains(row.id());
    }

    /** Marks are never compared by content, which would take as long as they have rows. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /**
     * What was last reported on a row in words; both may be empty, not both at once.
     *
     * @param problem 存在问题
     * @param note 进展情况
     */
    public record RowNotes(String problem, String note) {}
}
