package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.model.ProgressEntry;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The entry form at the right of the chart; Ctrl+Enter saves, Esc closes and keeps what is half-filled. */
public final class EntryView extends VBox {

    private final EntryModel model;
    private final Messages messages;
    private final Runnable close;
    private final Consumer<ProgressEntry> saved;
    private final EntryFieldsPane fields;
    private final ScrollPane scroll;

    /** The form of a model; {@code saved} is told about each saved entry, {@code close} hides the form. */
    public EntryView(
            Session session, EntryModel model, FileChoosing choosing, Consumer<ProgressEntry> saved, Runnable close) {
        this.model = model;
        this.messages = session.messages();
        this.saved = saved;
        this.close = close;
        getStyleClass().add("entry-view");
        setId("entry");
        fields = new EntryFieldsPane(session, model, choosing);
        HistoryBox history = new HistoryBox(model, messages, this::focusFirst);
        VBox form = new VBox(notice(), fields, history);
        form.getStyleClass().add("entry-form");
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("entry-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        ScrollToFocus.install(scroll);
        getChildren().addAll(head(), scroll, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.subjectProperty().subscribe(subject -> {
            fields.showSubject(subject);
        });
        model.historyProperty().subscribe(lines -> history.refresh());
        session.viewProperty().addListener((property, before, now) -> history.refresh());
    }

    /** Puts the cursor where typing begins. */
    public void focusFirst() {
        fields.focusFirst();
        scroll.setVvalue(0);
    }

    /** Saves, unless an input method is in the middle of a syllable. */
    public void save() {
        if (!fields.isComposing()) {
            model.save(
                    entry -> {
                        saved.accept(entry);
                        focusFirst();
                    },
                    fields::focusBlocked);
        }
    }

    private void onKey(KeyEvent event) {
        if (fields.isComposing()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !fields.isChoosing()) {
            shut();
            event.consume();
        }
    }

    private void shut() {
        model.keep();
        close.run();
    }

    private Node head() {
        Label heading = new Label();
        heading.getStyleClass().add("entry-heading");
        model.correctsProperty()
                .subscribe(id -> heading.setText(messages.text(id == null ? "entry.title" : "entry.title.correction")));
        Button shut = new Button();
        shut.setGraphic(new Icon("close"));
        shut.getStyleClass().add("quiet-button");
        shut.setId("entry-close");
        shut.setAccessibleText(messages.text("entry.close"));
        shut.setOnAction(event -> shut());
        return row("entry-head", heading, shut);
    }

    private Node notice() {
        Label notice = new Label();
        notice.setWrapText(true);
        notice.setId("entry-notice");
        notice.textProperty().bind(model.noticeProperty());
        Button discard = new Button(messages.text("entry.discard-draft"));
        discard.setId("entry-discard");
        discard.getStyleClass().add("small-button");
        discard.setMinWidth(USE_PREF_SIZE);
        discard.setOnAction(event -> model.discardDraft());
        HBox row = row("entry-notice", notice, discard);
        row.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Node foot() {
        Button save = new Button(messages.text("entry.save"));
        save.setId("entry-save");
        save.getStyleClass().add("primary-button");
        save.setOnAction(event -> save());
        Label keys = new Label(messages.text("entry.keys"));
        keys.getStyleClass().add("muted-small");
        return row("entry-foot", keys, save);
    }

    private static HBox row(String style, Node left, Node right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(left, space, right);
        row.getStyleClass().add(style);
        return row;
    }
}
