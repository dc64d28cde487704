package hengdao.gantt;

import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the chart with everything needed to draw it.
 *
 * @param id of the project, work area, task or indicator; of a group, made from what its rows share
 * @param parentId of the row that holds it, null for a project or a group
 * @param depth 0 for a project or a group
 * @param key 5, 5.1, 5.1.2 or 5.1.2-1
 * @param number 序号 as printed, counted from the row's place; unlike the key it changes when rows move
 * @param start first planned day
 * @param finish last planned day
 * @param startIsDefault whether the start is only the programme's default
 * @param deadlineIsDefault whether the deadline is only the programme's default
 * @param goals diamonds with their targets
 * @param example true for rows added as examples (示例)
 * @param people beside the lead unit
 * @param unit of what is measured, for example % or 栋; empty where nothing is
 * @param automatic whether the program decides on its dates
 * @param context name of the row that holds it, where that row does not stand above it; else empty
 * @param standsFor the task whose marks and links it shows, because that task has no row of its own; else null
 */
public record GanttRow(
        Level level,
        UUID id,
        @Nullable UUID parentId,
        int depth,
        String key,
        String number,
        String name,
        String leadUnit,
        LocalDate start,
        LocalDate finish,
        LocalDate deadline,
        boolean startIsDefault,
        boolean deadlineIsDefault,
        boolean milestone,
        Status status,
        List<Goal> goals,
        boolean example,
        RowPeople people,
        String unit,
        boolean automatic,
        String context,
        @Nullable UUID standsFor) {

    public GanttRow {
        goals = List.copyOf(goals);
    }

    /** A row that shows only marks of its own. */
    public GanttRow(
            Level level,
            UUID id,
            @Nullable UUID parentId,
            int depth,
            String key,
            String number,
            String name,
            String leadUnit,
            LocalDate start,
            LocalDate finish,
            LocalDate deadline,
            boolean startIsDefault,
            boolean deadlineIsDefault,
            boolean milestone,
            Status status,
            List<Goal> goals,
            boolean example,
            RowPeople people,
            String unit,
            boolean automatic,
            String context) {
        this(
                level,
                id,
                parentId,
                depth,
                key,
                number,
                name,
                leadUnit,
                start,
                finish,
                deadline,
                startIsDefault,
                deadlineIsDefault,
                milestone,
                status,
                goals,
                example,
                people,
                unit,
                automatic,
                context,
                null);
    }

    /** A row that nobody is named for, measured in per cent, whose dates the program does not decide on. */
    public GanttRow(
            Level level,
            UUID id,
            @Nullable UUID parentId,
            int depth,
            String key,
            String number,
            String name,
            String leadUnit,
            LocalDate start,
            LocalDate finish,
            LocalDate deadline,
            boolean startIsDefault,
            boolean deadlineIsDefault,
            boolean milestone,
            Status status,
            List<Goal> goals,
            boolean example) {
        this(
                level,
                id,
                parentId,
                depth,
                key,
                number,
                name,
                leadUnit,
                start,
                finish,
                deadline,
                startIsDefault,
                deadlineIsDefault,
                milestone,
                status,
                goals,
                example,
                RowPeople.NOBODY,
                "%",
                false,
                "");
    }

    /** The last day it has anything to do with: its finish or its deadline. */
    public LocalDate lastDay() {
        return deadline.isAfter(finish) ? deadline : finish;
    }

    /** The same row under another name. */
    public GanttRow named(String other) {
        return new GanttRow(
                level,
                id,
                parentId,
                depth,
                key,
                number,
                other,
                leadUnit,
                start,
                finish,
                deadline,
                startIsDefault,
                deadlineIsDefault,
                milestone,
                status,
                goals,
                example,
                people,
                unit,
                automatic,
                context,
                standsFor);
    }

    /** The same row with other diamonds. */
    GanttRow with(List<Goal> other) {
        return new GanttRow(
                level,
                id,
                parentId,
                depth,
                key,
                number,
                name,
                leadUnit,
                start,
                finish,
                deadline,
                startIsDefault,
                deadlineIsDefault,
                milestone,
                status,
                other,
                example,
                people,
                unit,
                automatic,
                context,
                standsFor);
    }

    /** The same row, held by another one, where the row that holds it otherwise does not stand above it. */
    GanttRow under(UUID newParent, int newDepth, String holder) {
        return new GanttRow(
                level,
                id,
                newParent,
                newDepth,
                key,
                number,
                name,
                leadUnit,
                start,
                finish,
                deadline,
                startIsDefault,
                deadlineIsDefault,
                milestone,
                status,
                goals,
                example,
                people,
                unit,
                automatic,
                holder,
                level == Level.INDICATOR ? parentId : null);
    }

    /** The id by which marks and links know the row: its own or that of the task it stands for. */
    public UUID marked() {
        return standsFor == null ? id : standsFor;
    }

    /** Whether it is behind its plan or overdue itself, rather than as the sum of the rows it holds. */
    public boolean isBehind() {
        return status.light().isBehind() && status.total() <= 1 && level.compareTo(Level.SUMMARY) > 0;
    }

    /** What the row stands for. */
    public enum Level {
        /** A heading above rows that share something. */
        GROUP,
        PROJECT,
        WORK_AREA,
        SUMMARY,
        TASK,
        INDICATOR
    }

    /**
     * A diamond with its target beside it.
     *
     * @param label for example 签约率 ≥85% 3月7日
     * @param brief the label without the indicator's name, for where room is short: ≥85% 3月7日
     * @param reached whether the target is met; the diamond is hollow until then
     */
    public record Goal(LocalDate date, String label, String brief, boolean reached) {

        /** A diamond whose label cannot be shortened. */
        public Goal(LocalDate date, String label, boolean reached) {
            this(date, label, label, reached);
        }
    }
}
