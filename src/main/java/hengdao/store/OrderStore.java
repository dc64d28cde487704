package hengdao.store;

import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.SupervisionOrder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Supervision orders (督办) with what happened to them; nothing here changes or removes what was saved, and the database
 * grants no right to. What may follow what is not its concern. Safe for use by several threads.
 */
public final class OrderStore {

    private static final String ORDERS = """
        select id, order_year, order_no, subject_id, title, lead_unit, assigned_on, due_on, requirement, origin
        from supervision_order
        """;

    private static final String EVENTS = """
        select e.id, e.order_id, e.event_no, e.kind, e.happened_on, e.note, e.new_due, e.made_by, e.made_at
        from order_event e join supervision_order o on o.id = e.order_id
        """;

    private static final String EVIDENCE = """
        select v.event_id, v.sha256, v.file_name, v.byte_count
        from order_evidence v join order_event e on e.id = v.event_id join supervision_order o on o.id = e.order_id
        """;

    private final Database database;
    private final Ids ids;

    /** The orders of an open database; {@code ids} makes the ids of evidence rows. */
    public OrderStore(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** An order with all that happened to it, in order. */
    public record Filed(SupervisionOrder order, List<OrderEvent> events) {
        public Filed {
            events = List.copyOf(events);
        }
    }

    /** The orders of a programme by number. */
    public List<Filed> ofProgramme(UUID programmeId) {
        return database.read(handle -> read(handle, "programme_id", programmeId));
    }

    /** The orders of programmes of earlier years than that of a programme, by number. */
    public List<Filed> ofEarlierYears(UUID programmeId) {
        return database.read(handle -> handle.createQuery("""
            select p.id from programme p join programme own on own.id = :id
            where p.programme_year < own.programme_year order by p.programme_year
            """).bind("id", programmeId).mapTo(UUID.class).list().stream()
                .flatMap(earlier -> read(handle, "programme_id", earlier).stream())
                .toList());
    }

    /**
     * An order as it stands within a change.
     *
     * @throws InputRefused if there is none with that id
     */
    public Filed find(Change change, UUID orderId) {
        return read(change.handle(), "id", orderId).stream()
                .findFirst()
                .orElseThrow(() -> new InputRefused("store.no_such_order", orderId));
    }

    /** The number after the last one given in a year, of all programmes of the folder. */
    public int nextNo(int year) {
        return database.read(handle -> nextNo(handle, year));
    }

    /** The same within a change, which no other one can come before. */
    public int nextNo(Change change, int year) {
        return nextNo(change.handle(), year);
    }

    private static int nextNo(Handle handle, int year) {
        return handle.createQuery(
                        "select coalesce(max(order_no), 0) + 1 from supervision_order where order_year = :year")
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
    }

    /** Saves a new order, which has a number that was not given before. */
    public void file(Change change, UUID programmeId, SupervisionOrder order) {
        change.insert(Row.of("supervision_order", order.id(), order.number())
                .with("programme_id", programmeId)
                .with("order_year", order.year())
                .with("order_no", order.no())
                .with("subject_id", order.subjectId())
                .with("title", order.title())
                .with("lead_unit", order.leadUnit())
                .with("assigned_on", order.assignedOn())
                .with("due_on", order.dueOn())
                .with("requirement", order.requirement())
                .with("origin", order.origin())
                .done());
    }

    /** Saves what happened to an order, with its evidence. */
    public void append(Change change, SupervisionOrder order, OrderEvent event) {
        change.insert(Row.of("order_event", event.id(), order.number())
                .with("order_id", event.orderId())
                .with("event_no", event.no())
                .with("kind", event.kind())
                .with("happened_on", event.on())
                .with("note", event.note())
                .with("new_due", event.newDue())
                .with("made_by", event.by())
                .with("made_at", event.at())
                .done());
        List<Row> files = new ArrayList<>();
        for (Evidence evidence : event.evidence()) {
            files.add(Row.of("order_evidence", ids.next(), order.number())
                    .with("event_id", event.id())
                    .with("sort_order", files.size() + 1)
                    .with("sha256", evidence.sha256())
                    .with("file_name", evidence.fileName())
                    .with("byte_count", evidence.bytes())
                    .done());
        }
        change.insert(files);
    }

    private static List<Filed> read(Handle handle, String column, UUID id) {
        String condition = "where o." + column + " = :id ";
        Map<UUID, List<Evidence>> evidence = new HashMap<>();
        handle.createQuery(EVIDENCE + condition + "order by v.event_id, v.sort_order")
                .bind("id", id)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return Map.entry(row.id(), new Evidence(row.text(), row.text(), row.count()));
                })
                .forEach(each -> evidence.computeIfAbsent(each.getKey(), event -> new ArrayList<>())
                        .add(each.getValue()));
        Map<UUID, List<OrderEvent>> events = new HashMap<>();
        handle.createQuery(EVENTS + condition + "order by e.order_id, e.event_no")
                .bind("id", id)
                .map((rs, context) -> event(new Columns(rs), evidence))
                .forEach(event -> events.computeIfAbsent(event.orderId(), order -> new ArrayList<>())
                        .add(event));
        return handle
                .createQuery(ORDERS + "o " + condition + "order by o.order_year, o.order_no")
                .bind("id", id)
                .map((rs, context) -> order(new Columns(rs)))
                .stream()
                .map(order -> new Filed(order, events.getOrDefault(order.id(), List.of())))
                .toList();
    }

    private static SupervisionOrder order(Columns row) throws SQLException {
        return new SupervisionOrder(
                row.id(),
                row.integer(),
                row.integer(),
                row.id(),
                row.text(),
                row.text(),
                row.date(),
                row.date(),
                row.text(),
                row.text());
    }

    private static OrderEvent event(Columns row, Map<UUID, List<Evidence>> evidence) throws SQLException {
        UUID id = row.id();
        UUID orderId = row.id();
        int no = row.integer();
        return new OrderEvent(
                id,
                orderId,
                no,
                row.constant(OrderEventKind.class),
                row.date(),
                row.text(),
                row.optionalDate(),
                evidence.getOrDefault(id, List.of()),
                row.text(),
                row.instant());
    }
}
