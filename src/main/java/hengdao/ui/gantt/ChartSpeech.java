package hengdao.ui.gantt;

import hengdao.gantt.GanttRow;
import hengdao.gantt.RowText;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

/** Tells screen readers which row the keyboard is at and how it stands: the chart speaks for its selected row. */
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
        speak();
        view.selectedRowProperty().addListener((property, before, now) -> speak());
        view.marksProperty().addListener((property, before, now) -> speak());
        view.statusDateProperty().addListener((property, before, now) -> speak());
    }

    /** Says the row, and before it the bar or diamond the keyboard is at. */
    void speak() {
        GanttRow row = view.selectedRowProperty().get();
        String now = row == null ? view.messages().text("gantt.role") : words(row);
        if (!now.equals(view.getAccessibleText())) {
            view.setAccessibleText(now);
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private String words(GanttRow row) {
        RowPart part = view.walk().part();
        return switch (part.kind()) {
            case CELLS -> spoken(row);
            case PLAN -> view.messages().text("gantt.part.plan", spoken(row));
            case ACTUAL -> view.messages().text("gantt.part.actual", spoken(row));
            case GOAL ->
                part.goal() < row.goals().size()
                        ? view.messages()
                                .text(
                                        "gantt.part.goal",
                                        row.goals().get(part.goal()).label(),
                                        spoken(row))
                        : spoken(row);
        };
    }

    private String spoken(GanttRow row) {
        return words.spoken(
                row,
                view.statusDateProperty().get(),
                view.calendarProperty().get(),
                view.marksProperty().get());
    }
}
