package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.ui.common.Dialogs;
import java.math.BigDecimal;

/** What editing asks of the window round the chart. */
public interface EditHost {

    /** Opens the entry form for a row with a value filled in; nothing is written before the officer saves it. */
    void record(GanttRow row, BigDecimal value);

    /** Windows in front of the chart. */
    Dialogs dialogs();
}
