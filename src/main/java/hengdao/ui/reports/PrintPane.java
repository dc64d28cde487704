package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.service.PrintSides;
import hengdao.service.QueueAbilities;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the report beside it is printed: only what the chosen printer can do is offered. */
final class PrintPane extends VBox {

    private static final int MOST_COPIES = 999;
    private static final String OWN = "";

    private final PrintModel printer;
    private final Messages messages;
    private final ComboBox<String> queue = new ComboBox<>();
    private final ComboBox<String> paper = new ComboBox<>();
    private final ComboBox<String> tray = new ComboBox<>();
    private final ComboBox<String> sides = new ComboBox<>();
    private final FieldBox paperBox;
    private final FieldBox trayBox;
    private final FieldBox sidesBox;
    private final FieldBox range;
    private final Label none = new Label();
    private final Button print;
    private boolean filling;

    /**
     * A pane of its own beside the preview.
     *
     * @param leave goes back to the choices of the report
     */
    PrintPane(ReportsModel model, Messages messages, Runnable leave) {
        this.messages = messages;
        printer = model.printer();
        setId("print-pane");
        getStyleClass().add("print-options");
        Label title = new Label(messages.text("print.button.print"));
        title.getStyleClass().add("print-title");
        none.setId("print-none");
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.getStyleClass().add("muted");
        none.setText(messages.text("print.queue.none_hint"));
        FieldBox queueBox = field("reports.queue", prepare(queue, "print-queue", text -> text, this::choose));
        paperBox = field(
                "print.paper",
                prepare(
                        paper,
                        "print-media",
                        this::paper,
                        text -> printer.paperProperty().set(text)));
        trayBox = field(
                "print.tray",
                prepare(
                        tray,
                        "print-tray",
                        this::tray,
                        text -> printer.trayProperty().set(text)));
        sidesBox = field(
                "print.sides",
                prepare(
                        sides,
                        "print-sides",
                        this::sides,
                        text -> printer.sidesProperty().set(text.isEmpty() ? null : PrintSides.valueOf(text))));
        TextField pages = new TextField();
        pages.setId("print-pages");
        pages.setPromptText(messages.text("print.range.hint"));
        CommittedText.bind(pages, model.choices().rangeProperty());
        range = field("reports.range", pages);
        CheckBox collated = new CheckBox(messages.text("print.collated"));
        collated.setId("print-collated");
        collated.setWrapText(true);
        collated.selectedProperty().bindBidirectional(printer.collatedProperty());
        Spinner<Integer> copies = copies();
        collated.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> copies.getValue() < 2, copies.valueProperty()));
        print = button("reports-print", messages.text("print.button.print"), model::print);
        print.setDefaultButton(true);
        print.getStyleClass().add("primary-button");
        print.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.preview().pagesProperty().get().isEmpty()
                                || printer.queuesProperty().get().isEmpty()
                                || model.job().runningProperty().get(),
                        model.preview().pagesProperty(),
                        printer.queuesProperty(),
                        model.job().runningProperty()));
        Button back = button("print-back", messages.text("print.back"), leave);
        FlowPane buttons = new FlowPane(8, 6, print, back);
        getChildren()
                .setAll(
                        title,
                        queueBox,
                        none,
                        paperBox,
                        trayBox,
                        field("reports.copies", copies),
                        collated,
                        range,
                        sidesBox,
                        buttons);
        printer.queuesProperty().subscribe(names -> showQueues());
        printer.queueProperty().subscribe(name -> showQueues());
        printer.abilitiesProperty().subscribe(this::offer);
        printer.paperProperty().subscribe(name -> show(paper, name));
        printer.trayProperty().subscribe(name -> show(tray, name));
        printer.sidesProperty().subscribe(chosen -> show(sides, chosen == null ? OWN : chosen.name()));
        model.wanted()
                .findingsProperty()
                .subscribe(findings -> range.say(findings.getOrDefault(Wanted.Field.RANGE, ""), true));
    }

    /** Puts the cursor on the printer, or on the button if there is one already. */
    void focusFirst() {
        (print.isDisabled() ? queue : print).requestFocus();
    }

    private void showQueues() {
        List<String> names = printer.queuesProperty().get();
        filling = true;
        queue.getItems().setAll(names);
        queue.setValue(
                names.contains(printer.queueProperty().get())
                        ? printer.queueProperty().get()
                        : null);
        queue.setDisable(names.isEmpty());
        queue.setPromptText(names.isEmpty() ? messages.text("print.queue.none") : "");
        none.setVisible(names.isEmpty());
        none.setManaged(names.isEmpty());
        filling = false;
    }

    private void offer(QueueAbilities can) {
        filling = true;
        fill(paper, can.papers(), printer.paperProperty().get());
        fill(tray, can.trays(), printer.trayProperty().get());
        PrintSides chosen = printer.sidesProperty().get();
        fill(sides, can.sides().stream().map(PrintSides::name).toList(), chosen == null ? "" : chosen.name());
        paperBox.showIf(!can.papers().isEmpty());
        trayBox.showIf(!can.trays().isEmpty());
        sidesBox.showIf(!can.sides().isEmpty());
        filling = false;
    }

    private static void fill(ComboBox<String> box, List<String> values, String chosen) {
        List<String> all = new ArrayList<>(List.of(OWN));
        all.addAll(values);
        box.getItems().setAll(all);
        box.setValue(chosen);
    }

    private void show(ComboBox<String> box, String chosen) {
        if (!chosen.equals(box.getValue())) {
            filling = true;
            box.setValue(chosen);
            filling = false;
        }
    }

    private void choose(String name) {
        if (!name.isEmpty()) {
            printer.queueProperty().set(name);
        }
    }

    private String paper(String name) {
        return name.isEmpty() ? messages.text("print.paper.own") : messages.text("print.paper.fit", name);
    }

    private String tray(String name) {
        return name.isEmpty() ? messages.text("print.tray.auto") : name;
    }

    private String sides(String name) {
        return messages.text("print.sides." + (name.isEmpty() ? "auto" : name.toLowerCase(Locale.ROOT)));
    }

    private Spinner<Integer> copies() {
        Spinner<Integer> field = new Spinner<>(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
        field.setId("print-copies");
        field.setEditable(true);
        field.setMaxWidth(Double.MAX_VALUE);
        field.getValueFactory().setConverter(new Count());
        field.focusedProperty().addListener((property, before, now) -> field.increment(0));
        printer.copiesProperty().bind(field.valueProperty());
        return field;
    }

    private ComboBox<String> prepare(
            ComboBox<String> box, String id, Function<String, String> words, Consumer<String> taken) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Saying<>(words));
        box.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                taken.accept(now);
            }
        });
        return box;
    }

    private FieldBox field(String key, Node field) {
        field.setAccessibleText(messages.text(key));
        return new FieldBox(messages.text(key), field);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A count as typed; what is no count becomes one. */
    private static final class Count extends StringConverter<Integer> {

        @Override
        public String toString(@Nullable Integer value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Integer fromString(String text) {
            String digits = text.strip();
            return digits.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(digits), 1, MOST_COPIES) : 1;
        }
    }
}
