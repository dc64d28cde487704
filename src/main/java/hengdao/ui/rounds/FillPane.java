package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.service.Finding;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import hengdao.ui.common.WholeText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Fills in a round: the list of what is due, what can be done about a line, and submitting. */
final class FillPane extends VBox {

    /** From this width on the foot tells the keys of the list. */
    private static final double ROOM_FOR_KEYS = 1200;

    /** From this width on its buttons tell their own keys; below it, their tips do. */
    private static final double ROOM_FOR_SHORTCUTS = 950;

    private final RoundsModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final RoundHead head;
    private final RoundList list;
    private final NoteStrip note;
    private final Label notice = new Label();
    private final Label empty = new Label();
    private final Button submit = new Button();
    private final HBox foot;

    FillPane(Session session, RoundsModel model, Navigation navigation, Runnable plan) {
        this.model = model;
        this.navigation = navigation;
        messages = session.messages();
        getStyleClass().add("rounds");
        head = new RoundHead(session, model, plan, this::focusFirst);
        list = new RoundList(model, messages);
        note = new NoteStrip(model, session, this::back, navigation::said);
        submit.setId("rounds-submit");
        submit.getStyleClass().add("primary-button");
        submit.setMinWidth(USE_PREF_SIZE);
        submit.setOnAction(event -> submit());
        list.setOnLeft(submit::requestFocus);
        empty.getStyleClass().add("muted");
        empty.setId("rounds-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        foot = foot();
        getChildren().addAll(head, new LineHeading(messages), list, note, notice, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.linesProperty().subscribe(this::show);
        model.filledProperty().subscribe(this::count);
    }

    /** Puts the cursor where typing begins. */
    void focusFirst() {
        RoundLine current = list.current();
        if (current != null && current.isDue()) {
            list.focus(current, current.first());
        } else if (!list.focusFirst()) {
            list.requestFocus();
        }
    }

    /** Puts the cursor into the line of a subject, which the filter may hide no longer. */
    void focus(UUID subjectId) {
        if (line(subjectId).isEmpty()) {
            model.filter().whoProperty().set("");
            model.filter().onlyDueProperty().set(false);
        }
        line(subjectId).filter(RoundLine::takesTyping).ifPresent(line -> list.focus(line, line.first()));
    }

    double footHeight() {
        return foot.prefHeight(-1);
    }

    private Optional<RoundLine> line(UUID subjectId) {
        return model.linesProperty().get().stream()
                .filter(line -> line.id().equals(subjectId))
                .findFirst();
    }

    private void show(List<RoundLine> lines) {
        list.show(lines);
        boolean all = model.filter().whoProperty().get().isEmpty();
        empty.setText(
                model.round() == null
                        ? ""
                        : model.filter().onlyDueProperty().get()
                                        && model.progress().total() > 0
                                ? messages.text("rounds.all-reported")
                                : all
                                        ? messages.text("rounds.nothing-due")
                                        : messages.text(
                                                "rounds.nothing-due-for",
                                                model.filter().whoProperty().get()));
    }

    private void count(RoundsModel.Filled filled) {
        submit.setText(messages.text("rounds.submit", filled.shown() - filled.wrong()));
        submit.setDisable(filled.shown() - filled.wrong() <= 0);
    }

    private void submit() {
        model.submit(
                lines -> {
                    navigation.said(messages.text("rounds.said.submitted", lines.size()));
                    if (!list.focusAfter(lines.getLast())) {
                        list.requestFocus();
                    }
                },
                this::blocked);
    }

    private void blocked(Blocked blocked) {
        Finding.Field field = blocked.finding().field();
        if (field == Finding.Field.DATE || field == Finding.Field.BY) {
            head.focusBlocked(field == Finding.Field.DATE);
        } else {
            list.focus(blocked.line(), LineField.of(field, blocked.line().isCounted()));
        }
    }

    private void back(RoundLine line) {
        if (!list.focusAfter(line)) {
            list.requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        RoundLine line = list.current();
        boolean plain = event.getCode() == KeyCode.F2 || event.isControlDown();
        if (!plain || event.isAltDown() || event.isShiftDown() || list.isComposing()) {
            return;
        }
        boolean mine = switch (event.getCode()) {
            case ENTER -> on(this::submit);
            case K -> on(line, this::skip);
            case H -> on(line, this::handOver);
            case I -> on(line, this::openIndicator);
            case G -> on(line, this::openRow);
            case F2 -> on(line, this::record);
            default -> false;
        };
        if (mine) {
            event.consume();
        }
    }

    private static boolean on(Runnable action) {
        action.run();
        return true;
    }

    private static boolean on(@Nullable RoundLine line, Consumer<RoundLine> action) {
        if (line != null) {
            action.accept(line);
        }
        return line != null;
    }

    private void skip(RoundLine line) {
        if (model.maySkip(line)) {
            note.skip(line);
        }
    }

    private void handOver(RoundLine line) {
        note.handOver(line);
    }

    private void openIndicator(RoundLine line) {
        if (line.facts().subject().indicator() == null) {
            navigation.say(
                    messages.text("shell.no-indicator", line.facts().subject().name()));
        } else {
            navigation.openIndicator(line.id());
        }
    }

    private void openRow(RoundLine line) {
        navigation.openRow(line.id());
    }

    private void record(RoundLine line) {
        model.keep();
        navigation.record(line.id());
    }

    private HBox foot() {
        notice.setId("rounds-notice");
        notice.textProperty().bind(model.noticeProperty());
        notice.getStyleClass().addAll("round-blocked", "round-notice");
        notice.setWrapText(true);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        Label keys = new Label(messages.text("rounds.keys"));
        keys.getStyleClass().add("muted-small");
        keys.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_KEYS));
        keys.managedProperty().bind(keys.visibleProperty());
        Label wrong = new Label();
        wrong.setId("rounds-wrong");
        wrong.getStyleClass().add("round-blocked");
        WholeText.tip(wrong);
        model.filledProperty()
                .subscribe(filled ->
                        wrong.setText(filled.wrong() == 0 ? "" : messages.text("rounds.wrong", filled.wrong())));
        Label hidden = new Label();
        hidden.setId("rounds-hidden");
        hidden.getStyleClass().add("round-caution");
        WholeText.tip(hidden);
        model.filledProperty()
                .subscribe(filled ->
                        hidden.setText(filled.hidden() == 0 ? "" : messages.text("rounds.hidden", filled.hidden())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                button("skip", this::skip),
                button("hand-over", this::handOver),
                button("indicator", this::openIndicator),
                button("row", this::openRow),
                button("form", this::record),
                space,
                wrong,
                hidden,
                keys,
                submit);
        foot.getStyleClass().add("round-foot");
        return foot;
    }

    private Button button(String name, Consumer<RoundLine> action) {
        String whole = messages.text("rounds.button." + name);
        String word = whole.substring(0, whole.lastIndexOf(' '));
        Tooltip tip = new Tooltip(whole);
        Button button = new Button();
        widthProperty().subscribe(width -> {
            boolean room = width.doubleValue() >= ROOM_FOR_SHORTCUTS;
            button.setText(room ? whole : word);
            button.setTooltip(room ? null : tip);
        });
        button.setId("rounds-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(event -> on(list.current(), action));
        return button;
    }
}
