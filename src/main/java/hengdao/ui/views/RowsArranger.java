package hengdao.ui.views;

import hengdao.gantt.Arrangement;
import hengdao.gantt.Arranging;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartView;
import hengdao.gantt.Grouping;
import hengdao.gantt.RowFacts;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows on screen as the view wants them: the plain tree at once, anything else worked out in the background,
 * one piece of work at a time and never the same twice.
 */
final class RowsArranger {

    private final Session session;
    private final ObjectProperty<ChartRows> rows = new SimpleObjectProperty<>(ChartRows.NONE);
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.NONE);
    private final List<Consumer<ChartRows>> waiting = new ArrayList<>();
    private @Nullable ChartView view;
    private boolean working;
    private boolean stale;

    RowsArranger(Session session) {
        this.session = session;
        rows.addListener((property, before, now) -> again());
        session.viewProperty().addListener((property, before, now) -> factsChanged());
        session.marksProperty().addListener((property, before, now) -> factsChanged());
    }

    ObjectProperty<ChartRows> rowsProperty() {
        return rows;
    }

    ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /** Arranges the rows for a view from now on. */
    void arrange(ChartView wanted) {
        view = wanted;
        again();
    }

    /** Calls with the rows on screen once they are those of the view. */
    void settled(Consumer<ChartRows> taker) {
        if (working) {
            waiting.add(taker);
        } else {
            taker.accept(arrangement.get().rows());
        }
    }

    private void factsChanged() {
        if (view != null && !isPlain(view)) {
            again();
        }
    }

    private void again() {
        ChartView wanted = view;
        if (wanted == null) {
            return;
        }
        if (working) {
            stale = true;
        } else if (isPlain(wanted)) {
            done(Arrangement.all(rows.get()));
        } else {
            work(wanted);
        }
    }

    private void work(ChartView wanted) {
        working = true;
        stale = false;
        ChartRows all = rows.get();
        ProgrammeView programme = session.view();
        ChartMarks marks = session.marksProperty().get();
        session.tasks()
                .pages(
                        () -> Arranging.of(
                                all,
                                wanted.filter(),
                                wanted.grouping(),
                                RowFacts.of(programme.programme(), programme.statusDate(), marks),
                                session.messages()),
                        this::finished,
                        this::failed);
    }

    private void finished(Arrangement fresh) {
        working = false;
        if (stale) {
            stale = false;
            again();
        } else {
            done(fresh);
        }
    }

    private void failed(Exception error) {
        working = false;
        session.fail(error);
    }

    private void done(Arrangement fresh) {
        arrangement.set(fresh);
        List<Consumer<ChartRows>> takers = List.copyOf(waiting);
        waiting.clear();
        takers.forEach(taker -> taker.accept(fresh.rows()));
    }

    private static boolean isPlain(ChartView view) {
        return view.filter().isNone() && view.grouping() == Grouping.TREE;
    }
}
