package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Status;
import hengdao.schedule.plan.TaskFloat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A row in words: for the tooltip, and for screen readers. Safe for several threads. */
public final class RowText {
    private final Messages messages;
    private final ColumnText columns;
    private final ViolationText violations;
    private final Counting counting = new Counting();

    public RowText(Messages messages) {
        this.messages = messages;
        this.columns = new ColumnText(messages);
        this.violations = new ViolationText(messages);
    }

    /**
     * One sentence for screen readers: 5.1.2 加快签约，计划 2016-12-20 至 2017-03-07，实际 73 %，拖后 4 个工作日, then light, deadline,
     * float and violations, whatever layers are on.
     */
    public String spoken(GanttRow row, LocalDate statusDate, WorkCalendar calendar, ChartMarks marks) {
        List<String> facts = new ArrayList<>();
        facts.add(title(row));
        facts.add(plan(row));
        progress(row, statusDate, calendar, facts);
        facts.add(Lights.word(row.status().light(), messages));
        if (!row.milestone() || isApart(row)) {
            facts.add(deadline(row));
        }
        slack(row, marks, facts);
        violations(row, marks, facts);
        return sentence(facts);
    }

    /** A line for each fact of the row, and of its marks those whose layer is on. */
    public String tooltip(GanttRow row, LocalDate statusDate, WorkCalendar calendar, ChartMarks marks) {
        List<String> lines = new ArrayList<>();
        lines.add(title(row));
        lines.add(row.milestone() ? plan(row) : planWithWorkdays(row, calendar));
        dates(row, lines);
        List<String> progress = new ArrayList<>();
        progress(row, statusDate, calendar, progress);
        scheduled(row.status(), progress);
        progress.add(Lights.word(row.status().light(), messages));
        lines.add(sentence(progress));
        row.goals().forEach(goal -> lines.add("◆ " + goal.label()));
        people(row, lines);
        if (marks.shows(ChartLayer.FLOAT) || marks.shows(ChartLayer.CRITICAL_PATH)) {
            slack(row, marks, lines);
        }
        if (marks.shows(ChartLayer.LINKS) && marks.predecessors().containsKey(row.marked())) {
            String links = columns.of(Column.PREDECESSORS, row, calendar, marks);
            lines.add(messages.text("gantt.row.predecessors", links));
        }
        if (marks.shows(ChartLayer.BASELINE)) {
            baseline(row, marks, lines);
        }
        if (marks.shows(ChartLayer.FLAGS)) {
            violations(row, marks, lines);
            reported(row, marks, lines);
        }
        return String.join("\n", lines);
    }

    /** How far it is, and where by plan it should be; empty without data. */
    public String progress(GanttRow row, LocalDate statusDate, WorkCalendar calendar) {
        List<String> progress = new ArrayList<>();
        progress(row, statusDate, calendar, progress);
        scheduled(row.status(), progress);
        return sentence(progress);
    }

    /** Its float, and whether it is critical; empty where that is unknown. */
    public String slack(GanttRow row, ChartMarks marks) {
        List<String> slack = new ArrayList<>();
        slack(row, marks, slack);
        return sentence(slack);
    }

    /** All that its plan breaks; empty for nothing. */
    public String violations(GanttRow row, ChartMarks marks) {
        List<String> broken = new ArrayList<>();
        violations(row, marks, broken);
        return sentence(broken);
    }

    private String title(GanttRow row) {
        String words = row.number().isEmpty() ? row.name() : row.number() + " " + columns.name(row);
        return row.example() ? messages.text("gantt.row.example", words) : words;
    }

    private String plan(GanttRow row) {
        return row.milestone()
                ? messages.text("gantt.row.milestone", row.finish())
                : messages.text("gantt.row.plan", row.start(), row.finish());
    }

    private String planWithWorkdays(GanttRow row, WorkCalendar calendar) {
        String words = messages.text("gantt.row.plan_workdays", row.start(), row.finish(), workdays(row, calendar));
        return row.automatic() ? messages.text("gantt.row.two", words, messages.text("gantt.row.automatic")) : words;
    }

    private int workdays(GanttRow row, WorkCalendar calendar) {
        return counting.by(calendar).between(row.start().minusDays(1), row.finish());
    }

