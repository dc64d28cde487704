package hengdao.ui.details;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnText;
import hengdao.gantt.GanttRow;
import hengdao.gantt.RowText;
import hengdao.i18n.Messages;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.WorkCalendar;
import hengdao.schedule.plan.Plan;
import hengdao.service.ProgrammeView;
import hengdao.ui.details.RowDetails.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the plan of a row is, how it stands and what binds it: all the tooltip tells, for those who have no mouse too. */
final class PlanFacts {
    private final Plan plan;
    private final GanttRow row;
    private final ChartMarks marks;
    private final Messages messages;
    private final RowText words;
    private final WorkCalendar calendar;

    private PlanFacts(Plan plan, GanttRow row, ChartMarks marks, Messages messages) {
        this.plan = plan;
        this.row = row;
        this.marks = marks;
        this.messages = messages;
        words = new RowText(messages);
        calendar = plan.programme().calendar();
    }

    /** Dates, deadline, progress, scheduling, float, predecessors and violations, empty ones among them. */
    static List<Fact> of(ProgrammeView view, GanttRow row, ChartMarks marks, Messages messages) {
        PlanFacts facts = new PlanFacts(view.plan(), row, marks, messages);
        List<Fact> all = new ArrayList<>(facts.dates());
        all.add(facts.fact("progress", facts.words.progress(row, view.statusDate(), facts.calendar)));
        all.add(facts.fact("scheduling", facts.scheduling()));
        all.add(facts.fact("float", facts.words.slack(row, marks)));
        String predecessors = new ColumnText(messages).of(Column.PREDECESSORS, row, facts.calendar, marks);
        all.add(new Fact(Column.PREDECESSORS.heading(messages), predecessors));
        all.add(facts.fact("violations", facts.words.violations(row, marks)));
        return all;
    }

    private List<Fact> dates() {
        boolean apart = !row.deadline().equals(row.finish());
        String deadline = marked(row.deadline().toString(), row.deadlineIsDefault());
        String finish = marked(row.finish().toString(), row.deadlineIsDefault() && !apart);
        if (row.milestone()) {
            return List.of(fact("milestone", finish), fact("due", apart ? deadline : ""));
        }
        String start = marked(row.start().toString(), row.startIsDefault());
        String workdays = new ColumnText(messages).of(Column.DURATION, row, calendar, marks);
        return List.of(
                fact("period", messages.text("details.from-to", start, finish, workdays)), fact("due", deadline));
    }

    private String marked(String day, boolean isDefault) {
        return isDefault ? messages.text("details.default", day) : day;
    }

    /** 自动 or 手动 with what binds the task; nothing for a row whose dates come from those below. */
    private String scheduling() {
        return plan.task(row.id())
                .filter(task -> !plan.isHolder(task.id()))
                .map(this::scheduling)
                .orElse("");
    }

    private String scheduling(Task task) {
        Scheduling kind = task.scheduling();
        String how = messages.text("editing.scheduling." + kind.name().toLowerCase(Locale.ROOT));
        TaskConstraint bound = task.constraint();
        if (kind == Scheduling.MANUAL || bound.date() == null) {
            return how;
        }
        String what = messages.text("editing.constraint." + bound.kind().name().toLowerCase(Locale.ROOT));
        return messages.text("details.bound", how, what, bound.date());
    }

    private Fact fact(String key, String text) {
        return new Fact(messages.text("details." + key), text);
    }
}
