package hengdao.ui.reports;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.report.ReportTemplate;
import hengdao.service.PrintChoice;
import hengdao.service.Printing;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The report that is wanted, with the very pages that will come out; no controls. Used on the JavaFX thread. */
final class ReportsModel {

    private final Session session;
    private final Messages messages;
    private final OnScreen data;
    private final Reports reports;
    private final Printing printing;
    private final ReportChoices choices;
    private final Wanted wanted;
    private final TemplateChoice templates;
    private final ReadOnlyObjectWrapper<List<ReportSubject>> orders = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final RunningJob job = new RunningJob();
    private final PrintModel printer;
    private final PreviewModel preview;
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
        preview = new PreviewModel(session, reports, this::refused);
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
                            reports,
                            session.messages(),
                            () -> session.workspace().printFolder()));
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

    /** The pages of the report as chosen. */
    PreviewModel preview() {
        return preview;
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
        ready.set(wanted.all() != null);
        preview.none(messages.text("reports.building.stopped"));
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
        preview.pageProperty().set(0);
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
        outcome.set("");
        if (choices.kindProperty().get() == ReportKind.ORDER && !ordersRead) {
            preview.stop();
            return;
        }
        data.dress(templates.of(choices.kindProperty().get()));
        wanted.fillIn(orders.get());
        ReportRequest all = wanted.all();
        ready.set(all != null);
        if (all == null) {
            preview.none(wanted.reason());
        } else if (!all.kind().hasPages()) {
            preview.check(all, messages.text("reports.no_pages"));
        } else {
            preview.lay(all);
        }
    }

    private void refused(Exception error) {
        ready.set(false);
        if (error instanceof ExpectedError expected) {
            preview.none(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            preview.none("");
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
