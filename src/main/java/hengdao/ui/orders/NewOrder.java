package hengdao.ui.orders;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.schedule.LightTrend;
import hengdao.service.OrderForm;
import hengdao.ui.common.FormDrafts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A half-written order, kept until it is filed or thrown away. There may be several, each about an item of its own: one is
 * written at, the others are put aside.
 */
final class NewOrder {

    private static final int USUAL_DAYS = 14;
    private static final String FORM = "order-new";
    private static final String ABOUT = "item";

    private final OrdersModel model;
    private final Messages messages;
    private final FormDrafts drafts;
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty filed = new SimpleStringProperty("");
    private final StringProperty assigned = new SimpleStringProperty("");
    private final StringProperty due = new SimpleStringProperty("");
    private final StringProperty requirement = new SimpleStringProperty("");
    private final StringProperty origin = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private @Nullable OrderItem item;
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final Map<String, String> suggested = new LinkedHashMap<>();
    /** Whether texts change that nobody types. */
    private boolean filling;

    NewOrder(OrdersModel model, Messages messages, FormDrafts drafts) {
        this.model = model;
        this.messages = messages;
        this.drafts = drafts;
        texts.put("unit", unit);
        texts.put("filed", filed);
        texts.put("assigned", assigned);
        texts.put("due", due);
        texts.put("requirement", requirement);
        texts.put("origin", origin);
        texts.put("by", by);
        texts.values().forEach(text -> text.addListener((property, before, now) -> keep()));
        fill(this::suggest);
    }

    /** Takes up what was half-written when the program ended last; whether there was anything. */
    boolean restore() {
        Map<String, String> kept = drafts.find(FORM);
        if (kept.isEmpty() || isBegun()) {
            return false;
        }
        fill(() -> {
            about(kept).ifPresent(about -> take(about, null));
            texts.forEach((name, text) -> text.set(kept.getOrDefault(name, "")));
        });
        return true;
    }

    private Optional<OrderItem> about(Map<String, String> kept) {
        String id = kept.getOrDefault(ABOUT, "");
        return OrderItem.all(model.view().plan()).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    /** Empties everything, throws the draft away, and suggests days and a name. */
    void begin() {
        drafts.discard(FORM);
        fill(this::suggest);
    }

    /** Puts what is written aside, to be taken up again when its item is chosen, and begins anew. */
    void putAside() {
        OrderItem about = item;
        if (about != null && isBegun()) {
            drafts.later(aside(about), written(about));
        }
        begin();
    }

    /** Takes up what was put aside about an item; whether there was anything. */
    boolean takeUp(OrderItem about) {
        Map<String, String> kept = drafts.find(aside(about));
        if (kept.isEmpty()) {
            return false;
        }
        drafts.discard(aside(about));
        begin();
        fill(() -> {
            take(about, null);
            texts.forEach((name, text) -> text.set(kept.getOrDefault(name, "")));
        });
        keep();
        return true;
    }

    /** What the orders put aside are about, in tree order. */
    List<OrderItem> putAsideItems() {
        return OrderItem.all(model.view().plan()).stream()
                .filter(each -> !drafts.find(aside(each)).isEmpty())
                .toList();
    }

    private static String aside(OrderItem about) {
        return FORM + "." + about.id();
    }

    private void fill(Runnable change) {
        filling = true;
        change.run();
        filling = false;
    }

    private void keep() {
        if (filling) {
            return;
        }
        drafts.later(FORM, isBegun() ? written(item) : Map.of());
    }

    private Map<String, String> written(@Nullable OrderItem about) {
        Map<String, String> written = new LinkedHashMap<>();
        texts.forEach((name, text) -> written.put(name, text.get()));
        written.put(ABOUT, about == null ? "" : about.id().toString());
        return written;
    }

    private void suggest() {
        LocalDate day = model.suggestedDay(null);
        item = null;
        unit.set("");
        filed.set(day.toString());
        assigned.set(day.toString());
        due.set(day.plusDays(USUAL_DAYS).toString());
        requirement.set("");
        origin.set("");
        by.set(model.suggestedName(true));
        texts.forEach((name, text) -> suggested.put(name, text.get()));
    }

    /** Whether the officer has written something that was not suggested. */
    boolean isBegun() {
        return texts.keySet().stream().anyMatch(this::isTyped);
    }

    private boolean isTyped(String name) {
        String text = text(name).get();
        return !text.isBlank() && !text.equals(suggested.get(name));
    }

    private StringProperty text(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    /** Puts a text into a field as suggested, unless the officer has written another one. */
    private void suggest(String name, String text) {
        if (!isTyped(name)) {
            suggested.put(name, text);
            text(name).set(text);
        }
    }

    /**
     * Chooses what the order is about; suggests its unit and, if its light is behind, what to require.
     *
     * @param from the light the order is begun from, null for that of the status date
     */
    void choose(OrderItem chosen, LightTrend.@Nullable At from) {
        fill(() -> take(chosen, from));
        keep();
    }

    private void take(OrderItem chosen, LightTrend.@Nullable At from) {
        item = chosen;
        suggest("unit", chosen.leadUnit());
        LightTrend.At at = from != null
                ? from
                : new LightTrend.At(
                        model.view().statusDate(),
                        model.view().status().of(chosen.id()).light());
        boolean behind = at.light().isBehind();
        String word = Lights.word(at.light(), messages);
        String day = at.date().toString();
        suggest("requirement", behind ? messages.text("orders.suggest.requirement", chosen.title(), day, word) : "");
        suggest("origin", behind || from != null ? messages.text("orders.suggest.origin", day, word) : "");
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
        int year = model.view().programme().annual().year();
        OrderItem about = item;
        if (about == null) {
            throw new InputRefused("orders.item_missing");
        }
        UUID id = about.id();
        return new OrderForm(
                id,
                "",
                unit.get(),
                StepDraft.day(filed.get(), OrderField.ON, year),
                StepDraft.day(assigned.get(), OrderField.ASSIGNED, year),
                StepDraft.day(due.get(), OrderField.DUE, year),
                requirement.get(),
                origin.get(),
                by.get());
    }
}
