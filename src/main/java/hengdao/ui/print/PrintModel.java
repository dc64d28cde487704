package hengdao.ui.print;

import hengdao.drawing.Drawing;
import hengdao.gantt.ChartMarks;
import hengdao.model.ExpectedError;
import hengdao.model.Project;
import hengdao.report.ReportData;
import hengdao.service.Printing;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is to be printed and how, with the very pages that will come out; no controls. Used on the JavaFX thread. */
public final class PrintModel {

    private final Session session;
    private final Reports reports;
    private final Printing printing;
    private final PrintChoices choices;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<List<Drawing>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> queues = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final RunningJob job = new RunningJob();
    private int asked;

    /**
     * Prepares printing the year on screen.
     *
     * @param project the project on screen, null if all are shown
     * @param marks what the chart on screen shows
     * @param services makes reports and printing over the data on screen
     */
    public PrintModel(
            Session session, @Nullable Project project, ChartMarks marks, Function<ReportData, Services> services) {
        this.session = session;
        choices = new PrintChoices(session, project, marks);
        Services made = services.apply(dataOnScreen(session));
        reports = made.reports();
        printing = made.printing();
        choices.onChange(this::build);
    }

    /** What builds the pages and what sends them to a queue. */
    public record Services(Reports reports, Printing printing) {

        /** The program's own services over one state of the data. */
        public static Services over(ReportData data, Session session) {
            Reports reports = new Reports((year, asOf) -> data, session.messages(), session.clock());
            return new Services(
                    reports,
                    new Printing(
                            reports, session.messages(), session.workspace().folder()));
        }
    }

    /** The year on screen as reports take it. */
    public static ReportData dataOnScreen(Session session) {
        return new ReportData(
                session.view().programme(),
                session.view().statusDate(),
                session.view().status()::of);
    }

    /** What is to be printed, and how. */
    public PrintChoices choices() {
        return choices;
    }

    /** The page shown, counted from 0. */
    public IntegerProperty pageProperty() {
        return page;
    }

    /** The pages as they will come out; empty while they are being made or if there is nothing to print. */
    public ReadOnlyObjectProperty<List<Drawing>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Names of the print queues, the default one first. */
    public ReadOnlyObjectProperty<List<String>> queuesProperty() {
        return queues.getReadOnlyProperty();
    }

    /** What there is to say: that pages are being made, why there are none, what became of the job; else empty. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The job under way. */
    public RunningJob job() {
        return job;
    }

    /** Looks for print queues and makes the first pages. */
    public void start() {
        session.tasks().pages(printing::queues, this::offer, this::explain);
        build();
    }

    /** Sends the wanted pages to the chosen queue. */
    public void print() {
        ReportRequest request = request();
        if (request == null) {
            return;
        }
        choices.remember();
        String chosen = choices.queueProperty().get();
        say("print.sending", chosen);
        job.begin();
        session.tasks().pages(() -> printing.print(request, chosen, job), this::printed, this::explain);
    }

    /** What is wanted, or null if the page range cannot be read; {@link #messageProperty} then says so. */
    public @Nullable ReportRequest request() {
        try {
            return choices.wanted();
        } catch (ExpectedError e) {
            explain(e);
            return null;
        }
    }

    private void build() {
        if (request() == null) {
            return;
        }
        int mine = ++asked;
        say("print.building");
        ReportRequest all = choices.all();
        session.tasks().pages(() -> reports.pages(all), made -> show(mine, made), error -> {
            if (mine == asked) {
                pages.set(List.of());
                explain(error);
            }
        });
    }

    private void show(int mine, List<Drawing> made) {
        if (mine == asked) {
            pages.set(made);
            page.set(Math.clamp(page.get(), 0, Math.max(0, made.size() - 1)));
            message.set("");
        }
    }

    private void offer(List<Printing.Queue> found) {
        List<String> names = found.stream().map(Printing.Queue::name).toList();
        queues.set(names);
        StringProperty queue = choices.queueProperty();
        if (!names.contains(queue.get())) {
            queue.set(names.isEmpty() ? "" : names.getFirst());
        }
    }

    private void printed(String outcome) {
        job.end();
        if (outcome.isEmpty()) {
            say("print.cancelled");
        } else {
            say("print.sent", outcome);
        }
    }

    private void explain(Exception error) {
        job.end();
        if (error instanceof ExpectedError expected) {
            say(expected.messageKey(), expected.arguments());
        } else {
            message.set("");
            session.fail(error);
        }
    }

    /** Puts a text of the bundles into {@link #messageProperty}. */
    void say(String key, Object... arguments) {
        message.set(session.messages().text(key, arguments));
    }
}
