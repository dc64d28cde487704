package hengdao.ui.reports;

import hengdao.drawing.Drawing;
import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.service.Printing;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;

/** The report that is wanted, with the very pages that will come out; no controls. Used on the JavaFX thread. */
final class ReportsModel {

    private final Session session;
    private final Messages messages;
    private final OnScreen data;
    private final Reports reports;
    private final Printing printing;
    private final ReportChoices choices;
    private final Wanted wanted;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<List<Drawing>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> queues = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ReportSubject>> orders = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final RunningJob job = new RunningJob();
    private final AtomicInteger asked = new AtomicInteger();
    private boolean ordersRead;

    /**
     * Prepares the reports of the year on screen.
     *
     * @param marks what the chart on screen shows
     * @param services makes reports and printing over the data on screen
     */
    ReportsModel(Session session, Supplier<ChartMarks> marks, Function<Reports.Source, Services> services) {
        this.session = session;
        messages = session.messages();
        data = new OnScreen(session);
        Services made = services.apply(data);
        reports = made.reports();
        printing = made.printing();
        choices = new ReportChoices(session.memory());
        wanted = new Wanted(session, choices, marks);
        choices.setOnChange(this::build);
    }

    /** What builds the pages and what sends them to a queue. */
    record Services(Reports reports, Printing printing) {

        /** The program's own services over the data on screen. */
        static Services over(Reports.Source source, Session session) {
            Reports reports = new Reports(source, session.messages(), session.clock());
            return new Services(
                    reports,
                    new Printing(
                            reports, session.messages(), session.workspace().folder()));
        }
    }

    /** Which report, and how. */
    ReportChoices choices() {
        return choices;
    }

    /** What is wrong with the choices. */
    Wanted wanted() {
        return wanted;
    }

    /** What makes the pages. */
    Reports reports() {
        return reports;
    }

    /** The page shown, counted from 0. */
    IntegerProperty pageProperty() {
        return page;
    }

    /** The pages as they will come out; empty while the first are being made or if there are none. */
    ReadOnlyObjectProperty<List<Drawing>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Names of the print queues, the default one first. */
    ReadOnlyObjectProperty<List<String>> queuesProperty() {
        return queues.getReadOnlyProperty();
    }

    /** The supervision orders of the year. */
    ReadOnlyObjectProperty<List<ReportSubject>> ordersProperty() {
        return orders.getReadOnlyProperty();
    }

    /** Why there are no pages, empty if there are. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What became of the last job, empty if there was none. */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether the report as chosen can be written. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The job under way. */
    RunningJob job() {
        return job;
    }

    /** Chooses the sheet of an indicator or of a supervision order, which may be filed since the orders were read. */
    void open(ReportKind kind, String key) {
        ordersRead = false;
        page.set(0);
        choices.choose(kind, () -> choices.keyProperty().set(key));
    }

    /** Looks which print queues there are now. */
    void findQueues() {
        session.tasks().pages(printing::queues, this::offer, this::explain);
    }

    /** Takes up the year as it is now and makes the pages anew. */
    void refresh() {
        data.takeUp(session);
        session.tasks()
                .database(
                        () -> session.workspace().supervision().orders(session.latest()),
                        this::takeOrders,
                        session::fail);
        if (choices.kindProperty().get() != ReportKind.ORDER) {
            build();
        }
    }

    private void takeOrders(List<SupervisedOrder> read) {
        data.takeUp(read);
        ordersRead = true;
        orders.set(read.stream().map(ReportSubject::of).toList());
        if (choices.kindProperty().get() == ReportKind.ORDER) {
            build();
        }
    }

    /** Sends the wanted pages to the chosen queue. */
    void print() {
        ReportRequest request = wanted.some();
        if (request == null || job.runningProperty().get()) {
            return;
        }
        String chosen = choices.queueProperty().get();
        int copies = choices.copiesProperty().get();
        say("print.sending", chosen);
        job.begin();
        session.tasks().pages(() -> printing.print(request, chosen, copies, job), this::printed, this::explain);
    }

    private void build() {
        int mine = asked.incrementAndGet();
        outcome.set("");
        if (choices.kindProperty().get() == ReportKind.ORDER && !ordersRead) {
            return;
        }
        wanted.fillIn(orders.get());
        ReportRequest all = wanted.all();
        ready.set(all != null);
        if (all == null) {
            none(wanted.reason());
            return;
        }
        if (!all.kind().hasPages()) {
            none(messages.text("reports.no_pages"));
            return;
        }
        if (pages.get().isEmpty()) {
            note.set(messages.text("print.building"));
        }
        session.tasks()
                .pages(
                        () -> asked.get() == mine ? reports.pages(all) : List.<Drawing>of(),
                        made -> show(mine, made),
                        error -> refuse(mine, error));
    }

    private void none(String why) {
        pages.set(List.of());
        note.set(why);
    }

    private void show(int mine, List<Drawing> made) {
        if (mine == asked.get()) {
            page.set(Math.clamp(page.get(), 0, Math.max(0, made.size() - 1)));
            note.set("");
            pages.set(new LazyPages(made));
        }
    }

    private void refuse(int mine, Exception error) {
        if (mine != asked.get()) {
            return;
        }
        ready.set(false);
        if (error instanceof ExpectedError expected) {
            none(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            none("");
            session.fail(error);
        }
    }

    private void offer(List<Printing.Queue> found) {
        List<String> names = found.stream().map(Printing.Queue::name).toList();
        StringProperty queue = choices.queueProperty();
        if (!names.isEmpty() && !names.contains(queue.get())) {
            queue.set(names.getFirst());
        }
        queues.set(names);
    }

    private void printed(String told) {
        job.end();
        if (told.isEmpty()) {
            say("print.cancelled");
        } else {
            say("print.sent", told);
        }
    }

    /** Says what went wrong with a job. */
    void explain(Exception error) {
        job.end();
        if (error instanceof ExpectedError expected) {
            say(expected.messageKey(), expected.arguments());
        } else {
            outcome.set("");
            session.fail(error);
        }
    }

    /** Puts a text of the bundles into {@link #outcomeProperty}. */
    void say(String key, Object... arguments) {
        outcome.set(messages.text(key, arguments));
    }
}