    private void dates(GanttRow row, List<String> out) {
        if (isApart(row)) {
            out.add(deadline(row));
        }
        if (row.startIsDefault() || row.deadlineIsDefault()) {
            out.add(messages.text("gantt.row.default_dates"));
        }
    }

    private static boolean isApart(GanttRow row) {
        return !row.deadline().equals(row.finish());
    }

    private String deadline(GanttRow row) {
        return messages.text(
                row.deadlineIsDefault() ? "gantt.row.deadline_default" : "gantt.row.deadline", row.deadline());
    }

    private void progress(GanttRow row, LocalDate statusDate, WorkCalendar calendar, List<String> out) {
        Status status = row.status();
        BigDecimal percent = status.shownPercent();
        if (percent == null) {
            return;
        }
        out.add(messages.text("gantt.row.actual", PercentText.of(percent)));
        if (status.isPartial()) {
            out.add(messages.text("gantt.partial", status.reported(), status.total()));
        }
        lag(row, statusDate, calendar, out);
    }

    private void lag(GanttRow row, LocalDate statusDate, WorkCalendar calendar, List<String> out) {
        OptionalInt lag = Lag.workdays(row, statusDate, counting.by(calendar));
        if (lag.isPresent()) {
            int days = lag.getAsInt();
            out.add(
                    days == 0
                            ? messages.text("gantt.row.on_schedule")
                            : messages.text(days > 0 ? "gantt.row.behind" : "gantt.row.ahead", Math.abs(days)));
        }
    }

    private void scheduled(Status status, List<String> out) {
        BigDecimal scheduled = status.shownScheduled();
        BigDecimal gap = status.gap();
        if (scheduled != null && gap != null) {
            out.add(messages.text("gantt.row.scheduled", PercentText.of(scheduled), PercentText.signed(gap)));
        }
    }

    private void people(GanttRow row, List<String> out) {
        for (Column column : List.of(Column.LEAD_UNIT, Column.SUPPORTING, Column.RESPONSIBLE, Column.OFFICIAL)) {
            String who = columns.who(column, row);
            if (!who.isEmpty()) {
                out.add(messages.text("gantt.row.who", column.heading(messages), who));
            }
        }
    }

    private void slack(GanttRow row, ChartMarks marks, List<String> out) {
        TaskFloat own = marks.floats().get(row.marked());
        if (own != null && own.isKnown()) {
            String days = messages.text("gantt.row.float", ColumnText.figure(own.total()));
            out.add(own.critical() ? messages.text("gantt.row.critical", days) : days);
        }
    }

    private void baseline(GanttRow row, ChartMarks marks, List<String> out) {
        DateRange before = marks.baseline().get(row.marked());
        if (before != null) {
            long later = row.finish().toEpochDay() - before.last().toEpochDay();
            String words = messages.text("gantt.row.baseline", before.first(), before.last());
            String key = later > 0 ? "gantt.row.baseline_later" : "gantt.row.baseline_earlier";
            out.add(later == 0 ? words : messages.text("gantt.row.two", words, messages.text(key, Math.abs(later))));
        }
    }

    private void violations(GanttRow row, ChartMarks marks, List<String> out) {
        List<Predecessor> links = marks.predecessors().getOrDefault(row.marked(), List.of());
        marks.violations()
                .getOrDefault(row.marked(), List.of())
                .forEach(violation -> out.add(violations.of(violation, links)));
        int below = marks.broken().getOrDefault(row.id(), 0);
        if (below > 0) {
            out.add(messages.text("gantt.row.broken_below", below));
        }
    }

    private void reported(GanttRow row, ChartMarks marks, List<String> out) {
        ChartMarks.RowNotes notes = marks.notes(row);
        if (notes != null && !notes.problem().isEmpty()) {
            out.add(messages.text("gantt.row.problem", notes.problem()));
        }
        if (notes != null && !notes.note().isEmpty()) {
            out.add(messages.text("gantt.row.note", notes.note()));
        }
    }

    private String sentence(List<String> facts) {
        return facts.stream()
                .reduce((before, next) -> messages.text("gantt.row.two", before, next))
                .orElse("");
    }
}
