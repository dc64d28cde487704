package hengdao.ui.orders;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.schedule.Light;
import hengdao.service.OrderForm;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A half-written order, kept while other things are on screen. */
final class NewOrder {

    private static final int USUAL_DAYS = 14;

    private final OrdersModel model;
    private final Messages messages;
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty filed = new SimpleStringProperty("");
    private final StringProperty assigned = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty requirement = new SimpleStringProperty("");
    private final StringProperty origin = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private @Nullable OrderItem item;
    private String suggested = "";

    NewOrder(OrdersModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        begin();
    }

    /** Empties everything and suggests days and a name. */
    void begin() {
        LocalDate day = model.suggestedDay(null);
        item = null;
        suggested = "";
        unit.set("");
        filed.set(day.toString());
        assigned.set(day.toString());
        due.set(day.plusDays(USUAL_DAYS).toString());
        requirement.set("");
        origin.set("");
        by.set(model.suggestedName(true));
    }

    /** Whether the officer has written something that was not suggested. */
    boolean isBegun() {
        return !requirement.get().isBlank() && !requirement.get().equals(suggested);
    }

    /** Chooses what the order is about; suggests its unit and, if its light is behind, what to require. */
    void choose(OrderItem chosen) {
        boolean keeps = isBegun();
        item = chosen;
        unit.set(chosen.leadUnit());
        Light light = model.view().status().of(chosen.id()).light();
        if (!keeps) {
            boolean behind = light.isBehind();
            String word = Lights.word(light, messages);
            String day = model.view().statusDate().toString();
            suggested = behind ? messages.text("orders.suggest.requirement", chosen.title(), day, word) : "";
            requirement.set(suggested);
            origin.set(behind ? messages.text("orders.suggest.origin", day, word) : "");
        }
    }

    @Nullable
    OrderItem item() {
        return item;
    }

    StringProperty unit() {
        return unit;
    }

    StringProperty filed() {
        return filed;
    }

    StringProperty assigned() {
        return assigned;
    }

    StringProperty due() {
        return due;
    }

    StringProperty requirement() {
        return requirement;
    }

    StringProperty origin() {
        return origin;
    }

    StringProperty by() {
        return by;
    }

    /**
     * The order as written.
     *
     * @throws InputRefused if it is about nothing, or a day cannot be read
     */
    OrderForm form() {
        OrderItem about = item;
        if (about == null) {
            throw new InputRefused("orders.item_missing");
        }
        UUID id = about.id();
        return new OrderForm(
                id,
                "",
                unit.get(),
                StepDraft.day(filed.get(), OrderField.ON),
                StepDraft.day(assigned.get(), OrderField.ASSIGNED),
                StepDraft.day(due.get(), OrderField.DUE),
                requirement.get(),
                origin.get(),
                by.get());
    }
}
