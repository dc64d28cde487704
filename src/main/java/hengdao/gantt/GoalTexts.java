package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Diamonds with their words, for example 签约率 ≥85% 3月7日. */
final class GoalTexts {
    private final Messages messages;
    private final TargetText targets;
    private final DateText dates;

    GoalTexts(Messages messages) {
        this.messages = messages;
        this.targets = new TargetText(messages);
        this.dates = new DateText(messages);
    }

    GanttRow.Goal of(Indicator indicator, LocalDate due, Status status) {
        String words = messages.text("gantt.goal", indicator.name(), targets.of(indicator), dates.day(due));
        return new GanttRow.Goal(due, words, status.light() == Light.DONE);
    }

    GanttRow.Goal milestone(LocalDate due, Status status) {
        return new GanttRow.Goal(due, dates.day(due), status.light() == Light.DONE);
    }

    /** One diamond for each day: it names the targets due then and is reached when all of them are. */
    List<GanttRow.Goal> merged(List<GanttRow.Goal> goals) {
        if (goals.size() < 2) {
            return goals;
        }
        TreeMap<LocalDate, List<GanttRow.Goal>> byDay = new TreeMap<>();
        goals.forEach(goal ->
                byDay.computeIfAbsent(goal.date(), day -> new ArrayList<>()).add(goal));
        List<GanttRow.Goal> merged = new ArrayList<>();
        byDay.forEach((day, together) -> {
            String end = " " + dates.day(day);
            String words = together.stream()
                    .map(GanttRow.Goal::label)
                    .map(label -> label.endsWith(end) ? label.substring(0, label.length() - end.length()) : label)
                    .collect(Collectors.joining(messages.text("gantt.goal.separator"), "", end));
            merged.add(new GanttRow.Goal(day, words, together.stream().allMatch(GanttRow.Goal::reached)));
        });
        return merged;
    }
}
