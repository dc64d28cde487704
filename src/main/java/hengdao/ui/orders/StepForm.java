package hengdao.ui.orders;

import hengdao.model.InputRefused;
import hengdao.model.OrderEventKind;
import hengdao.service.OrderStep;
import hengdao.ui.common.EvidenceBox;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The form of one step, with the fields its rule needs and no others. */
final class StepForm extends OrderFields {

    private final OrdersModel model;
    private final Navigation navigation;
    private final UUID orderId;
    private final StepDraft draft;
    private final Runnable closed;
    private final Node first;

    /** @param closed called when the form is to go, saved or not */
    StepForm(
            Session session,
            OrdersModel model,
            Navigation navigation,
            OrderLine line,
            StepDraft draft,
            Runnable closed) {
        super(session, "step-error");
        this.model = model;
        this.navigation = navigation;
        this.draft = draft;
        this.closed = closed;
        orderId = line.id();
        setId("step-form");
        OrderWords words = new OrderWords(messages());
        Label title = new Label(messages()
                .text(
                        "orders.form.title",
                        words.step(draft.kind()),
                        line.order().number()));
        title.getStyleClass().add("order-form-title");
        String noteName = noteName(draft.kind());
        TextArea note = area("step-note", noteName, draft.note());
        FieldBox noted = box(OrderField.NOTE, noteName, note);
        FieldBox on = box(OrderField.ON, word("on"), date("step-on", word("on"), draft.on()));
        String byName = word(draft.kind().isDecision() ? "by_reviewer" : "by");
        FieldBox by = box(OrderField.BY, byName, session.officer().hold(field("step-by", byName, draft.by())));
        HBox row = new HBox(on, by);
        row.getStyleClass().add("order-row");
        if (draft.asksNewDue()) {
            row.getChildren()
                    .add(box(
                            OrderField.NEW_DUE,
                            word("new_due"),
                            date("step-new-due", word("new_due"), draft.newDue())));
        }
        row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        getChildren().add(title);
        if (draft.isRestored()) {
            getChildren().add(restored());
        }
        getChildren().add(row);
        if (draft.asksRequirement()) {
            TextArea requirement = area("step-requirement", word("corrected"), draft.requirement());
            getChildren().add(box(OrderField.REQUIREMENT, word("corrected"), requirement));
        }
        getChildren().add(noted);
        if (draft.asksEvidence()) {
            EvidenceBox files = new EvidenceBox(draft.evidence(), navigation::chooseFiles, messages(), "step-attach");
            getChildren().add(box(OrderField.EVIDENCE, evidenceName(line), files));
        }
        Button save = button("orders.form.save", "step-save", this::save);
        save.getStyleClass().add("primary-button");
        Label keys = new Label(messages().text("orders.form.keys"));
        keys.getStyleClass().add("muted-small");
        HBox foot = new HBox(save, button("orders.form.discard", "step-discard", this::discard), keys);
        foot.getStyleClass().add("order-foot");
        getChildren().addAll(error(), foot);
        first = draft.kind().needsNote() ? note : on.lookup(".text-field");
    }

    /** Puts the cursor where typing begins. */
    void focusFirst() {
        first.requestFocus();
    }

    @Override
    void save() {
        clear();
        try {
            OrderStep step = draft.step();
            model.act(
                    orderId,
                    step,
                    () -> {
                        navigation.saved();
                        closed.run();
                    },
                    this::refuse);
        } catch (InputRefused refused) {
            refuse(refused);
        }
    }

    @Override
    void close() {
        closed.run();
    }

    private void discard() {
        model.discard(orderId, draft.kind());
        closed.run();
    }

    private Label restored() {
        Label label = new Label(messages().text("form.kept"));
        label.setId("step-notice");
        label.setWrapText(true);
        label.getStyleClass().add("muted-small");
        return label;
    }

    private String noteName(OrderEventKind kind) {
        return word(
                switch (kind) {
                    case REPORTED -> "note_report";
                    case RETURNED, EXTENSION_REQUESTED, EXTENSION_REFUSED, CORRECTED -> "note_reason";
                    default -> "note";
                });
    }

    /** Says whether a file has to come with the close-out. */
    private String evidenceName(OrderLine line) {
        boolean needed = draft.kind() == OrderEventKind.CONCLUDED
                && !line.supervised().standing().proven();
        return word(needed ? "evidence_needed" : "evidence");
    }

    private String word(String name) {
        return messages().text("orders.form." + name);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(messages().text(key));
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
