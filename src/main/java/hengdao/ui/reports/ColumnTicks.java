package hengdao.ui.reports;

import hengdao.gantt.Column;
import hengdao.i18n.Messages;
import hengdao.service.TableColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The usual columns of a chart on paper, or those that are ticked; the name stands there in any case. */
final class ColumnTicks extends VBox {

    private final ObjectProperty<SortedSet<TableColumn>> chosen;
    private final CheckBox usual;
    private final List<Tick> ticks = new ArrayList<>();

    private record Tick(TableColumn column, CheckBox box) {}

    ColumnTicks(Messages messages, ObjectProperty<SortedSet<TableColumn>> chosen) {
        this.chosen = chosen;
        getStyleClass().add("report-projects");
        usual = new CheckBox(messages.text("reports.columns.usual"));
        usual.setId("reports-columns-usual");
        usual.setOnAction(event -> chosen.set(usual.isSelected() ? Collections.emptySortedSet() : standard()));
        getChildren().add(usual);
        for (TableColumn column : TableColumn.values()) {
            CheckBox box = new CheckBox(Column.valueOf(column.name()).heading(messages));
            box.setId("reports-column-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setOnAction(event -> tick());
            ticks.add(new Tick(column, box));
            getChildren().add(box);
        }
        chosen.subscribe(this::show);
    }

    private static SortedSet<TableColumn> standard() {
        SortedSet<TableColumn> columns = new TreeSet<>();
        Column.usual().forEach(column -> columns.add(TableColumn.valueOf(column.name())));
        return columns;
    }

    private void tick() {
        SortedSet<TableColumn> columns = new TreeSet<>(List.of(TableColumn.NAME));
        ticks.stream().filter(each -> each.box().isSelected()).forEach(each -> columns.add(each.column()));
        chosen.set(columns);
    }

    private void show(SortedSet<TableColumn> columns) {
        usual.setSelected(columns.isEmpty());
        SortedSet<TableColumn> shown = columns.isEmpty() ? standard() : columns;
        for (Tick tick : ticks) {
            tick.box().setSelected(shown.contains(tick.column()));
            tick.box().setDisable(columns.isEmpty() || tick.column() == TableColumn.NAME);
        }
    }
}
