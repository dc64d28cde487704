package hengdao.ui.reports;

import hengdao.drawing.Drawing;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.report.ReportTemplate;
import hengdao.service.PrintChoice;
import hengdao.service.Printing;
import hengdao.service.Progress;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.Fonts;
import hengdao.ui.common.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** The report that is wanted, with the very pages that will come out; no controls. Used on the JavaFX thread. */
final class ReportsModel {

    /** How long pages may take to lay out before it is said. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Session session;
    private final Messages messages;
    private final OnScreen data;
    private final Reports reports;
    private final Printing printing;
    private final ReportChoices choices;
    private final Wanted wanted;
    private final TemplateChoice templates;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<PageStack> pages = new ReadOnlyObjectWrapper<>(PageStack.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Drawing> drawing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper building = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<ReportSubject>> orders = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final RunningJob job = new RunningJob();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger turned = new AtomicInteger();
    private final PrintModel printer;
    private int laidOut;
    private boolean ordersRead;
    private Runnable onKept = () -> {};

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
        choices = new ReportChoices(session.memory(), () -> marks.get().shows(ChartLayer.PROGRESS_LINE));
        templates = new TemplateChoice(session.memory());
        wanted = new Wanted(session, choices, marks);
        printer = new PrintModel(session, printing);
        choices.setOnChange(this::build);
        page.addListener((property, before, now) -> draw());
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

    /** The pages as they will come out, each drawn when it is asked for; empty while they are divided or if there are none. */
    ReadOnlyObjectProperty<PageStack> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** The page shown, null while it is being drawn. */
    ReadOnlyObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Whether pages are being laid out. */
    ReadOnlyBooleanProperty buildingProperty() {
        return building.getReadOnlyProperty();
    }

    /** The templates, and which one the report wears. */
    TemplateChoice templates() {
        return templates;
    }

    /** The ways to paper. */
    PrintModel printer() {
        return printer;
    }

    /** Sets what happens when a report was kept among the issued ones. */
    void setOnKept(Runnable action) {
        onKept = action;
    }

    /** A report was kept among the issued ones. */
    void kept() {
        onKept.run();
    }

    /** Lets the report wear another template. */
    void wear(ReportTemplate template) {
        templates.choose(choices.kindProperty().get(), template);
        build();
    }

    /** Gives up laying out the pages; the next change of a choice begins anew. */
    void stopBuilding() {
        asked.incrementAndGet();
        building.set(false);
        ready.set(wanted.all() != null);
        none(messages.text("reports.building.stopped"));
    }

    /** Reads the templates anew and makes the pages by them. */
    void readTemplates() {
        session.tasks()
                .database(
                        () -> session.workspace().templates().all(),
                        read -> {
                            templates.take(read);
                            build();
                        },
                        session::fail);
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

    /** Takes up the year as it is now and makes the pages anew. */
    void refresh() {
        data.takeUp(session);
        session.tasks().database(() -> session.workspace().templates().all(), templates::take, session::fail);
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
        PrintChoice choice = printer.choice();
        if (request == null || choice == null || job.runningProperty().get()) {
            return;
        }
        say("print.sending", choice.queue());
        job.begin();
        session.tasks().pages(() -> printing.print(request, choice, job), this::printed, this::explain);
    }

    private void printed(Optional<Printing.Printed> outcome) {
        if (outcome.isEmpty()) {
            job.end();
            say("print.cancelled");
            return;
        }
        Printing.Printed printed = outcome.get();
        new IssueKeeper(session).keep(printed.issue(), reason -> {
            printed.forget();
            job.end();
            said(messages.text("print.sent", printed.job()), reason);
            kept();
        });
    }

    private void build() {
        int mine = asked.incrementAndGet();
        outcome.set("");
        if (choices.kindProperty().get() == ReportKind.ORDER && !ordersRead) {
            return;
        }
        data.dress(templates.of(choices.kindProperty().get()));
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
        session.tasks().later(PATIENCE, () -> building.set(mine == asked.get() && laidOut != mine));
        session.tasks()
                .pages(
                        () -> asked.get() == mine ? laidOut(mine, all) : PageStack.EMPTY,
                        made -> show(mine, made),
                        error -> refuse(mine, error));
    }

    private PageStack laidOut(int mine, ReportRequest all) {
        PageStack made = new PageStack(reports.pages(all, new Building(mine)));
        if (all.kind().isText()) {
            Fonts.loadInstalled();
        }
        return made;
    }

    /** Laying out the pages of one choice, until another is made or it is called off. */
    private final class Building implements Progress {
        private final int mine;

        Building(int mine) {
            this.mine = mine;
        }

        @Override
        public void report(double fraction, String text) {
            // nothing tells how far laying out is
        }

        @Override
        public boolean cancelled() {
            return asked.get() != mine;
        }
    }

    private void none(String why) {
        building.set(false);
        turned.incrementAndGet();
        pages.set(PageStack.EMPTY);
        drawing.set(null);
        note.set(why);
    }

    private void show(int mine, PageStack made) {
        if (mine == asked.get()) {
            laidOut = mine;
            building.set(false);
            page.set(Math.clamp(page.get(), 0, Math.max(0, made.size() - 1)));
            note.set("");
            pages.set(made);
            draw();
        }
    }

    /** Draws the page shown, unless another one is wanted by then. */
    private void draw() {
        PageStack all = pages.get();
        int at = page.get();
        if (at >= all.size()) {
            return;
        }
        int mine = turned.incrementAndGet();
        session.tasks()
                .pages(
                        () -> Optional.ofNullable(turned.get() == mine ? all.page(at) : null),
                        made -> {
                            if (turned.get() == mine) {
                                made.ifPresent(drawing::set);
                            }
                        },
                        session::fail);
    }

    private void refuse(int mine, Exception error) {
        if (mine != asked.get()) {
            return;
        }
        laidOut = mine;
        building.set(false);
        ready.set(false);
        if (error instanceof ExpectedError expected) {
            none(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            none("");
            session.fail(error);
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

    /**
     * Puts what was done into {@link #outcomeProperty}.
     *
     * @param notKept why it was not kept among the issued reports, empty if it was
     */
    void said(String done, String notKept) {
        outcome.set(notKept.isEmpty() ? done : done + "　" + messages.text("issued.not_kept", notKept));
    }

    /** Puts a text of the bundles into {@link #outcomeProperty}. */
    void say(String key, Object... arguments) {
        outcome.set(messages.text(key, arguments));
    }
}
