package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.model.ProgressEntry;
import hengdao.service.Finding;
import hengdao.service.Finding.Field;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.EntryTable;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import hengdao.ui.common.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The entry form at the right of the chart; Ctrl+Enter saves, Esc closes and keeps what is half-filled. */
public final class EntryView extends VBox {

    private final Session session;
    private final EntryModel model;
    private final Messages messages;
    private final Runnable close;
    private final Consumer<ProgressEntry> saved;
    private final Map<Field, FieldBox> boxes = new EnumMap<>(Field.class);
    private final List<CommittedText> typed = new ArrayList<>();
    private final Label heading = new Label();
    private final Label notice = new Label();
    private final Button discard;
    private final LastValue last;
    private final SubjectPicker picker;
    private final DateField date;
    private final TextField value = new TextField();
    private final Label unit = new Label();
    private final TextField numerator = new TextField();
    private final TextField denominator = new TextField();
    private final TextField reason = new TextField();
    private final TextField by = new TextField();
    private final HBox counts;
    private final EntryTable history;
    private final Button correct;

    /** The form of a model; {@code saved} is told about each saved entry, {@code close} hides the form. */
    public EntryView(
            Session session, EntryModel model, FileChoosing choosing, Consumer<ProgressEntry> saved, Runnable close) {
        this.session = session;
        this.model = model;
        this.messages = session.messages();
        this.saved = saved;
        this.close = close;
        getStyleClass().add("entry-view");
        setId("entry");
        picker = new SubjectPicker(model::subjects, this::choose, messages);
        date = new DateField(messages);
        last = new LastValue(model, messages);
        history = new EntryTable(messages, false);
        correct = small("entry-correct", "entry.correct", this::correctSelected);
        discard = small("entry-discard", "entry.discard-draft", model::discardDraft);
        counts = new HBox(
                box(
                        Field.NUMERATOR,
                        "entry.numerator",
                        field(numerator, "entry-numerator", model.fields().numerator())),
                box(
                        Field.DENOMINATOR,
                        "entry.denominator",
                        field(denominator, "entry-denominator", model.fields().denominator())));
        counts.getStyleClass().add("field-pair");
        ScrollPane scroll = new ScrollPane(form(choosing));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("entry-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.subjectProperty().subscribe(this::showSubject);
        session.viewProperty().addListener((property, before, now) -> showHistory());
        model.findingsProperty().subscribe(this::showFindings);
        model.computedValueProperty().subscribe(this::showComputed);
        model.noticeProperty().subscribe(this::showNotice);
        model.correctsProperty()
                .subscribe(id -> heading.setText(messages.text(id == null ? "entry.title" : "entry.title.correction")));
    }

    /** Puts the cursor where typing begins. */
    public void focusFirst() {
        if (model.subjectProperty().get() == null) {
            picker.requestFocus();
        } else {
            value.requestFocus();
            value.selectAll();
        }
    }

    /** Saves, unless an input method is in the middle of a syllable. */
    public void save() {
        if (typed.stream().noneMatch(CommittedText::isComposing)) {
            model.save(this::finish);
        }
    }

    private void finish(ProgressEntry entry) {
        saved.accept(entry);
        focusFirst();
    }

    private void onKey(KeyEvent event) {
        boolean composing = typed.stream().anyMatch(CommittedText::isComposing);
        if (composing) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !picker.isChoosing()) {
            model.keep();
            close.run();
            event.consume();
        }
    }

