package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerList;
import hengdao.report.ledger.LedgerSort;
import hengdao.report.ledger.LedgerText;
import hengdao.report.ledger.LedgerView;
import hengdao.report.ledger.LedgerView.ColumnPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the ledger under headings with a filter field each. Order, widths and sort keys go to the model, which
 * does all sorting and filtering beside the JavaFX thread: the table itself only shows what it is given.
 */
final class LedgerTable extends TableView2<LedgerLine> {

    private static final int MOST_KEPT = 500;
    private static final double ROW = 26;
    private static final int ABOVE = 3;

    private final LedgerModel model;
    private final Messages messages;
    private final LedgerText texts;
    private boolean filling;
    private @Nullable TableColumn<LedgerLine, ?> current;
    /** Whether the officer chose what is selected; the line the table begins with stays the first one. */
    private boolean chosenByHand;

    LedgerTable(LedgerModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        texts = new LedgerText(messages);
        setId("ledger-table");
        setAccessibleText(messages.text("screen.ledger"));
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(false);
        setPlaceholder(new Label(messages.text("ledger.none")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setSortPolicy(table -> {
            takeSort();
            return true;
        });
        getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> chosenByHand |= !filling);
        getColumns().addListener((ListChangeListener<TableColumn<LedgerLine, ?>>) change -> takeColumns());
        getFocusModel()
                .focusedCellProperty()
                .subscribe(() -> keepColumn(getFocusModel().getFocusedCell()));
        model.viewProperty().subscribe(this::look);
        model.listProperty().addListener((property, before, now) -> {
            if (now != null) {
                show(now);
            }
        });
    }

    /** The selected lines from top to bottom. */
    List<LedgerLine> chosen() {
        return getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0 && place < getItems().size())
                .sorted()
                .map(getItems()::get)
                .toList();
    }

    /** The line the keyboard is on, empty if there is none. */
    Optional<LedgerLine> line() {
        int place = getSelectionModel().getSelectedIndex();
        return place >= 0 && place < getItems().size() ? Optional.of(getItems().get(place)) : Optional.empty();
    }

    /** The column the keyboard is on: the one pointed at or walked to, else that of the names. */
    LedgerColumn column() {
        if (current != null && getColumns().contains(current)) {
            return of(current);
        }
        return find(LedgerColumn.TASK).isPresent()
                ? LedgerColumn.TASK
                : of(getColumns().getFirst());
    }

    /** Selects the line of a task or indicator if it is shown. */
    void select(UUID id) {
        IntStream.range(0, getItems().size())
                .filter(place -> getItems().get(place).id().equals(id)
                        || getItems().get(place).task().id().equals(id))
                .findFirst()
                .ifPresent(place -> {
                    getSelectionModel().clearAndSelect(place);
                    scrollTo(Math.max(0, place - ABOVE));
                });
    }

    /** Goes to the next column at the left or right. */
    void walk(int by) {
        int now = getColumns().stream().map(LedgerTable::of).toList().indexOf(column());
        int place = Math.clamp(now + (long) by, 0, getColumns().size() - 1);
        goTo(of(getColumns().get(place)));
    }

    /** Brings the keyboard to a column. */
    void goTo(LedgerColumn column) {
        find(column).ifPresent(found -> {
            current = found;
            getFocusModel().focus(Math.max(0, getSelectionModel().getSelectedIndex()), found);
            scrollToColumn(found);
        });
    }

    /** Puts the cursor into the filter field of the column the keyboard is on. */
    void focusFilter() {
        find(column()).ifPresent(column -> {
            scrollToColumn(column);
            column.getSouthNode().requestFocus();
        });
    }

    /** The column of the table for one of the ledger, empty if it is not shown. */
    Optional<TableColumn2<LedgerLine, String>> find(LedgerColumn column) {
        return getColumns().stream()
                .filter(each -> of(each) == column)
                .map(LedgerTable::typed)
                .findFirst();
    }

