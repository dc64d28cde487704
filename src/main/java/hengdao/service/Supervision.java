package hengdao.service;

import hengdao.model.Evidence;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.SupervisionOrder;
import hengdao.model.Task;
import hengdao.schedule.orders.OrderStanding;
import hengdao.store.DirectoryStore;
import hengdao.store.EvidenceFiles;
import hengdao.store.Ids;
import hengdao.store.OrderStore;
import hengdao.store.WriteGate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Supervision orders (督办). An order is never deleted, and nothing that happened to it is undone. */
public final class Supervision {

    private final WriteGate gate;
    private final OrderStore orders;
    private final DirectoryStore directory;
    private final EvidenceFiles evidenceFiles;
    private final Ids ids;
    private final Clock clock;

    Supervision(
            WriteGate gate,
            OrderStore orders,
            DirectoryStore directory,
            EvidenceFiles evidenceFiles,
            Ids ids,
            Clock clock) {
        this.directory = directory;
        this.gate = gate;
        this.orders = orders;
        this.evidenceFiles = evidenceFiles;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * All orders of the programme by number, after those of earlier years that are not settled, or were not on the status
     * date: a new year ends none.
     */
    public List<SupervisedOrder> orders(ProgrammeView view) {
        return orders(view, view.statusDate());
    }

    private List<SupervisedOrder> orders(ProgrammeView view, LocalDate day) {
        UUID programme = view.programme().annual().id();
        CurrentNames names = CurrentNames.of(directory);
        Stream<SupervisedOrder> left = supervised(orders.ofEarlierYears(programme), names)
                .filter(order -> order.isOpen() || order.asOf(day).isOpen());
        return Stream.concat(left, supervised(orders.ofProgramme(programme), names))
                .toList();
    }

    private static Stream<SupervisedOrder> supervised(List<OrderStore.Filed> filed, CurrentNames names) {
        return filed.stream()
                .map(each ->
                        SupervisedOrder.of(each.order(), names.unit(each.order().leadUnit()), each.events()));
    }

    /** The number the next order filed in a year will get, as officers write it; another officer may be quicker. */
    public String nextNumber(int year) {
        return SupervisionOrder.number(year, orders.nextNo(year));
    }

    /** The orders that were past their due date and not settled at the end of a day, as they stood then. */
    public List<SupervisedOrder> overdue(ProgrammeView view, LocalDate day) {
        return orders(view, day).stream()
                .map(order -> order.asOf(day))
                .filter(order -> order.daysOverdue(day) > 0)
                .toList();
    }

    /** Where a file that came with an order is kept. */
    public Path file(Evidence evidence) {
        return evidenceFiles.file(evidence);
    }

    /**
     * Files an order (立项), which gets the next number of the year.
     *
     * @throws InputRefused if its row is unknown, something is missing, or the dates do not fit; nothing has changed then
     */
    public SupervisedOrder file(ProgrammeView view, OrderForm form) {
        Subject subject = Subject.of(view.programme(), form.subjectId())
                .orElseThrow(() -> new InputRefused("store.no_such_subject", form.subjectId()));
        String title = form.title().isBlank() ? view.plan().number(subject.id()) + " " + subject.name() : form.title();
        String leadUnit = form.leadUnit().isBlank() ? leadUnit(view, form.subjectId()) : form.leadUnit();
        refuseBlank(leadUnit, "orders.lead_unit_missing");
        refuseBlank(form.requirement(), "orders.requirement_missing");
        refuseBlank(form.by(), "orders.by_missing");
        refuseFuture(form.filedOn());
        if (form.dueOn().isBefore(form.assignedOn())) {
            throw new InputRefused("orders.due_before_assignment", form.dueOn(), form.assignedOn());
        }
        String by = form.by().strip();
        return gate.write(by, "file order", change -> {
            int year = form.filedOn().getYear();
            SupervisionOrder order = new SupervisionOrder(
                    ids.next(),
                    year,
                    orders.nextNo(change, year),
                    form.subjectId(),
                    title.strip(),
                    leadUnit.strip(),
                    form.assignedOn(),
                    form.dueOn(),
                    form.requirement().strip(),
                    form.origin().strip());
            OrderEvent filing = new OrderEvent(
                    ids.next(),
                    order.id(),
                    1,
                    OrderEventKind.FILED,
                    form.filedOn(),
                    "",
                    null,
                    List.of(),
                    by,
                    change.at().truncatedTo(ChronoUnit.MICROS));
            orders.file(change, view.programme().annual().id(), order);
            orders.append(change, order, filing);
            return SupervisedOrder.of(order, order.leadUnit(), List.of(filing));
        });
    }

    /**
     * Notes what happened to an order, with its evidence files.
     *
     * @throws InputRefused if it may not happen in the state of the order, which the message names, or something about it
     *     is missing; nothing has changed then
     */
    public SupervisedOrder act(UUID orderId, OrderStep step) {
        return act(orderId, step, LocalDate.now(clock));
    }

    /** The same, as if it were entered on that day. */
    SupervisedOrder act(UUID orderId, OrderStep step, LocalDate enteredOn) {
        refuseBlank(step.by(), "orders.by_missing");
        refuseFuture(step.on());
        String by = step.by().strip();
        CurrentNames names = CurrentNames.of(directory);
        return gate.write(by, "order " + step.kind().name(), change -> {
            OrderStore.Filed filed = orders.find(change, orderId);
            OrderStanding standing = OrderStanding.of(filed.order(), filed.events());
            List<Evidence> evidence = step.evidence().stream()
                    .map(file -> evidenceFiles.keep(change, file))
                    .toList();
            OrderEvent event = new OrderEvent(
                    ids.next(),
                    orderId,
                    standing.events() + 1,
                    step.kind(),
                    step.on(),
                    step.note().strip(),
                    step.newDue(),
                    evidence,
                    by,
                    change.at().truncatedTo(ChronoUnit.MICROS));
            OrderStanding after = standing.after(event);
            refuseLateEntry(standing, step, enteredOn);
            orders.append(change, filed.order(), event);
            List<OrderEvent> events = new ArrayList<>(filed.events());
            events.add(event);
            return new SupervisedOrder(filed.order(), names.unit(filed.order().leadUnit()), events, after);
        });
    }

    private static String leadUnit(ProgrammeView view, UUID subjectId) {
        Indicator indicator = view.plan().indicator(subjectId);
        return view.plan()
                .task(indicator == null ? subjectId : indicator.taskId())
                .map(Task::leadUnit)
                .orElse("");
    }

    /** A request said to have been made before the due date but entered on it or later needs the paper that shows it. */
    private static void refuseLateEntry(OrderStanding standing, OrderStep step, LocalDate enteredOn) {
        if (step.kind() == OrderEventKind.EXTENSION_REQUESTED
                && !enteredOn.isBefore(standing.due())
                && step.evidence().isEmpty()) {
            throw new InputRefused(
                    "orders.request_entered_late", standing.order().number(), standing.due(), enteredOn);
        }
    }

    private void refuseFuture(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new InputRefused("orders.in_future", day, today);
        }
    }

    private static void refuseBlank(String text, String messageKey) {
        if (text.isBlank()) {
            throw new InputRefused(messageKey);
        }
    }
}
