package hengdao.ui.gantt.edit;

import hengdao.gantt.DateText;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.schedule.Workdays;
import hengdao.schedule.plan.EditPreview;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an edit would do, in lines beside the pointer. */
final class PreviewWords {
    private static final int NAMED = 4;

    private final Messages messages;
    private final DateText days;

    PreviewWords(Messages messages) {
        this.messages = messages;
        this.days = new DateText(messages);
    }

    /**
     * New dates with workdays, the shift, what moves with it and what breaks.
     *
     * @param before the plan as it stands
     * @param task the leaf that is being edited, the first in hand
     * @param heldBack the predecessors that keep it from beginning as early as it was asked to
     */
    List<Line> of(Plan before, Task task, EditPreview preview, List<Task> heldBack) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.TITLE, before.title(task)));
        PlannedPeriod period = before.period(task);
        DateRange now = preview.subject() != null ? preview.subject() : new DateRange(period.start(), period.finish());
        lines.add(new Line(
                Tone.FIGURES, dates(now, preview.subject() != null ? preview.workdays() : before.duration(task))));
        lines.add(new Line(Tone.PLAIN, shift(before, task, now)));
        if (!heldBack.isEmpty()) {
            String keys = heldBack.stream()
                    .map(each -> before.number(each.id()))
                    .distinct()
                    .collect(Collectors.joining("、"));
            boolean earlier = now.first().isBefore(period.start());
            lines.add(new Line(
                    Tone.BROKEN,
                    messages.text(earlier ? "editing.preview.held_back.more" : "editing.preview.held_back", keys)));
        }
        lines.addAll(others(before, preview, preview.together()));
        return lines;
    }

    /** What moves with the row in hand, and what breaks. */
    private List<Line> others(Plan before, EditPreview preview, int together) {
        List<Line> lines = new ArrayList<>();
        if (together > 0) {
            lines.add(new Line(Tone.PLAIN, messages.text("editing.preview.together", together)));
        }
        followers(before, preview, lines);
        breaks(before, preview, lines);
        return lines;
    }

    private void breaks(Plan before, EditPreview preview, List<Line> lines) {
        for (EditPreview.Broken broken : preview.broken().stream().limit(NAMED).toList()) {
            lines.add(new Line(Tone.BROKEN, broken(before, broken)));
        }
        if (preview.broken().size() > NAMED) {
            lines.add(new Line(
                    Tone.BROKEN,
                    messages.text("editing.preview.more", preview.broken().size() - NAMED)));
        }
    }

    /** A row that stays where it is. */
    List<Line> still(GanttRow row, Workdays workdays) {
        DateRange days = new DateRange(row.start(), row.finish());
        int duration = row.milestone() ? 0 : workdays.between(row.start().minusDays(1), row.finish());
        return List.of(
                title(row),
                new Line(Tone.FIGURES, dates(days, duration)),
                new Line(Tone.PLAIN, messages.text("editing.preview.unmoved")));
    }

    /** What is known so far, while what is wanted now is being worked out. */
    List<Line> pending(List<Line> known) {
        return Stream.concat(known.stream(), Stream.of(new Line(Tone.PLAIN, messages.text("editing.preview.pending"))))
                .toList();
    }

    /** A row that moves with all it holds: how far, what moves, what breaks. */
    List<Line> ofHolder(GanttRow row, PlanEdit edit, EditPreview preview, Plan before) {
        List<Line> lines = new ArrayList<>(List.of(title(row)));
        if (edit instanceof PlanEdit.Move(var _, int by)) {
            lines.add(new Line(Tone.FIGURES, both(by)));
        }
        lines.addAll(others(before, preview, preview.together() + (preview.subject() == null ? 0 : 1)));
        return lines;
    }

    private static Line title(GanttRow row) {
        return new Line(Tone.TITLE, row.number() + " " + row.name());
    }

    private String both(int by) {
        return messages.text(
                by > 0 ? "editing.preview.shift.both.later" : "editing.preview.shift.both.earlier", Math.abs(by));
    }

    /** What an edit of links moves and breaks; says so if it moves nothing. */
    List<Line> ofLinks(Plan before, EditPreview preview) {
        return preview.moved().isEmpty() && preview.broken().isEmpty()
                ? List.of(new Line(Tone.PLAIN, messages.text("editing.preview.unmoved")))
                : others(before, preview, 0);
    }

    private void followers(Plan before, EditPreview preview, List<Line> lines) {
        if (!preview.moved().isEmpty()) {
            boolean later = preview.moved().stream().allMatch(moved -> moved.workdays() > 0);
            lines.add(new Line(
                    Tone.PLAIN,
                    messages.text(
                            later ? "editing.preview.moved" : "editing.preview.changed",
                            preview.moved().size())));
        }
        for (EditPreview.Moved moved : preview.moved().stream().limit(NAMED).toList()) {
            lines.add(new Line(
                    Tone.INDENTED,
                    messages.text(
                            "editing.preview.follower",
                            before.number(moved.task().id()),
                            day(before, moved.now().first()),
                            day(before, moved.now().last()),
                            signed(moved.workdays()),
                            moved.task().name())));
        }
        if (preview.moved().size() > NAMED) {
            lines.add(new Line(
                    Tone.INDENTED,
                    messages.text("editing.preview.more", preview.moved().size() - NAMED)));
        }
    }

    private String dates(DateRange now, int workdays) {
        return workdays == 0
                ? now.last().toString()
                : messages.text("editing.preview.dates", now.first(), now.last(), workdays);
    }

    private String shift(Plan before, Task task, DateRange now) {
        var old = before.period(task);
        int start = before.workdays().between(old.start(), now.first());
        int finish = before.workdays().between(old.finish(), now.last());
        if (start == 0 && finish == 0) {
            return messages.text("editing.preview.unmoved");
        }
        if (start == finish || finish == 0 || start == 0) {
            int by = finish == 0 ? start : finish;
            String what = start == finish ? "both" : finish == 0 ? "start" : "finish";
            return messages.text("editing.preview.shift." + what + (by > 0 ? ".later" : ".earlier"), Math.abs(by));
        }
        return messages.text("editing.preview.shift.ends", signed(start), signed(finish));
    }

    /** What breaks, in one line. */
    String broken(Plan before, EditPreview.Broken broken) {
        String who = before.number(broken.task().id());
        return switch (broken.violation()) {
            case Violation.PastDeadline late ->
                messages.text("editing.preview.past_deadline", who, day(before, late.deadline()), late.workdays());
            case Violation.LinkBroken link ->
                messages.text(
                        "editing.preview.link_broken",
                        who,
                        before.number(link.link().predecessorId()),
                        link.workdays());
            case Violation.ConstraintMissed missed ->
                messages.text(
                        "editing.preview.constraint_missed",
                        who,
                        constraint(before, missed.constraint()),
                        missed.workdays());
        };
    }

    private String constraint(Plan before, TaskConstraint constraint) {
        String word = EditTexts.constraint(constraint.kind(), messages);
        return constraint.date() == null ? word : word + " " + day(before, constraint.date());
    }

    private String day(Plan plan, LocalDate day) {
        return days.day(day, plan.programme().annual().year());
    }

    private static String signed(int workdays) {
        return workdays > 0 ? "+" + workdays : String.valueOf(workdays).replace('-', '−');
    }

    /** How a line is dressed; what breaks has a sign before it, so that colour never says it alone. */
    enum Tone {
        TITLE,
        FIGURES,
        PLAIN,
        INDENTED,
        BROKEN
    }

    /** One line. */
    record Line(Tone tone, String text) {}
}
