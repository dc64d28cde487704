package hengdao.ui.gantt.edit;

import hengdao.gantt.DateText;
import hengdao.i18n.Messages;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.plan.BackwardPreview;
import hengdao.schedule.plan.EditPreview;
import hengdao.schedule.plan.Plan;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import hengdao.ui.gantt.edit.PreviewWords.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What scheduling backward would do, a line for each task: first what goes wrong, then what moves, then what stays. */
final class BackwardWords {
    private final Messages messages;
    private final Plan before;
    private final LocalDate statusDate;
    private final DateText days;

    /** @param statusDate what would begin before it, and did not, is marked */
    BackwardWords(Messages messages, Plan before, LocalDate statusDate) {
        this.messages = messages;
        this.before = before;
        this.statusDate = statusDate;
        this.days = new DateText(messages);
    }

    List<Line> of(BackwardPreview preview) {
        PreviewWords words = new PreviewWords(messages);
        List<Line> lines = new ArrayList<>();
        preview.missed().forEach(each -> lines.add(new Line(Tone.BROKEN, missed(each))));
        preview.broken().forEach(each -> lines.add(new Line(Tone.BROKEN, words.broken(before, each))));
        preview.moved().stream()
                .sorted(Comparator.comparing(
                                (EditPreview.Moved each) -> each.now().first())
                        .thenComparing(each -> before.place(each.task().id())))
                .forEach(each -> lines.add(new Line(Tone.PLAIN, marked(each))));
        preview.kept().forEach(each -> lines.add(new Line(Tone.PLAIN, kept(each))));
        return lines;
    }

    /** How many tasks would begin before the status date that did not before. */
    long past(BackwardPreview preview) {
        return preview.moved().stream().filter(this::isPast).count();
    }

    private boolean isPast(EditPreview.Moved moved) {
        PlannedPeriod was = before.period(before.task(moved.task().id()).orElseThrow());
        return moved.now().first().isBefore(statusDate) && !was.start().isBefore(statusDate);
    }

    private String marked(EditPreview.Moved moved) {
        String words = moved(moved);
        return isPast(moved) ? messages.text("editing.backward.marked", words) : words;
    }

    private String missed(BackwardPreview.Missed missed) {
        String title = before.title(missed.task());
        String finish = day(missed.finish());
        if (missed.outside().isEmpty()) {
            return messages.text("editing.backward.missed", title, finish, missed.workdays());
        }
        String keepers = missed.outside().stream()
                .map(keeper -> before.number(keeper.id()))
                .sorted()
                .collect(Collectors.joining("、"));
        return messages.text("editing.backward.missed.outside", title, finish, missed.workdays(), keepers);
    }

    private String moved(EditPreview.Moved moved) {
        PlannedPeriod was = before.period(before.task(moved.task().id()).orElseThrow());
        String title = before.title(moved.task());
        int by = moved.workdays();
        if (by == 0) {
            String start = day(moved.now().first());
            return messages.text("editing.backward.start", title, day(was.start()), start, day(was.finish()));
        }
        return messages.text(
                by > 0 ? "editing.backward.later" : "editing.backward.earlier",
                title,
                day(was.finish()),
                day(moved.now().last()),
                Math.abs(by));
    }

    private String kept(Task task) {
        LocalDate bound = task.constraint().date();
        String title = before.title(task);
        return bound == null
                ? messages.text("editing.backward.unmoved", title)
                : messages.text("editing.backward.kept", title, day(bound));
    }

    private String day(LocalDate day) {
        return days.day(day, before.programme().annual().year());
    }
}
