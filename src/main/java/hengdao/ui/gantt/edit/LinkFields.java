package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import hengdao.ui.common.Saying;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;

/** The two fields of a link. */
final class LinkFields {

    private LinkFields() {}

    /** Which ends are tied, in words. */
    static ComboBox<DependencyType> type(DependencyType value, Messages messages) {
        ComboBox<DependencyType> box = new ComboBox<>();
        box.getItems().setAll(DependencyType.values());
        box.setConverter(new Saying<>(type -> EditTexts.type(type, messages)));
        box.setValue(value);
        box.setAccessibleText(messages.text("editing.field.link_type"));
        return box;
    }

    /** Workdays between the two ends, negative for an overlap; typed or stepped. */
    static Spinner<Integer> lag(int value, int most, Messages messages) {
        Spinner<Integer> lag = new Spinner<>(-most, most, value);
        lag.setEditable(true);
        lag.setPrefWidth(84);
        lag.getEditor().setAccessibleText(messages.text("editing.field.lag"));
        lag.focusedProperty().addListener((property, before, now) -> lag.commitValue());
        return lag;
    }
}
