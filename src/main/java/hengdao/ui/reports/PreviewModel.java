package hengdao.ui.reports;

import hengdao.drawing.Drawing;
import hengdao.service.Progress;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.ui.common.Fonts;
import hengdao.ui.common.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** The pages of the report that was asked for last, laid out and drawn in the background. Used on the JavaFX thread. */
final class PreviewModel {

    /** How long pages may take to lay out before it is said. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Session session;
    private final Reports reports;
    private final Consumer<Exception> refused;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<PageStack> pages = new ReadOnlyObjectWrapper<>(PageStack.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Drawing> drawing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper building = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger turned = new AtomicInteger();
    private int laidOut;

    /** @param refused hears why the pages that were asked for last cannot be made */
    PreviewModel(Session session, Reports reports, Consumer<Exception> refused) {
        this.session = session;
        this.reports = reports;
        this.refused = refused;
        page.addListener((property, before, now) -> draw());
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

    /** Why there are no pages, empty if there are. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Lays out the pages of a report in place of those asked for before, whose work ends. */
    void lay(ReportRequest request) {
        int mine = asked.incrementAndGet();
        if (pages.get().isEmpty()) {
            note.set(session.messages().text("print.building"));
        }
        session.tasks().later(PATIENCE, () -> building.set(mine == asked.get() && laidOut != mine));
        session.tasks()
                .pages(
                        () -> asked.get() == mine ? laidOut(mine, request) : PageStack.EMPTY,
                        made -> show(mine, made),
                        error -> refuse(mine, error));
    }

    /** Ends the work on pages; those that are there stay until others are asked for. */
    void stop() {
        asked.incrementAndGet();
        building.set(false);
    }

    /** Shows no pages, and why. */
    void none(String why) {
        stop();
        turned.incrementAndGet();
        pages.set(PageStack.EMPTY);
        drawing.set(null);
        note.set(why);
    }

    /** Shows no pages of a report that has none, and why, or that there is nothing to report. */
    void check(ReportRequest request, String why) {
        none(why);
        int mine = asked.get();
        session.tasks()
                .pages(
                        () -> {
                            reports.check(request);
                            return request;
                        },
                        known -> {},
                        error -> refuse(mine, error));
    }

    private PageStack laidOut(int mine, ReportRequest request) {
        PageStack made = new PageStack(reports.pages(request, new Building(mine)));
        if (request.kind().isText()) {
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
        if (mine == asked.get()) {
            laidOut = mine;
            refused.accept(error);
        }
    }
}