    private void look(LedgerView now) {
        List<LedgerColumn> wanted =
                now.columns().stream().map(ColumnPlace::column).toList();
        boolean before = filling;
        filling = true;
        if (!wanted.equals(getColumns().stream().map(LedgerTable::of).toList())) {
            List<TableColumn<LedgerLine, ?>> columns = new ArrayList<>();
            wanted.forEach(column -> columns.add(find(column).orElseGet(() -> made(column))));
            getSortOrder().clear();
            getColumns().setAll(columns);
        }
        for (ColumnPlace place : now.columns()) {
            find(place.column())
                    .filter(each -> each.getWidth() != place.width())
                    .ifPresent(each -> each.setPrefWidth(place.width()));
        }
        if (!now.sort().equals(sortKeys())) {
            List<TableColumn<LedgerLine, ?>> order = new ArrayList<>();
            for (LedgerSort key : now.sort()) {
                find(key.column()).ifPresent(each -> {
                    each.setSortType(
                            key.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
                    order.add(each);
                });
            }
            getSortOrder().setAll(order);
        }
        filling = before;
    }

    private TableColumn2<LedgerLine, String> made(LedgerColumn column) {
        TableColumn2<LedgerLine, String> made = new TableColumn2<>(column.heading(messages));
        made.setUserData(column);
        made.setId("ledger-column-" + column);
        made.setPrefWidth(column.width());
        made.setMinWidth(40);
        made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(texts.of(column, cell.getValue())));
        made.setCellFactory(each -> new LedgerCell(column, messages));
        made.setSouthNode(new FilterField(column, model, messages, this::requestFocus));
        if (column.kind() == LedgerColumn.Kind.FIGURE) {
            made.getStyleClass().add("figure");
        }
        made.widthProperty().addListener((property, before, now) -> takeColumns());
        return made;
    }

    private void takeColumns() {
        if (!filling) {
            model.columns(getColumns().stream()
                    .map(each -> new ColumnPlace(of(each), each.getWidth()))
                    .toList());
        }
    }

    private void takeSort() {
        if (!filling) {
            model.sort(sortKeys());
        }
    }

    private List<LedgerSort> sortKeys() {
        return getSortOrder().stream()
                .map(each -> new LedgerSort(of(each), each.getSortType() == TableColumn.SortType.ASCENDING))
                .toList();
    }

    /**
     * The lines as they are now; where they are the same ones, only those that changed are put in. The keyboard stays on its
     * cell, which the table itself would leave when the line of it is replaced. New ones take the
     * marks of the order from the headings, which are then put there again.
     */
    private void show(LedgerList list) {
        ObservableList<LedgerLine> items = getItems();
        List<LedgerLine> now = list.lines();
        filling = true;
        if (isSame(items, now)) {
            int first = getSelectionModel().getSelectedIndex();
            int[] selected = getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int place = 0; place < now.size(); place++) {
                if (!items.get(place).equals(now.get(place))) {
                    items.set(place, now.get(place));
                }
            }
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(first, selected);
        } else {
            int first = getSelectionModel().getSelectedIndex();
            Set<UUID> selected = new HashSet<>();
            chosen().stream().limit(MOST_KEPT).forEach(line -> selected.add(line.id()));
            setItems(FXCollections.observableArrayList(now));
            look(model.view());
            reselect(selected, first);
        }
        if (current != null && getColumns().contains(current)) {
            getFocusModel().focus(getSelectionModel().getSelectedIndex(), current);
        }
        filling = false;
    }

    private void reselect(Set<UUID> ids, int before) {
        getSelectionModel().clearSelection();
        if (getItems().isEmpty()) {
            return;
        }
        int[] places = IntStream.range(0, chosenByHand ? getItems().size() : 0)
                .filter(place -> ids.contains(getItems().get(place).id()))
                .toArray();
        if (places.length > 0) {
            getSelectionModel().selectIndices(places[0], places);
            scrollTo(Math.max(0, places[0] - ABOVE));
        } else {
            int place = chosenByHand ? Math.clamp(before, 0, getItems().size() - 1) : 0;
            getSelectionModel().select(place);
            scrollTo(Math.max(0, place - ABOVE));
            chosenByHand = false;
        }
    }

    private static boolean isSame(List<LedgerLine> before, List<LedgerLine> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(place ->
                                before.get(place).id().equals(now.get(place).id()));
    }

    /** Takes the column the officer goes to; the first one, to which the table goes with new lines, is nobody's choice. */
    private void keepColumn(TablePosition<?, ?> at) {
        if (at.getTableColumn() != null && filling) {
            return;
        }
        if (at.getTableColumn() != null) {
            current = getColumns().stream()
                    .filter(each -> each.equals(at.getTableColumn()))
                    .findFirst()
                    .orElse(current);
        } else if (at.getRow() >= 0 && current != null && getColumns().contains(current)) {
            getFocusModel().focus(at.getRow(), current);
        }
    }

    private static LedgerColumn of(TableColumn<LedgerLine, ?> column) {
        return (LedgerColumn) column.getUserData();
    }

    @SuppressWarnings("unchecked") // every column of this table was made here
    private static TableColumn2<LedgerLine, String> typed(TableColumn<LedgerLine, ?> column) {
        return (TableColumn2<LedgerLine, String>) column;
    }
}
