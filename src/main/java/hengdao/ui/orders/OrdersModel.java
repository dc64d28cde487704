package hengdao.ui.orders;

import hengdao.model.OrderEventKind;
import hengdao.service.OrderForm;
import hengdao.service.OrderStep;
import hengdao.service.ProgrammeView;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which orders are listed, which one is shown, and what is half-written; no controls. On the JavaFX thread. */
final class OrdersModel {

    private static final String REVIEWER = "order-reviewer";
    private static final String HANDLER = "order-handler";

    private final Session session;
    private final ReadOnlyObjectWrapper<List<OrderLine>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OrderLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<OrderScope> scope = new SimpleObjectProperty<>(OrderScope.OPEN);
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable OrderLine> shown = new ReadOnlyObjectWrapper<>();
    private final Map<Place, StepDraft> drafts = new HashMap<>();
    /** The step last written at, by order. */
    private final Map<UUID, OrderEventKind> opened = new HashMap<>();

    private int reads;

    /** Where a half-written step belongs: an order may have one of each kind. */
    private record Place(UUID orderId, OrderEventKind kind) {

        String form() {
            return "order-step." + orderId + "." + OrderWords.name(kind);
        }
    }

    OrdersModel(Session session) {
        this.session = session;
        scope.addListener((property, before, now) -> list());
        unit.addListener((property, before, now) -> list());
        query.addListener((property, before, now) -> list());
        selected.addListener((property, before, now) -> show());
    }

    /** All orders of the year. */
    ReadOnlyObjectProperty<List<OrderLine>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** The orders listed. */
    ReadOnlyObjectProperty<List<OrderLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ObjectProperty<OrderScope> scopeProperty() {
        return scope;
    }

    /** The lead unit the list is narrowed to, empty for all. */
    StringProperty unitProperty() {
        return unit;
    }

    /** What is typed to find orders. */
    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    /** The order shown, null where none is selected. */
    ReadOnlyObjectProperty<@Nullable OrderLine> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Lists all orders and shows one of them, which may still have to be read. */
    void open(UUID orderId) {
        unit.set("");
        query.set("");
        scope.set(OrderScope.ALL);
        selected.set(orderId);
        refresh();
    }

    /** Reads the orders as they stand now. */
    void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        int mine = ++reads;
        LocalDate day = session.view().statusDate();
        session.tasks()
                .database(
                        () -> OrderLine.of(session.workspace().supervision().orders(session.latest()), day),
                        found -> {
                            if (mine == reads) {
                                all.set(found);
                                list();
                                then.run();
                            }
                        },
                        session::fail);
    }

    /** The day to be suggested for a step: the status date, but not after today nor before the latest step. */
    LocalDate suggestedDay(@Nullable LocalDate latest) {
        LocalDate today = session.today();
        LocalDate day = session.view().statusDate();
        if (latest != null && latest.isAfter(day)) {
            day = latest;
        }
        return day.isAfter(today) ? today : day;
    }

    /** The half-written step of an order, the one last written at if there are several; null if there is none. */
    @Nullable
    StepDraft draft(OrderLine line) {
        OrderEventKind last = opened.get(line.id());
        if (last != null) {
            return begin(line, last);
        }
        for (OrderEventKind kind : OrderEventKind.values()) {
            if (!session.forms().find(new Place(line.id(), kind).form()).isEmpty()) {
                return begin(line, kind);
            }
        }
        return null;
    }

    /** Begins a step of an order, or goes on with it if it is half-written. */
    StepDraft begin(OrderLine line, OrderEventKind kind) {
        Place place = new Place(line.id(), kind);
        opened.put(line.id(), kind);
        StepDraft half = drafts.get(place);
        if (half != null) {
            return half;
        }
        StepDraft fresh = new StepDraft(
                kind,
                suggestedDay(line.supervised().standing().last()),
                suggestedName(line, kind),
                line.supervised().standing().requirement(),
                session.year());
        Map<String, String> kept = session.forms().find(place.form());
        if (!kept.isEmpty()) {
            fresh.write(kept);
        }
        fresh.onChange(() -> session.forms().later(place.form(), fresh.written()));
        drafts.put(place, fresh);
        return fresh;
    }

    /** Throws a half-written step of an order away. */
    void discard(UUID orderId, OrderEventKind kind) {
        Place place = new Place(orderId, kind);
        drafts.remove(place);
        opened.remove(orderId);
        session.forms().discard(place.form());
    }

    /** Who is to take a step: nobody is suggested who may not decide what they reported or requested themselves. */
    private String suggestedName(OrderLine line, OrderEventKind kind) {
        String name = suggestedName(kind.isDecision());
        return line.supervised().standing().mayDecide(kind, name) ? name : "";
    }

    /** Who works here, as in every other form; while nobody has signed, who decided or did something here last. */
    String suggestedName(boolean decision) {
        String officer = session.officer().name();
        return !officer.isEmpty() ? officer : session.memory().get(decision ? REVIEWER : HANDLER, "");
    }

    /** Notes a step; exactly one of the two is called, when it is on disk and listed, or refused. */
    void act(UUID orderId, OrderStep step, Runnable done, Consumer<Exception> refused) {
        session.tasks()
                .database(
                        () -> session.workspace().supervision().act(orderId, step),
                        saved -> {
                            discard(orderId, step.kind());
                            saved(saved, step.kind().isDecision(), step.by(), done);
                        },
                        refused);
    }

    /** Files an order; exactly one of the two is called. */
    void file(OrderForm form, Runnable done, Consumer<Exception> refused) {
        session.tasks()
                .database(
                        () -> session.workspace().supervision().file(session.latest(), form),
                        saved -> {
                            scope.set(OrderScope.OPEN);
                            unit.set("");
                            query.set("");
                            selected.set(saved.order().id());
                            saved(saved, true, form.by(), done);
                        },
                        refused);
    }

    /** Looks up the number the next order will get. */
    void nextNumber(int year, Consumer<String> found) {
        session.tasks().database(() -> session.workspace().supervision().nextNumber(year), found, session::fail);
    }

    private void saved(SupervisedOrder order, boolean decision, String by, Runnable done) {
        session.memory().put(decision ? REVIEWER : HANDLER, by.strip());
        session.recount();
        selected.set(order.order().id());
        refresh(done);
    }

    private void list() {
        String typed = query.get();
        String only = unit.get();
        List<OrderLine> found = all.get().stream()
                .filter(line -> scope.get().holds(line))
                .filter(line -> only.isEmpty() || line.unit().equals(only))
                .filter(line -> line.answers(typed))
                .toList();
        lines.set(found);
        UUID id = selected.get();
        if (found.stream().noneMatch(line -> line.id().equals(id)) && !isKept(id)) {
            selected.set(found.isEmpty() ? null : found.getFirst().id());
        }
        show();
    }

    /** An order that has just left the list by its own step stays shown until another one is chosen. */
    private boolean isKept(@Nullable UUID id) {
        OrderLine before = shown.get();
        return id != null
                && before != null
                && before.id().equals(id)
                && all.get().stream().anyMatch(line -> line.id().equals(id) && !line.equals(before));
    }

    private void show() {
        UUID id = selected.get();
        shown.set(all.get().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    /** The year on screen. */
    ProgrammeView view() {
        return session.view();
    }
}
