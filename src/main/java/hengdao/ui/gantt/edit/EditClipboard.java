package hengdao.ui.gantt.edit;

import hengdao.gantt.ChartColumns.Cell;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnText;
import hengdao.gantt.GanttRow;
import hengdao.model.InputRefused;
import hengdao.model.WorkCalendar;
import hengdao.schedule.plan.Plan;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Rows to and from spreadsheets by the system's clipboard. */
final class EditClipboard {
    /** So many rows are put into words within a few milliseconds. */
    private static final int FEW = 100;

    private final EditedChart chart;
    private final Session session;
    private final Selected selected;
    private final EditDialogs dialogs;
    private final Awaited<Copy> copies;

    /** The rows in both forms. */
    private record Copy(String tabbed, String html) {}

    EditClipboard(EditedChart chart, Session session, Selected selected, EditDialogs dialogs) {
        this.chart = chart;
        this.session = session;
        this.selected = selected;
        this.dialogs = dialogs;
        copies = new Awaited<>(session);
    }

    /** Puts the selected rows on the clipboard with the columns shown and their headings; many of them a moment later. */
    void copy() {
        List<GanttRow> rows = chart.selection();
        if (rows.isEmpty()) {
            return;
        }
        ColumnText texts = new ColumnText(session.messages());
        List<Column> columns =
                chart.columns().cells().stream().map(Cell::column).toList();
        WorkCalendar calendar = session.view().programme().calendar();
        ChartMarks marks = session.marksProperty().get();
        copies.ask(
                rows.size() <= FEW,
                () -> {
                    CopiedRows copied = CopiedRows.of(
                            rows,
                            columns,
                            column -> column.heading(session.messages()),
                            (column, row) -> texts.of(column, row, calendar, marks));
                    return new Copy(copied.tabbed(), copied.html());
                },
                EditClipboard::put);
    }

    private static void put(Copy copy) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copy.tabbed());
        content.putHtml(copy.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Reads rows from the clipboard and shows what adding them behind the selected row would do. */
    void paste() {
        copies.whenThere(this::pasteNow);
    }

    private void pasteNow() {
        Plan plan = session.view().plan();
        String text = Clipboard.getSystemClipboard().getString();
        PasteReader.Pasted pasted = PasteReader.read(
                text == null ? "" : text, plan.programme().annual().year());
        Optional<GanttRow> row = selected.row();
        Optional<Place> place = row.flatMap(at -> Place.behind(at, plan));
        if (pasted.rows().isEmpty() || row.isEmpty() || place.isEmpty()) {
            session.fail(
                    new InputRefused(pasted.rows().isEmpty() ? "editing.paste.nothing" : "editing.nothing_selected"));
            return;
        }
        String where = row.get().number() + " " + row.get().name();
        new PasteDialog(session)
                .open(
                        pasted,
                        place.get(),
                        where,
                        dialogs,
                        () -> place.get().found(session.view().plan()).ifPresent(task -> chart.select(task.id())));
    }
}
