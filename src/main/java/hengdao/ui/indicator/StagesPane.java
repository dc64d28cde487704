package hengdao.ui.indicator;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.InputRefused;
import hengdao.model.StageTarget;
import hengdao.schedule.StageRhythm;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.AmendmentDialog;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Saying;
import hengdao.ui.common.Session;
import hengdao.ui.indicator.StageLines.Line;
import hengdao.ui.indicator.StageLines.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Sets the stage targets (阶段性目标) of an indicator: typed, pasted or distributed; saved as one step to undo. Others in
 * place of those set before are an amendment, which is asked about.
 */
final class StagesPane extends HBox {

    private static final String LINES = "lines";

    private final Session session;
    private final Messages messages;
    private final Navigation navigation;
    private final StageTable table;
    private final ComboBox<StageRhythm> rhythm;
    private final ComboBox<Way> way;
    private final TextField shares = new TextField();
    private final Button distribute;
    private final Button save;
    private final Button restore;
    private final Label unsaved = new Label();
    private final Label error = new Label();
    /** Half-written stage targets of indicators that are not shown. */
    private final Map<UUID, List<Line>> kept = new HashMap<>();

    private @Nullable Indicator indicator;
    private boolean dirty;

    StagesPane(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
        messages = session.messages();
        getStyleClass().add("stages");
        table = new StageTable(messages, this::typed);
        table.setId("stages");
        rhythm = box("stages.rhythm.", "stages-rhythm", StageRhythm.values());
        way = box("stages.way.", "stages-way", Way.values());
        shares.setId("stages-shares");
        shares.setPromptText(messages.text("stages.shares.prompt"));
        shares.setAccessibleText(messages.text("stages.shares.prompt"));
        shares.disableProperty().bind(way.valueProperty().isNotEqualTo(Way.BY_SHARES));
        distribute = button("distribute", this::distribute);
        save = button("save", this::save);
        save.getStyleClass().add("primary-button");
        restore = button("restore", this::giveUp);
        error.setId("stages-error");
        error.getStyleClass().add("stages-error");
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        error.setWrapText(true);
        Label hint = new Label(messages.text("stages.hint"));
        hint.getStyleClass().add("muted-small");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox spread = new HBox(rhythm, way, shares, distribute);
        spread.getStyleClass().add("stages-row");
        unsaved.setId("stages-unsaved");
        unsaved.setText(messages.text("stages.unsaved"));
        unsaved.getStyleClass().add("muted-small");
        unsaved.setMinWidth(USE_PREF_SIZE);
        HBox end = new HBox(save, restore, unsaved);
        end.getStyleClass().add("stages-row");
        VBox side = new VBox(spread, end, error, hint);
        side.getStyleClass().add("stages-side");
        HBox.setHgrow(side, Priority.ALWAYS);
        getChildren().addAll(table, side);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && dirty) {
                giveUp();
                event.consume();
            }
        });
        mark(false);
    }

    /** Shows an indicator; what is typed about each stays until it is saved or given up. */
    void show(Indicator shown) {
        Indicator before = indicator;
        boolean same = before != null && before.id().equals(shown.id());
        if (before != null && !same && dirty) {
            kept.put(before.id(), table.lines());
        }
        indicator = shown;
        distribute.setDisable(!StageLines.canDistribute(session.view().plan(), shown));
        List<Line> typed = kept.remove(shown.id());
        List<Line> drafted =
                StageLines.ofText(session.forms().find(draft(shown.id())).getOrDefault(LINES, ""));
        if (typed != null) {
            table.fill(typed.stream().filter(line -> !line.isBlank()).toList());
            mark(true);
        } else if (!same && !drafted.isEmpty()) {
            table.fill(drafted);
            mark(true);
            unsaved.setText(messages.text("form.kept"));
        } else if (!same || !dirty) {
            restore();
        }
    }

    private static String draft(UUID id) {
        return "stages." + id;
    }

    private void typed() {
        mark(true);
        Indicator shown = indicator;
        if (shown != null) {
            String lines = StageLines.text(table.lines());
            session.forms().later(draft(shown.id()), lines.isEmpty() ? Map.of() : Map.of(LINES, lines));
        }
    }

    private void giveUp() {
        Indicator shown = indicator;
        if (shown != null) {
            session.forms().discard(draft(shown.id()));
        }
        restore();
    }

    private void restore() {
        table.fill(indicator == null ? List.of() : StageLines.of(indicator.stages()));
        mark(false);
    }

    private void distribute() {
        Indicator shown = indicator;
        if (shown != null) {
            attempt(() -> {
                List<StageTarget> stages = StageLines.distribute(
                        session.view().plan(), shown, rhythm.getValue(), way.getValue(), shares.getText());
                table.fill(StageLines.of(stages));
                typed();
            });
        }
    }

    private void save() {
        Indicator shown = indicator;
        if (shown != null) {
            attempt(() -> {
                List<StageTarget> stages = StageLines.read(table.lines(), session.year());
                IndicatorFields fields = IndicatorFields.of(shown).withStages(stages);
                AmendmentDialog.submit(
                        session,
                        navigation.dialogs(),
                        new PlanEdit.SetIndicator(shown.id(), fields, null),
                        approval -> new PlanEdit.SetIndicator(shown.id(), fields, approval),
                        () -> {
                            saved(shown.id());
                            navigation.saved();
                        },
                        this::refuse);
            });
        }
    }

    private void saved(UUID id) {
        kept.remove(id);
        session.forms().discard(draft(id));
        if (indicator != null && indicator.id().equals(id)) {
            mark(false);
        }
    }

    private void attempt(Runnable work) {
        error.setText("");
        try {
            work.run();
        } catch (InputRefused refused) {
            refuse(refused);
        }
    }

    private void refuse(Exception reason) {
        if (reason instanceof ExpectedError expected) {
            error.setText(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(reason);
        }
    }

    private void mark(boolean changed) {
        dirty = changed;
        error.setText("");
        unsaved.setVisible(changed);
        unsaved.setText(messages.text("stages.unsaved"));
        save.setDisable(!changed);
        restore.setDisable(!changed);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("stages.button." + name));
        button.setId("stages-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private <E extends Enum<E>> ComboBox<E> box(String prefix, String id, E[] values) {
        ComboBox<E> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setValue(values[0]);
        box.setConverter(
                new Saying<>(value -> messages.text(prefix + value.name().toLowerCase(Locale.ROOT))));
        return box;
    }
}
