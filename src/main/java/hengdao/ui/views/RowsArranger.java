package hengdao.ui.views;

import hengdao.gantt.Arrangement;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartView;
import hengdao.gantt.Grouping;
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
 * one piece of work at a time and never the same twice. An edit is one piece of work, however many of its effects are
 * told one after the other; a filter by what is reckoned from all rows asks again once that is known.
 */
final class RowsArranger {

    private final Session session;
    private final ObjectProperty<ChartRows> rows = new SimpleObjectProperty<>(ChartRows.NONE);
    private final ReadOnlyObjectWrapper<Arrangement> arrangement = new ReadOnlyObjectWrapper<>(Arrangement.NONE);
    private final List<Consumer<ChartRows>> waiting = new ArrayList<>();
    private @Nullable ChartView view;
    private @Nullable Question asked;
    private boolean working;

    RowsArranger(Session session) {
        this.session = session;
        rows.addListener((property, before, now) -> again());
        session.viewProperty().addListener((property, before, now) -> again());
        session.marksProperty().addListener((property, before, now) -> again());
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

    private void again() {
        ChartView wanted = view;
        if (wanted == null || working) {
            return;
        }
        Question question = question(wanted);
        if (question.isSame(asked)) {
            return;
        }
        asked = question;
        if (isPlain(wanted)) {
            done(Arrangement.all(rows.get()));
        } else {
            work(question);
        }
    }

    private Question question(ChartView wanted) {
        return Question.of(
                rows.get(), wanted, session.view(), session.marksProperty().get());
    }

    private void work(Question question) {
        working = true;
        Arrangement before = arrangement.get();
        session.tasks().pages(() -> question.answer(session.messages()).in(before), this::finished, this::failed);
    }

    /** Puts on screen what was worked out, unless something else is wanted by now. */
    private void finished(Arrangement fresh) {
        working = false;
        ChartView wanted = view;
        if (wanted != null && question(wanted).isSame(asked)) {
            done(fresh);
        } else {
            again();
        }
    }

    private void failed(Exception error) {
        working = false;
        asked = null;
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