    private Node head() {
        heading.getStyleClass().add("entry-heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button shut = new Button();
        shut.setGraphic(new Icon("close"));
        shut.getStyleClass().add("quiet-button");
        shut.setId("entry-close");
        shut.setAccessibleText(messages.text("entry.close"));
        shut.setOnAction(event -> {
            model.keep();
            close.run();
        });
        HBox head = new HBox(heading, space, shut);
        head.getStyleClass().add("entry-head");
        return head;
    }

    private Node form(FileChoosing choosing) {
        notice.setWrapText(true);
        notice.setId("entry-notice");
        HBox.setHgrow(notice, Priority.ALWAYS);
        HBox notices = new HBox(notice, discard);
        notices.getStyleClass().add("entry-notice");
        notices.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        notices.managedProperty().bind(notices.visibleProperty());
        date.setId("entry-date");
        date.editor().setId("entry-date-text");
        date.textProperty().bindBidirectional(model.fields().asOf());
        session.viewProperty()
                .subscribe(view -> date.calendarProperty().set(view.programme().calendar()));
        HBox amount = new HBox(field(value, "entry-value", model.fields().value()), unit);
        amount.getStyleClass().add("amount");
        HBox.setHgrow(value, Priority.ALWAYS);
        unit.setMinWidth(USE_PREF_SIZE);
        HBox when = new HBox(box(Field.DATE, "entry.as-of", date), box(Field.VALUE, "entry.value", amount));
        when.getStyleClass().add("field-pair");
        when.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        counts.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        HBox proof = new HBox(
                box(Field.BY, "entry.by", field(by, "entry-by", model.fields().by())),
                box(
                        Field.EVIDENCE,
                        "entry.evidence",
                        new EvidenceBox(model.fields().evidence(), choosing, messages)));
        proof.getStyleClass().add("field-pair");
        VBox form = new VBox(
                notices,
                box(Field.SUBJECT, "entry.subject", picker),
                last,
                when,
                counts,
                box(
                        Field.REASON,
                        "entry.reason",
                        field(reason, "entry-reason", model.fields().reason())),
                new FieldBox(
                        messages.text("entry.note"),
                        area("entry-note", model.fields().note(), 2)),
                new FieldBox(
                        messages.text("entry.problem"),
                        area("entry-problem", model.fields().problem(), 2)),
                new FieldBox(
                        messages.text("entry.next-step"),
                        area("entry-next-step", model.fields().nextStep(), 2)),
                proof,
                historyBox());
        form.getStyleClass().add("entry-form");
        return form;
    }

    private Node historyBox() {
        history.setId("entry-history");
        history.setPrefHeight(168);
        history.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> correct.setDisable(!correctable(now)));
        correct.setDisable(true);
        Label title = new Label(messages.text("entry.history"));
        title.getStyleClass().add("field-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, correct);
        head.getStyleClass().add("history-head");
        VBox box = new VBox(head, history);
        box.getStyleClass().add("history");
        return box;
    }

    private Node foot() {
        Button save = new Button(messages.text("entry.save"));
        save.setId("entry-save");
        save.getStyleClass().add("primary-button");
        save.setOnAction(event -> save());
        Label keys = new Label(messages.text("entry.keys"));
        keys.getStyleClass().add("muted-small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(keys, space, save);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }

    private void choose(Subject subject) {
        model.begin(subject);
        value.requestFocus();
    }

    private void correctSelected() {
        EntryLine line = history.getSelectionModel().getSelectedItem();
        if (correctable(line)) {
            model.correct(line.subject(), Objects.requireNonNull(line.entry()));
            focusFirst();
        }
    }

    private static boolean correctable(@Nullable EntryLine line) {
        return line != null && line.counts() && line.entry() != null;
    }

    private void showSubject(@Nullable Subject subject) {
        picker.show(subject);
        unit.setText(subject == null ? "" : subject.unit());
        counts.setVisible(subject != null && subject.isShare());
        counts.setManaged(counts.isVisible());
        value.setPromptText(subject != null && subject.milestone() ? messages.text("entry.value.milestone") : "");
        showHistory();
    }

    private void showHistory() {
        history.getItems().setAll(model.history());
        last.refresh();
    }

    private void showFindings(List<Finding> findings) {
        boxes.forEach((field, box) -> {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.field() == field)
                    .toList();
            String sentence = own.isEmpty()
                    ? ""
                    : messages.text(
                            own.getFirst().messageKey(),
                            own.getFirst().arguments().toArray());
            box.say(sentence, own.stream().anyMatch(Finding::blocking));
        });
        boolean wanted = findings.stream().anyMatch(EntryView::asksForReason);
        Objects.requireNonNull(boxes.get(Field.REASON))
                .showIf(wanted || !model.fields().reason().get().isBlank());
        last.refresh();
    }

    private static boolean asksForReason(Finding finding) {
        return finding.field() == Field.REASON || (finding.field() == Field.VALUE && !finding.blocking());
    }

    private void showComputed(String computed) {
        value.setDisable(!computed.isEmpty());
        value.setPromptText(computed.isEmpty() ? "" : computed);
    }

    private void showNotice(String sentence) {
        notice.setText(sentence);
    }

    private FieldBox box(Field field, String key, Node node) {
        FieldBox box = new FieldBox(messages.text(key), node);
        boxes.put(field, box);
        return box;
    }

    private TextField field(TextField control, String id, StringProperty property) {
        bind(control, id, property);
        return control;
    }

    private TextArea area(String id, StringProperty property, int rows) {
        TextArea control = new TextArea();
        control.setPrefRowCount(rows);
        control.setWrapText(true);
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> TabLeaves.handle(control, event));
        bind(control, id, property);
        return control;
    }

    private void bind(TextInputControl control, String id, StringProperty property) {
        control.setId(id);
        typed.add(CommittedText.bind(control, property));
    }

    private Button small(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
