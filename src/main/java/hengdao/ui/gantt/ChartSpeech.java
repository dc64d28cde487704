package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import hengdao.gantt.RowText;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.jspecify.annotations.Nullable;

/** Tells screen readers which row the keyboard is at: the chart speaks for its selected row. */
final class ChartSpeech {
    private final GanttView view;
    private final RowText words;

    ChartSpeech(GanttView view) {
        this.view = view;
        this.words = new RowText(view.messages());
    }

    void install() {
        view.setAccessibleRole(AccessibleRole.TEXT);
        view.setAccessibleRoleDescription(view.messages().text("gantt.role"));
        speak(view.selectedRowProperty().get());
        view.selectedRowProperty().addListener((property, before, now) -> speak(now));
    }

    private String spoken(GanttRow row) {
        return words.spoken(
                row,
                view.statusDateProperty().get(),
                view.calendarProperty().get(),
                view.marksProperty().get());
    }

    private void speak(@Nullable GanttRow row) {
        view.setAccessibleText(row == null ? view.messages().text("gantt.role") : spoken(row));
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
