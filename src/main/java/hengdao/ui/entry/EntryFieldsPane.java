package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.service.Finding;
import hengdao.service.Finding.Field;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.EvidenceBox;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Session;
import hengdao.ui.common.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of the form, each with what is to say about it right below. */
final class EntryFieldsPane extends VBox {

    private final EntryModel model;
    private final EntryFields fields;
    private final Messages messages;
    private final Map<Field, FieldBox> boxes = new EnumMap<>(Field.class);
    private final List<CommittedText> typed = new ArrayList<>();
    private final LastValue last;
    private final SubjectPicker picker;
    private final DateField date;
    private final TextField value = new TextField();
    private final Label unit = new Label();
    private final GridPane counts;

    EntryFieldsPane(Session session, EntryModel model, FileChoosing choosing) {
        this.model = model;
        this.fields = model.fields();
        this.messages = session.messages();
        getStyleClass().add("entry-fields");
        picker = new SubjectPicker(session, this::choose);
        date = date(session);
        last = new LastValue(model, messages);
        counts = pair(
                box(Field.NUMERATOR, "entry.numerator", field("entry-numerator", fields.numerator())),
                box(Field.DENOMINATOR, "entry.denominator", field("entry-denominator", fields.denominator())));
        getChildren()
                .addAll(
                        box(Field.SUBJECT, "entry.subject", picker),
                        last,
                        pair(box(Field.DATE, "entry.as-of", date), box(Field.VALUE, "entry.value", amount())),
                        counts,
                        box(Field.REASON, "entry.reason", field("entry-reason", fields.reason())),
                        new FieldBox(messages.text("entry.note"), area("entry-note", fields.note())),
                        new FieldBox(messages.text("entry.problem"), area("entry-problem", fields.problem())),
                        new FieldBox(messages.text("entry.next-step"), area("entry-next-step", fields.nextStep())),
                        pair(
                                box(Field.BY, "entry.by", session.officer().hold(field("entry-by", fields.by()))),
                                box(
                                        Field.EVIDENCE,
                                        "entry.evidence",
                                        new EvidenceBox(fields.evidence(), choosing::open, messages, "entry-attach"))));
        model.findingsProperty().subscribe(this::showFindings);
        model.computedValueProperty().subscribe(this::showComputed);
        fields.asOf().subscribe(day -> last.refresh());
        model.historyProperty().subscribe(history -> last.refresh());
    }

    /** Shows the subject, or that none is chosen yet. */
    void showSubject(@Nullable Subject subject) {
        picker.show(subject);
        unit.setText(subject == null ? "" : subject.unit());
        counts.setVisible(subject != null && subject.isShare());
        counts.setManaged(counts.isVisible());
        value.setPromptText(subject != null && subject.milestone() ? messages.text("entry.value.milestone") : "");
        last.refresh();
    }

    /** Puts the cursor where typing begins. */
    void focusFirst() {
        if (model.subjectProperty().get() == null) {
            picker.requestFocus();
        } else {
            value.requestFocus();
            value.selectAll();
        }
    }

    /** Puts the cursor into the first field that keeps the entry from being saved. */
    void focusBlocked() {
        for (Finding finding : model.findingsProperty().get()) {
            if (finding.blocking()) {
                focus(finding.field());
                return;
            }
        }
    }

    private void focus(Field field) {
        Node box = Objects.requireNonNull(boxes.get(field));
        Node input = box.lookup(".text-input");
        if (input != null) {
            input.requestFocus();
        }
    }

    /** Whether an input method is in the middle of a syllable in one of the fields. */
    boolean isComposing() {
        return typed.stream().anyMatch(CommittedText::isComposing);
    }

    /** Whether the list of subjects is open. */
    boolean isChoosing() {
        return picker.isChoosing();
    }

    private void choose(Subject subject) {
        model.begin(subject);
        value.requestFocus();
    }

    private void showFindings(List<Finding> findings) {
        boxes.forEach((field, box) -> {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.field() == field)
                    .toList();
            box.say(own.isEmpty() ? "" : words(own.getFirst()), own.stream().anyMatch(Finding::blocking));
        });
        boolean wanted = findings.stream().anyMatch(EntryFieldsPane::asksForReason);
        Objects.requireNonNull(boxes.get(Field.REASON))
                .showIf(wanted || !fields.reason().get().isBlank());
    }

    private String words(Finding finding) {
        return messages.text(finding.messageKey(), finding.arguments().toArray());
    }

    private static boolean asksForReason(Finding finding) {
        return finding.field() == Field.REASON || (finding.field() == Field.VALUE && !finding.blocking());
    }

    private void showComputed(String computed) {
        value.setDisable(!computed.isEmpty());
        value.setPromptText(computed);
    }

    private DateField date(Session session) {
        DateField field = new DateField(messages, session::year);
        field.setId("entry-date");
        field.editor().setId("entry-date-text");
        field.setMinWidth(140);
        field.textProperty().bindBidirectional(fields.asOf());
        session.viewProperty()
                .subscribe(view -> field.calendarProperty().set(view.programme().calendar()));
        return field;
    }

    private Node amount() {
        bind(value, "entry-value", fields.value());
        HBox amount = new HBox(value, unit);
        amount.getStyleClass().add("amount");
        HBox.setHgrow(value, Priority.ALWAYS);
        unit.setMinWidth(USE_PREF_SIZE);
        return amount;
    }

    private FieldBox box(Field field, String key, Node node) {
        FieldBox box = new FieldBox(messages.text(key), node);
        boxes.put(field, box);
        return box;
    }

    private static GridPane pair(Node left, Node right) {
        GridPane pair = new GridPane();
        pair.addRow(0, left, right);
        pair.getColumnConstraints().setAll(half(), half());
        pair.getStyleClass().add("field-pair");
        return pair;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private TextField field(String id, StringProperty property) {
        TextField control = new TextField();
        bind(control, id, property);
        return control;
    }

    private TextArea area(String id, StringProperty property) {
        TextArea control = new TextArea();
        control.setPrefRowCount(2);
        control.setWrapText(true);
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> TabLeaves.handle(control, event));
        bind(control, id, property);
        return control;
    }

    private void bind(TextInputControl control, String id, StringProperty property) {
        control.setId(id);
        typed.add(CommittedText.bind(control, property));
    }
}
