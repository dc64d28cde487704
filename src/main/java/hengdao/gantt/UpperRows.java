package hengdao.gantt;

import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The upper rows of a tree, each with the diamonds of the rows below it that are left out. */
public final class UpperRows {

    private final Messages messages;
    private final DateText dates;

    public UpperRows(Messages messages) {
        this.messages = messages;
        this.dates = new DateText(messages);
    }

    /**
     * The rows down to a level. Of what is left out only days that the source states have a diamond: those of the
     * programme's end would stand in every row and say nothing.
     */
    public List<GanttRow> of(List<GanttRow> all, GanttRow.Level deepest) {
        List<GanttRow> upper = new ArrayList<>();
        List<GanttRow.Goal> below = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            GanttRow row = all.get(i);
            if (row.level().compareTo(deepest) <= 0) {
                close(upper, below);
                upper.add(row);
            } else if (i + 1 == all.size() || !row.id().equals(all.get(i + 1).parentId())) {
                row.goals().stream()
                        .filter(goal -> isStated(goal, row))
                        .map(goal -> named(goal, row))
                        .forEach(below::add);
            }
        }
        close(upper, below);
        return upper;
    }

    private static boolean isStated(GanttRow.Goal goal, GanttRow row) {
        return !row.deadlineIsDefault() || !goal.date().equals(row.deadline());
    }

    /** A milestone, whose own row named it, with that name. */
    private GanttRow.Goal named(GanttRow.Goal goal, GanttRow row) {
        return row.milestone()
                ? new GanttRow.Goal(
                        goal.date(),
                        messages.text("gantt.goal", row.name(), goal.label()),
                        goal.brief(),
                        goal.reached())
                : goal;
    }

    /** Gives what was collected to the last row. */
    private void close(List<GanttRow> upper, List<GanttRow.Goal> below) {
        if (!below.isEmpty()) {
            upper.set(upper.size() - 1, upper.getLast().with(byDay(below)));
            below.clear();
        }
    }

    private List<GanttRow.Goal> byDay(List<GanttRow.Goal> goals) {
        TreeMap<LocalDate, List<GanttRow.Goal>> days = new TreeMap<>();
        goals.forEach(goal ->
                days.computeIfAbsent(goal.date(), day -> new ArrayList<>()).add(goal));
        return days.values().stream().map(this::together).toList();
    }

    private GanttRow.Goal together(List<GanttRow.Goal> goals) {
        if (goals.size() == 1) {
            return goals.getFirst();
        }
        LocalDate day = goals.getFirst().date();
        long reached = goals.stream().filter(GanttRow.Goal::reached).count();
        String words = messages.text("gantt.goals.several", reached, goals.size(), dates.day(day));
        return new GanttRow.Goal(day, words, reached == goals.size());
    }
}
