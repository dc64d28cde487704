package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.model.InputRefused;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerView.ColumnPlace;
import hengdao.ui.common.AmendmentDialog;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Focus;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field over a cell: Enter or leaving it takes what is typed, Tab goes on to the next cell that can be typed into, Esc
 * leaves all as it was. Words are gone on with at their end, days and figures typed anew. What is refused stays in its cell, or comes back into it, with the reason right below.
 */
final class LedgerEditor {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double LEAST = 96;

    private final Session session;
    private final Messages messages;
    private final Navigation navigation;
    private final LedgerModel model;
    private final LedgerTable table;
    private final LedgerEdits edits;
    private final TextField field = new TextField();
    private final CommittedText text = CommittedText.of(field);
    private final Label problem = new Label();
    private final VBox box = new VBox(field, problem);
    private @Nullable LedgerLine line;
    private LedgerColumn column = LedgerColumn.TASK;
    private String before = "";

    LedgerEditor(Session session, Navigation navigation, LedgerModel model, LedgerTable table) {
        this.session = session;
        this.navigation = navigation;
        this.model = model;
        this.table = table;
        messages = session.messages();
        edits = new LedgerEdits(messages);
        field.setId("ledger-editor");
        field.getStyleClass().add("cell-editor");
        problem.setId("ledger-problem");
        problem.getStyleClass().add("cell-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        box.setManaged(false);
        box.setVisible(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((property, was, now) -> {
            if (!now && line != null && Focus.hasLeft(field)) {
                take(this::close);
            }
        });
        table.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (line != null) {
                take(this::close);
            }
        });
    }

    /** What is laid over the table. */
    Node node() {
        return box;
    }

    /** Opens over the cell of the line and column the keyboard is on; says so where nothing can be typed there. */
    void open() {
        table.line().ifPresent(each -> open(each, table.column()));
    }

    private void open(LedgerLine over, LedgerColumn wanted) {
        if (!edits.isEditable(wanted, over)) {
            navigation.say(messages.text("ledger.not_editable", wanted.heading(messages)));
            return;
        }
        table.goTo(wanted);
        table.layout();
        Optional<Bounds> place = place(over.id(), wanted);
        if (place.isEmpty() || !(box.getParent() instanceof Pane pane)) {
            return;
        }
        column = wanted;
        before = edits.text(wanted, over, session.view().plan());
        field.setText(before);
        field.setAccessibleText(wanted.heading(messages));
        say("");
        Bounds at = pane.screenToLocal(place.get());
        double width = Math.max(LEAST, at.getWidth());
        field.setPrefHeight(at.getHeight());
        field.setMinHeight(at.getHeight());
        box.setVisible(true);
        box.setUserData(new double[] {Math.min(at.getMinX(), pane.getWidth() - width), at.getMinY(), width});
        line = over;
        lay();
        field.requestFocus();
        if (wanted.kind() == LedgerColumn.Kind.TEXT) {
            field.end();
        } else {
            field.selectAll();
        }
    }

    private void lay() {
        double[] at = (double[]) box.getUserData();
        box.setPrefWidth(Math.max(at[2], problem.getText().isEmpty() ? 0 : 320));
        box.applyCss();
        box.resizeRelocate(at[0], at[1], box.prefWidth(-1), box.prefHeight(box.prefWidth(-1)));
        box.layout();
    }

    private Optional<Bounds> place(UUID id, LedgerColumn wanted) {
        return table.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell
                        && !cell.isEmpty()
                        && cell.getTableColumn() != null
                        && cell.getTableColumn().getUserData() == wanted
                        && cell.getTableRow() != null
                        && cell.getTableRow().getItem() instanceof LedgerLine shown
                        && shown.id().equals(id))
                .findFirst()
                .map(cell -> cell.localToScreen(cell.getLayoutBounds()));
    }

    private void press(KeyEvent event) {
        if (text.isComposing()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> take(this::toTable);
            case ESCAPE -> toTable();
            case TAB -> {
                int by = event.isShiftDown() ? -1 : 1;
                LedgerLine over = line;
                take(() -> {
                    close();
                    if (over != null) {
                        next(over, by);
                    }
                });
            }
            default -> {
                say("");
                return;
            }
        }
        event.consume();
    }

    /** Leaves the cell and takes what was typed; where that cannot be read, stays and says why. */
    private void take(Runnable leave) {
        LedgerLine over = line;
        String typed = text.textProperty().get();
        if (over == null || typed.equals(before)) {
            leave.run();
            return;
        }
        LedgerColumn in = column;
        try {
            Optional<LedgerEdits.Typed> edit =
                    edits.edit(in, over, session.view().plan(), typed);
            leave.run();
            edit.ifPresent(asked -> submit(asked, over.id(), in, typed));
        } catch (InputRefused refused) {
            say(messages.text(refused.messageKey(), refused.arguments()));
        }
    }

    private void submit(LedgerEdits.Typed asked, UUID of, LedgerColumn in, String typed) {
        if (asked.indicator() == null) {
            AmendmentDialog.submit(
                    session,
                    navigation.dialogs(),
                    asked.whole().apply(null),
                    navigation::saved,
                    refused -> comeBack(of, in, typed, refused));
        } else {
            AmendmentDialog.submit(
                    session,
                    navigation.dialogs(),
                    asked.indicator(),
                    asked.whole(),
                    navigation::saved,
                    refused -> comeBack(of, in, typed, refused));
        }
    }

    /** Opens the cell again with what was refused, unless another one is being typed into. */
    private void comeBack(UUID of, LedgerColumn in, String typed, Exception refused) {
        if (!(refused instanceof ExpectedError expected)) {
            session.fail(refused);
            return;
        }
        String why = messages.text(expected.messageKey(), expected.arguments());
        if (line != null) {
            navigation.say(why);
            return;
        }
        table.select(of);
        table.getItems().stream()
                .filter(each -> each.id().equals(of))
                .findFirst()
                .ifPresent(each -> {
                    open(each, in);
                    field.setText(typed);
                    say(why);
                });
    }

    private void next(LedgerLine over, int by) {
        List<LedgerColumn> columns = model.view().columns().stream()
                .map(ColumnPlace::column)
                .filter(each -> edits.isEditable(each, over))
                .toList();
        int place = columns.indexOf(column) + by;
        if (place >= 0 && place < columns.size()) {
            open(over, columns.get(place));
        } else {
            table.requestFocus();
        }
    }

    private void say(String why) {
        problem.setText(why);
        field.pseudoClassStateChanged(ERROR, !why.isEmpty());
        if (line != null) {
            lay();
        }
    }

    private void close() {
        line = null;
        box.setVisible(false);
    }

    private void toTable() {
        close();
        table.requestFocus();
    }
}
