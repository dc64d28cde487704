package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import hengdao.gantt.Lights;
import hengdao.gantt.PercentText;
import hengdao.i18n.Messages;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Status;
import hengdao.schedule.Workdays;
import java.util.ArrayList;
import java.util.List;

/** A row in words: for the tooltip, and for screen readers. */
final class RowText {
    private final Messages messages;

    RowText(Messages messages) {
        this.messages = messages;
    }

    /** Full title, dates with workdays, measured against scheduled, gap and targets, a line for each. */
    String tooltip(GanttRow row, WorkCalendar calendar) {
        List<String> lines = new ArrayList<>();
        lines.add(title(row));
        lines.add(plan(row, calendar));
        if (!row.leadUnit().isEmpty()) {
            lines.add(messages.text("gantt.row.lead_unit", row.leadUnit()));
        }
        lines.add(progress(row));
        row.goals().forEach(goal -> lines.add("◆ " + goal.label()));
        if (row.startIsDefault() || row.deadlineIsDefault()) {
            lines.add(messages.text("gantt.row.default_dates"));
        }
        return String.join("\n", lines);
    }

    /** 5.1.2 加快签约,计划 2016-12-20 至 2017-03-07,实际 73 %,…. */
    String spoken(GanttRow row) {
        String dates = messages.text("gantt.row.plan", row.start(), row.finish());
        return messages.text("gantt.row.spoken", title(row), dates, progress(row));
    }

    private String title(GanttRow row) {
        String words = row.number() + " " + row.name();
        return row.example() ? messages.text("gantt.row.example", words) : words;
    }

    private String plan(GanttRow row, WorkCalendar calendar) {
        if (row.milestone()) {
            return messages.text("gantt.row.milestone", row.deadline());
        }
        int workdays = new Workdays(calendar).between(row.start().minusDays(1), row.finish());
        return messages.text("gantt.row.plan_workdays", row.start(), row.finish(), workdays);
    }

    private String progress(GanttRow row) {
        Status status = row.status();
        String light = Lights.word(status.light(), messages);
        Double percent = status.percent();
        Double scheduled = status.scheduledPercent();
        if (percent == null) {
            return light;
        }
        String actual = messages.text("gantt.row.actual", PercentText.of(percent));
        if (scheduled == null) {
            return messages.text("gantt.row.two", actual, light);
        }
        double gap = percent - scheduled;
        String distance = messages.text(
                gap < 0 ? "gantt.row.behind" : "gantt.row.ahead", PercentText.of(Math.rint(Math.abs(gap) * 10) / 10));
        String planned = messages.text("gantt.row.scheduled", PercentText.of(scheduled));
        return messages.text("gantt.row.four", actual, planned, distance, light);
    }
}
