package hengdao.report;

import hengdao.drawing.Label;
import hengdao.gantt.GanttRow;
import hengdao.gantt.Lights;
import hengdao.gantt.PeriodText;
import hengdao.i18n.Messages;
import hengdao.schedule.rounds.ReportingPeriod;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of the progress table, from left to right. */
public enum ProgressColumn {
    NUMBER(4.4, Label.Align.LEFT),
    TASK(15, Label.Align.LEFT),
    TARGET(9.3, Label.Align.LEFT),
    LEAD_UNIT(9.6, Label.Align.LEFT),
    DEADLINE(8.4, Label.Align.CENTER),
    SCHEDULED(5.6, Label.Align.RIGHT),
    ACTUAL(5.6, Label.Align.RIGHT),
    INCREMENT(6.4, Label.Align.RIGHT),
    NOTE(16.8, Label.Align.LEFT),
    PROBLEM(12.6, Label.Align.LEFT),
    NEXT_STEP(12.6, Label.Align.LEFT),
    LIGHT(5, Label.Align.CENTER);

    /** All in their usual order. */
    public static final List<ProgressColumn> ALL = List.of(values());

    private final double share;
    private final Label.Align align;

    ProgressColumn(double share, Label.Align align) {
        this.share = share;
        this.align = align;
    }

    /** Its width relative to the others. */
    double share() {
        return share;
    }

    /** Whether it holds figures, dates or words that must not break inside, and no free texts. */
    boolean whole() {
        return switch (this) {
            case NUMBER, DEADLINE, SCHEDULED, ACTUAL, INCREMENT, LIGHT -> true;
            case TASK, TARGET, LEAD_UNIT, NOTE, PROBLEM, NEXT_STEP -> false;
        };
    }

    Label.Align align() {
        return align;
    }

    /** Its heading. */
    public String heading(Messages messages) {
        return messages.text("report.column." + name().toLowerCase(Locale.ROOT));
    }

    /** Its heading over figures of a period. */
    String heading(Messages messages, ReportingPeriod period) {
        return this == INCREMENT ? new PeriodText(messages).increment(period) : heading(messages);
    }

    /** What stands in the column, as text. */
    String text(ProgressLine line, Messages messages) {
        return switch (this) {
            case NUMBER -> line.row().number();
            case TASK -> line.row().name();
            case TARGET -> line.target();
            case LEAD_UNIT -> line.row().leadUnit();
            case DEADLINE -> deadline(line, messages);
            case SCHEDULED -> text(line.scheduled());
            case ACTUAL -> text(line.actual());
            case INCREMENT -> text(line.increment());
            case NOTE ->
                line.awaiting().says()
                        ? line.note() + messages.text(line.awaiting().behindWords())
                        : line.note();
            case PROBLEM -> line.problem();
            case NEXT_STEP -> line.nextStep();
            case LIGHT -> Lights.word(line.row().status().light(), messages);
        };
    }

    /** The same, what was done being marked as not reviewed (待审核) where the notes that say so are not shown. */
    String text(ProgressLine line, List<ProgressColumn> shown, Messages messages) {
        String words = text(line, messages);
        return marks(line, shown) ? words + '\n' + messages.text(line.awaiting().belowFigure()) : words;
    }

    /** Whether the figure itself has to say that it was not reviewed. */
    boolean marks(ProgressLine line, List<ProgressColumn> shown) {
        return this == ACTUAL && line.awaiting().says() && line.actual() != null && !shown.contains(NOTE);
    }

    private static String deadline(ProgressLine line, Messages messages) {
        GanttRow row = line.row();
        String date = row.deadline().toString();
        if (line.isDueAmended()) {
            return line.wasDue() + ProgressLine.CHANGED + date;
        }
        return row.deadlineIsDefault() ? messages.text("report.progress.default", date) : date;
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "" : figure.text();
    }
}
