package hengdao.ui.print;

import hengdao.i18n.Messages;
import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.Scale;
import hengdao.ui.common.CommittedText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The choices of the print dialog, from what is printed to where it goes. */
final class PrintOptions extends VBox {

    private final PrintModel model;
    private final Messages messages;

    PrintOptions(PrintModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("print-options");
        ComboBox<Scale> scale =
                choice("scale", List.of(Scale.values()), model.choices().scaleProperty(), each -> word("scale", each));
        ComboBox<Boolean> turned =
                choice("orientation", List.of(false, true), model.choices().portraitProperty(), this::orientation);
        scale.disableProperty().bind(model.choices().kindProperty().isNotEqualTo(ReportKind.GANTT));
        addField(
                "kind",
                choice(
                        "kind",
                        List.of(ReportKind.values()),
                        model.choices().kindProperty(),
                        each -> word("kind", each)));
        List<Boolean> scopes = model.choices().project().isPresent() ? List.of(true, false) : List.of(false);
        addField("scope", choice("scope", scopes, model.choices().onlyProjectProperty(), this::scope));
        addField(
                "paper",
                choice("paper", List.of(Paper.values()), model.choices().paperProperty(), Paper::name));
        addField("orientation", turned);
        addField("scale", scale);
        addField("range", range());
        addField("queue", queue());
    }

    private TextField range() {
        TextField field = new TextField();
        field.setId("print-range");
        field.setPromptText(messages.text("print.range.hint"));
        CommittedText.bind(field, model.choices().rangeProperty());
        return field;
    }

    private ComboBox<String> queue() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("print-queue");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPlaceholder(new Label(messages.text("print.queue.none")));
        model.queuesProperty().subscribe(names -> {
            String chosen = model.choices().queueProperty().get();
            box.setItems(FXCollections.observableArrayList(names));
            box.setDisable(names.isEmpty());
            box.setPromptText(names.isEmpty() ? messages.text("print.queue.none") : "");
            box.setValue(chosen.isEmpty() ? null : chosen);
        });
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choices().queueProperty().set(now);
            }
        });
        model.choices().queueProperty().addListener((property, before, now) -> box.setValue(now));
        return box;
    }

    private <T> ComboBox<T> choice(String name, List<T> values, Property<T> bound, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId("print-" + name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(words));
        box.valueProperty().bindBidirectional(bound);
        return box;
    }

    private void addField(String name, Node field) {
        Label label = new Label(messages.text("print." + name));
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        field.setAccessibleText(label.getText());
        getChildren().add(new VBox(4, label, field));
    }

    private String word(String name, Enum<?> value) {
        return messages.text("print." + name + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private String orientation(boolean portrait) {
        return messages.text(portrait ? "print.orientation.portrait" : "print.orientation.landscape");
    }

    private String scope(boolean onlyProject) {
        return onlyProject
                ? model.choices()
                        .project()
                        .map(each -> each.no() + " " + each.name())
                        .orElse("")
                : messages.text("print.scope.all");
    }

    /** Shows values by their words; nothing is typed. */
    private static final class Words<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
