package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.model.EntryRound;
import hengdao.model.PersonName;
import hengdao.schedule.rounds.RoundProgress;
import hengdao.service.Dates;
import hengdao.ui.common.BesideOrBelow;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which round, whose items, as of which day and by whom; and how far the round is. */
final class RoundHead extends VBox {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    /** Room for the choice of a round and the way to the plan of rounds. */
    private static final double CHOICE = 370;

    /** From this width on there is a bar beside the words of how far the round is. */
    private static final double ROOM_FOR_BAR = 840;

    private final Session session;
    private final RoundsModel model;
    private final Messages messages;
    private final RoundWords words;
    private final ComboBox<EntryRound> rounds = new ComboBox<>();
    private final ComboBox<String> who = new ComboBox<>();
    private final DateField date;
    private final TextField by = new TextField();
    private final Label said = new Label();
    private final Runnable named;
    private boolean nameMissed;
    private final RoundBar bar = new RoundBar();
    private final Label progress = new Label();
    private boolean filling;

    /**
     * @param plan called when the plan of rounds is asked for
     * @param named called when Enter ends the name of who reports
     */
    RoundHead(Session session, RoundsModel model, Runnable plan, Runnable named) {
        this.session = session;
        this.named = named;
        this.model = model;
        messages = session.messages();
        words = new RoundWords(messages);
        date = new DateField(messages, session::year);
        getStyleClass().add("round-head");
        Button arrange = new Button(messages.text("rounds.plan"));
        arrange.setId("rounds-plan");
        arrange.setMinWidth(USE_PREF_SIZE);
        arrange.setOnAction(event -> plan.run());
        progress.setId("round-progress");
        progress.setMinWidth(USE_PREF_SIZE);
        bar.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_BAR));
        bar.managedProperty().bind(bar.visibleProperty());
        HBox choice = new HBox(roundBox(), arrange);
        HBox standing = new HBox(progress, bar);
        BesideOrBelow first = BesideOrBelow.secondAsItIs(choice, CHOICE, standing);
        HBox second =
                new HBox(whoBox(), onlyDue(), space(), named("entry.as-of", dateField()), named("entry.by", byField()));
        choice.getStyleClass().add("round-row");
        standing.getStyleClass().add("round-row");
        second.getStyleClass().add("round-row");
        said.setId("round-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.visibleProperty());
        said.setMaxWidth(Double.MAX_VALUE);
        said.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(first, second, said);
        model.sheetProperty().subscribe(sheet -> show());
        model.linesProperty().subscribe(lines -> showProgress());
        model.asOfProperty().subscribe(day -> say());
        model.filledProperty().subscribe(filled -> markName());
    }

    /** Puts the cursor into the date or the name, whatever keeps entries from being saved; says why. */
    void focusBlocked(boolean day) {
        nameMissed = !day;
        say();
        (day ? date.editor() : by).requestFocus();
    }

    private void show() {
        RoundSheet sheet = model.sheetProperty().get();
        if (sheet == null) {
            return;
        }
        filling = true;
        rounds.getItems().setAll(sheet.rounds());
        rounds.setValue(sheet.round());
        List<String> names = new ArrayList<>(model.reporters());
        if (!model.filter().whoProperty().get().isEmpty()
                && !names.contains(model.filter().whoProperty().get())) {
            names.addFirst(model.filter().whoProperty().get());
        }
        names.addFirst(messages.text("rounds.everybody"));
        who.getItems().setAll(names);
        who.setValue(
                model.filter().whoProperty().get().isEmpty()
                        ? names.getFirst()
                        : model.filter().whoProperty().get());
        filling = false;
        say();
        showProgress();
    }

    private void showProgress() {
        RoundProgress now = model.progress();
        bar.show(now);
        progress.setText(words.progress(now, model.tasksDue()));
        bar.setAccessibleText(progress.getText());
    }

    /** Says right below the fields what is the matter with the date or, where it was missed, the name. */
    private void say() {
        Optional<LocalDate> day = Dates.parse(model.asOfProperty().get(), session.year());
        EntryRound round = model.round();
        String typed = model.asOfProperty().get();
        String sentence = "";
        boolean blocking = true;
        if (PersonName.isFigure(model.byProperty().get())) {
            sentence = messages.text("names.figure", model.byProperty().get().strip());
        } else if (nameMissed) {
            sentence = messages.text("recording.by.missing");
        } else if (day.isEmpty()) {
            sentence = messages.text(typed.isBlank() ? "recording.date.missing" : "recording.date.invalid", typed);
        } else if (day.get().isAfter(session.today())) {
            sentence = messages.text("recording.date.future", typed, session.today());
        } else if (round != null && !round.covers(day.get())) {
            sentence = messages.text("rounds.date-outside", words.number(round));
            blocking = false;
        }
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.getStyleClass().setAll("label", blocking ? "round-blocked" : "round-caution");
    }

    /** As soon as a line is filled in, the field says that a name is needed. */
    private void markName() {
        boolean filled = model.filledProperty().get().shown() > 0;
        String name = model.byProperty().get();
        by.pseudoClassStateChanged(MISSING, (filled && name.isBlank()) || PersonName.isFigure(name));
    }

    private Node roundBox() {
        rounds.setId("rounds-choice");
        rounds.setMinWidth(USE_PREF_SIZE);
        rounds.setAccessibleText(messages.text("rounds.choose"));
        rounds.setConverter(words);
        rounds.setVisibleRowCount(14);
        rounds.setOnAction(event -> {
            if (!filling && rounds.getValue() != null) {
                model.chosenProperty().set(rounds.getValue().id());
            }
        });
        return rounds;
    }

    private Node whoBox() {
        who.setId("rounds-who");
        who.setAccessibleText(messages.text("rounds.who"));
        who.setPrefWidth(210);
        who.setMinWidth(110);
        who.setVisibleRowCount(16);
        who.setOnAction(event -> {
            if (!filling && who.getValue() != null) {
                model.filter().whoProperty().set(who.getSelectionModel().getSelectedIndex() == 0 ? "" : who.getValue());
            }
        });
        return who;
    }

    private Node onlyDue() {
        CheckBox only = new CheckBox(messages.text("rounds.only-due"));
        only.setId("rounds-only-due");
        only.setMinWidth(USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.filter().onlyDueProperty());
        return only;
    }

    private Node dateField() {
        date.setId("rounds-date");
        date.editor().setId("rounds-date-text");
        date.editor().setAccessibleText(messages.text("entry.as-of"));
        date.setMinWidth(132);
        date.setPrefWidth(132);
        date.textProperty().bindBidirectional(model.asOfProperty());
        session.viewProperty()
                .subscribe(view -> date.calendarProperty().set(view.programme().calendar()));
        return date;
    }

    private Node byField() {
        CommittedText typed = CommittedText.bind(by, model.byProperty());
        by.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (event.getCode() == KeyCode.ENTER && plain && !typed.isComposing()) {
                if (!PersonName.isFigure(model.byProperty().get())) {
                    named.run();
                }
                event.consume();
            }
        });
        session.officer().hold(by);
        by.setId("rounds-by");
        by.setAccessibleText(messages.text("entry.by"));
        by.setPrefWidth(96);
        by.setMinWidth(72);
        by.setPromptText(messages.text("rounds.by.prompt"));
        model.byProperty().subscribe(name -> {
            nameMissed = false;
            say();
            markName();
        });
        return by;
    }

    private HBox named(String key, Node field) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        HBox box = new HBox(name, field);
        box.getStyleClass().add("round-named");
        return box;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
