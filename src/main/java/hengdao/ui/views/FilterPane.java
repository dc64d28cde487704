package hengdao.ui.views;

import hengdao.gantt.Lights;
import hengdao.gantt.PeriodText;
import hengdao.gantt.RowFilter;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.schedule.rounds.ReportingPeriod;
import hengdao.ui.common.Session;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The conditions beside the text, each to be switched on and off; they act at once. */
final class FilterPane extends VBox {

    private final ViewsModel model;
    private final Messages messages;
    private final UnitList units;

    FilterPane(Session session, ViewsModel model) {
        this.model = model;
        this.messages = session.messages();
        getStyleClass().add("pane-body");
        units = new UnitList(model, messages);
        VBox unitBox = section("unit");
        unitBox.getChildren().addAll(roles(), units);
        HBox columns = new HBox(only(), lights(), unitBox);
        columns.getStyleClass().add("pane-columns");
        VBox period = section("period");
        period.getChildren().add(new PeriodFields(session, model));
        Button clear = new Button(messages.text("views.filter.clear.all"));
        clear.setId("conditions-clear");
        clear.setOnAction(event -> model.clearFilter());
        model.viewProperty().subscribe(view -> clear.setDisable(view.filter().isNone()));
        getChildren().addAll(columns, period, clear);
    }

    /** Lists the units of the rows as they stand now. */
    void refresh() {
        units.refreshUnits();
    }

    private VBox only() {
        VBox box = section("only");
        for (RowFilter.Only each : RowFilter.Only.values()) {
            CheckBox check = new CheckBox();
            model.presentProperty().subscribe(present -> name(check, each, present));
            check.setId("only-" + each);
            check.setOnAction(
                    event -> model.filter(filter -> filter.withOnly(with(filter.only(), each, check.isSelected()))));
            model.viewProperty()
                    .subscribe(view -> check.setSelected(view.filter().only().contains(each)));
            box.getChildren().add(check);
        }
        return box;
    }

    private void name(CheckBox check, RowFilter.Only only, ReportingPeriod present) {
        check.setText(FilterChip.name(only, present, messages));
        if (only == RowFilter.Only.UNREPORTED) {
            check.setTooltip(new Tooltip(new PeriodText(messages).days(present)));
        }
    }

    private VBox lights() {
        VBox box = section("light");
        for (Light each : Light.values()) {
            CheckBox check = new CheckBox(Lights.word(each, messages));
            check.setId("light-" + each);
            check.setOnAction(event ->
                    model.filter(filter -> filter.withLights(with(filter.lights(), each, check.isSelected()))));
            model.viewProperty()
                    .subscribe(view -> check.setSelected(view.filter().lights().contains(each)));
            box.getChildren().add(check);
        }
        return box;
    }

    private HBox roles() {
        HBox box = new HBox();
        box.getStyleClass().add("choices");
        ToggleGroup group = new ToggleGroup();
        for (RowFilter.Role each : RowFilter.Role.values()) {
            RadioButton button =
                    new RadioButton(messages.text("views.role." + each.name().toLowerCase(Locale.ROOT)));
            button.setId("role-" + each);
            button.setToggleGroup(group);
            button.setOnAction(event -> model.filter(filter -> filter.withUnits(filter.units(), each)));
            model.viewProperty()
                    .subscribe(view -> button.setSelected(view.filter().role() == each));
            box.getChildren().add(button);
        }
        return box;
    }

    private VBox section(String name) {
        Label heading = new Label(messages.text("views.section." + name));
        heading.getStyleClass().add("pane-heading");
        VBox box = new VBox(heading);
        box.getStyleClass().add("pane-section");
        return box;
    }

    static <T> Set<T> with(Set<T> set, T one, boolean in) {
        Set<T> other = new HashSet<>(set);
        if (in) {
            other.add(one);
        } else {
            other.remove(one);
        }
        return other;
    }
}
