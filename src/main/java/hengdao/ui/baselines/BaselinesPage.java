package hengdao.ui.baselines;

import hengdao.i18n.Messages;
import hengdao.model.PlanBaseline;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Session;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The baselines there are, what can be done with them, and how the plan differs from the one chosen. */
public final class BaselinesPage extends VBox {

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Session session;
    private final Messages messages;
    private final Runnable comparing;
    private final TableView<PlanBaseline> list = new TableView<>();
    private final SimpleStringProperty name = new SimpleStringProperty("");
    private final Label compared = new Label();
    private final SimpleBooleanProperty comparison = new SimpleBooleanProperty();
    private final DifferenceTable differences;

    /** Takes whose plan it is about, who asks for files, and what to do in the chart when one is compared with. */
    public BaselinesPage(Session session, FileChoosing files, Runnable comparing) {
        this.session = session;
        this.messages = session.messages();
        this.comparing = comparing;
        differences = new DifferenceTable(session, files);
        getStyleClass().addAll("dialog-page", "pane-section");
        setPrefSize(940, 600);
        VBox.setVgrow(differences, Priority.ALWAYS);
        compared.setId("baseline-compared");
        compared.getStyleClass().add("muted");
        getChildren().addAll(table(), buttons(), compared, differences, differences.tools());
        session.viewProperty().subscribe(view -> show(view.programme().baselines()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private TableView<PlanBaseline> table() {
        list.setId("baselines");
        list.setAccessibleText(messages.text("baselines.title"));
        list.setPrefHeight(150);
        list.setMinHeight(110);
        list.setPlaceholder(new Label(messages.text("baselines.none")));
        add("baselines.no", 44, true, each -> String.valueOf(each.no()));
        add("baselines.name", 260, false, PlanBaseline::name);
        add(
                "baselines.taken",
                150,
                false,
                each -> TAKEN.format(each.takenAt().atZone(session.clock().getZone())));
        add("baselines.by", 140, false, PlanBaseline::takenBy);
        FixedColumns.stretch(list, list.getColumns().get(1));
        return list;
    }

    private void add(String key, double width, boolean figure, Function<PlanBaseline, String> text) {
        TableColumn<PlanBaseline, String> column = FixedColumns.text(messages.text(key), width, figure, text);
        list.getColumns().add(column);
    }

    private HBox buttons() {
        TextField field = new TextField();
        field.setId("baseline-name");
        field.setPromptText(messages.text("baselines.name"));
        field.setAccessibleText(messages.text("baselines.name"));
        field.setPrefWidth(220);
        CommittedText.bind(field, name);
        BooleanBinding blank = Bindings.createBooleanBinding(() -> name.get().isBlank(), name);
        BooleanBinding none = list.getSelectionModel().selectedItemProperty().isNull();
        BooleanBinding full = Bindings.size(list.getItems()).greaterThanOrEqualTo(PlanBaseline.MOST);
        Button take = button("take", () -> {
            session.takeBaseline(name.get().strip());
            name.set("");
        });
        take.getStyleClass().add("primary-button");
        take.disableProperty().bind(blank.or(full));
        field.setOnAction(event -> take.fire());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        Button rename = button(
                "rename",
                () -> selected().ifPresent(each -> {
                    session.renameBaseline(each.id(), name.get().strip());
                    name.set("");
                }));
        rename.disableProperty().bind(blank.or(none));
        Button delete = button("delete", () -> selected().ifPresent(each -> session.deleteBaseline(each.id())));
        delete.disableProperty().bind(none);
        Button compare = button("compare", () -> selected().ifPresent(this::compare));
        compare.disableProperty().bind(none);
        Button alone = button("compare-none", () -> {
            session.compareWith(Optional.empty());
            sayCompared();
        });
        alone.disableProperty().bind(comparison.not());
        HBox box = new HBox(field, take, rename, delete, compare, alone);
        box.getStyleClass().add("choices");
        return box;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text("baselines." + key));
        button.setId("baseline-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void compare(PlanBaseline baseline) {
        session.compareWith(Optional.of(baseline.id()));
        comparing.run();
        sayCompared();
    }

    private void show(List<PlanBaseline> baselines) {
        Optional<UUID> before = selected().map(PlanBaseline::id).or(session::comparedWith);
        list.getItems().setAll(baselines);
        baselines.stream()
                .filter(each -> before.filter(each.id()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectLast);
        sayCompared();
    }

    private void chosen(@Nullable PlanBaseline baseline) {
        differences.show(baseline);
    }

    private void sayCompared() {
        Optional<PlanBaseline> with = session.comparedWith()
                .flatMap(id -> list.getItems().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        comparison.set(with.isPresent());
        String words = with.map(each -> messages.text("baselines.compared", each.name()))
                .orElse(messages.text("baselines.compared.none"));
        compared.setText(words);
    }

    private Optional<PlanBaseline> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
