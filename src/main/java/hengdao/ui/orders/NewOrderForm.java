package hengdao.ui.orders;

import hengdao.model.InputRefused;
import hengdao.schedule.LightTrend;
import hengdao.service.Dates;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.NameField;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.NewNames;
import hengdao.ui.common.Picker;
import hengdao.ui.common.Session;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Files a new order (立项). */
final class NewOrderForm extends OrderFields {

    private final OrdersModel model;
    private final Navigation navigation;
    private final NewOrder draft;
    private final Runnable closed;
    private final Label title = new Label();
    private final Label notice = new Label();
    private final Picker<OrderItem> picker;
    private final NameField unit;
    private final NewNames names;
    private final TextArea requirement;
    private final OtherOrder other;
    private final VBox fields;

    /** @param closed called when the form is to go, saved or not */
    NewOrderForm(Session session, OrdersModel model, Navigation navigation, Runnable closed) {
        super(session, "new-error");
        this.model = model;
        this.navigation = navigation;
        this.closed = closed;
        draft = new NewOrder(model, messages(), session.forms());
        setId("order-new");
        title.setId("new-title");
        title.getStyleClass().add("order-form-title");
        notice.setId("new-notice");
        notice.setWrapText(true);
        notice.getStyleClass().add("muted-small");
        notice.managedProperty().bind(notice.textProperty().isNotEmpty());
        picker = new Picker<>(session, view -> OrderItem.all(view.plan()), new OrderItem.Words(), this::choose);
        picker.setId("new-item");
        picker.setChoicesId("new-choices");
        picker.setPromptText(messages().text("orders.form.item_prompt"));
        picker.setAccessibleText(word("item"));
        requirement = area("new-requirement", word("requirement"), draft.requirement());
        unit = new NameField(session);
        named(unit, "new-unit", word("unit"), draft.unit());
        names = new NewNames(session);
        HBox about = row(box(OrderField.ITEM, word("item"), picker), box(OrderField.UNIT, word("unit"), unit));
        HBox days = row(
                day(OrderField.ON, "filed", draft.filed()),
                day(OrderField.ASSIGNED, "assigned", draft.assigned()),
                day(OrderField.DUE, "due", draft.due()),
                box(OrderField.BY, word("by"), session.officer().hold(field("new-by", word("by"), draft.by()))));
        FieldBox origin = new FieldBox(word("origin"), field("new-origin", word("origin"), draft.origin()));
        Button save = button("file", this::save);
        save.getStyleClass().add("primary-button");
        Label keys = new Label(word("keys"));
        keys.getStyleClass().add("muted-small");
        HBox foot = new HBox(save, button("discard", this::discard), keys);
        foot.getStyleClass().add("order-foot");
        other = new OtherOrder(messages(), item -> open(item, null));
        fields = new VBox(
                about,
                days,
                box(OrderField.REQUIREMENT, word("requirement"), requirement),
                origin,
                error(),
                foot,
                other.putAside());
        fields.getStyleClass().add("order-fields");
        fields.managedProperty().bind(fields.visibleProperty());
        fields.visibleProperty().bind(other.visibleProperty().not());
        title.managedProperty().bind(title.visibleProperty());
        title.visibleProperty().bind(fields.visibleProperty());
        getChildren().addAll(title, notice, other, fields);
        if (draft.restore()) {
            picker.show(draft.item());
            notice.setText(messages().text("form.kept"));
        }
        draft.filed().subscribe(this::number);
    }

    /** Whether the officer has written something that is not filed yet. */
    boolean isBegun() {
        return draft.isBegun();
    }

    /**
     * Shows the form about an item; where one about another item is half-written, asks first which of them it is to be.
     *
     * @param light the one the order is begun from, null for that of the status date
     */
    void open(OrderItem item, LightTrend.@Nullable At light) {
        OrderItem now = draft.item();
        boolean same = now != null && now.id().equals(item.id());
        if (draft.isBegun() && now != null && !same) {
            notice.setText("");
            clear();
            other.ask(now, item, this::focusFirst, () -> {
                draft.putAside();
                begin(item, light);
                focusFirst();
            });
        } else if (!same || light != null) {
            other.leave();
            begin(item, light);
        }
        refresh();
    }

    private void begin(OrderItem item, LightTrend.@Nullable At light) {
        boolean takenUp = !draft.isBegun() && draft.takeUp(item);
        notice.setText(takenUp ? messages().text("form.kept") : "");
        if (!takenUp || light != null) {
            draft.choose(item, light);
        }
        refresh();
    }

    /** Shows what is written. */
    void refresh() {
        names.read(() -> unit.setNames(names.units()));
        picker.show(draft.item());
        number(draft.filed().get());
        other.show(draft.putAsideItems());
    }

    /** Puts the cursor where typing begins. */
    void focusFirst() {
        if (other.isVisible()) {
            other.focusFirst();
        } else if (draft.item() == null) {
            picker.requestFocus();
        } else {
            requirement.requestFocus();
            requirement.end();
        }
    }

    @Override
    boolean isChoosing() {
        return picker.isChoosing() || unit.isChoosing();
    }

    @Override
    void save() {
        if (other.isVisible()) {
            return;
        }
        clear();
        try {
            model.file(
                    draft.form(),
                    () -> {
                        draft.begin();
                        notice.setText("");
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
        other.leave();
        closed.run();
    }

    private void discard() {
        draft.begin();
        notice.setText("");
        clear();
        closed.run();
    }

    private void choose(OrderItem item) {
        begin(item, null);
        requirement.requestFocus();
    }

    /** The number follows the year of the filing. */
    private void number(String filed) {
        title.setText(messages().text("orders.new"));
        Dates.parse(filed, model.view().programme().annual().year())
                .ifPresent(day -> model.nextNumber(
                        day.getYear(), number -> title.setText(messages().text("orders.form.new_title", number))));
    }

    private FieldBox day(OrderField field, String name, StringProperty value) {
        return box(field, word(name), date("new-" + name, word(name), value));
    }

    private String word(String name) {
        return messages().text("orders.form." + name);
    }

    private static HBox row(FieldBox... boxes) {
        HBox row = new HBox(boxes);
        row.getStyleClass().add("order-row");
        row.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        return row;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(word(name));
        button.setId("new-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
