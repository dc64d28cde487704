package hengdao.ui.shell;

import hengdao.gantt.GanttRow;
import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.ui.common.Figures;

/** A row of the chart as one line of tab-separated text, to be pasted into a table. */
final class RowText {

    private RowText() {}

    /** Number, name, lead unit, deadline, per cent, light. */
    static String of(GanttRow row, Messages messages) {
        Double percent = row.status().percent();
        return String.join(
                "\t",
                row.key(),
                row.name(),
                row.leadUnit(),
                row.deadline().toString(),
                percent == null ? "" : Figures.percent(percent),
                Lights.word(row.status().light(), messages));
    }
}
