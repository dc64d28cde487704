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
import java.util.stream.Stream;

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
        String brief = messages.text("gantt.goal", targets.of(indicator), dates.day(due));
        String words = messages.text("gantt.goal", indicator.name(), brief);
        return new GanttRow.Goal(due, words, brief, status.light() == Light.DONE);
    }

    GanttRow.Goal milestone(LocalDate day, Status status) {
        return new GanttRow.Goal(day, dates.day(day), status.light() == Light.DONE);
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
            String words = joined(together.stream().map(GanttRow.Goal::label), dates.day(day));
            String brief = joined(together.stream().map(GanttRow.Goal::brief), dates.day(day));
            merged.add(new GanttRow.Goal(day, words, brief, together.stream().allMatch(GanttRow.Goal::reached)));
        });
        return merged;
    }

    private String joined(Stream<String> labels, String day) {
        String end = messages.text("gantt.goal", "", day);
        String targetsOnly = labels.map(
                        label -> label.endsWith(end) ? label.substring(0, label.length() - end.length()) : label)
                .collect(Collectors.joining(messages.text("gantt.goal.separator")));
        return messages.text("gantt.goal", targetsOnly, day);
    }
}
