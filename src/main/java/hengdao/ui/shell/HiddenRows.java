package hengdao.ui.shell;

import hengdao.gantt.Arrangement;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartView;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.ui.common.Session;
import hengdao.ui.views.ViewsModel;
import java.util.Objects;

/**
 * Says so when an edit leaves rows out of sight: new ones that the filter does not want, and rows shown before that it
 * does not want any more. The filter stays as it is until the officer asks for all rows.
 */
final class HiddenRows {
    private final Session session;
    private final ViewsModel views;
    private final NoticeStrip notice;
    private ChartRows known;
    private ChartView view;
    private int year;
    private String said = "";

    HiddenRows(Session session, ViewsModel views, NoticeStrip notice) {
        this.session = session;
        this.views = views;
        this.notice = notice;
        known = session.rows();
        view = views.view();
        year = session.year();
    }

    void install() {
        views.arrangementProperty().addListener((property, before, now) -> arranged(before, now));
    }

    /** How many rows an edit has left out of sight. */
    private record Count(int added, int changed) {}

    private void arranged(Arrangement before, Arrangement now) {
        ChartRows was = known;
        ChartRows is = session.rows();
        boolean edited = was.size() > 0
                && !Objects.equals(was, is)
                && year == session.year()
                && views.view().filter().equals(view.filter())
                && views.view().grouping() == view.grouping();
        known = is;
        view = views.view();
        year = session.year();
        ChartRows choice = views.rowsProperty().get();
        if (now.of() == now.shown() || view.filter().isNone()) {
            notice.withdraw(said);
        } else if (edited) {
            session.tasks().pages(() -> count(was, choice, before.rows(), now.rows()), this::say, session::fail);
        }
    }

    /** Takes time in proportion to the rows. */
    private static Count count(ChartRows was, ChartRows is, ChartRows before, ChartRows now) {
        int added = 0;
        int changed = 0;
        for (GanttRow row : is) {
            if (row.level() == GanttRow.Level.TASK && now.place(row.id()) < 0) {
                GanttRow old = was.find(row.id());
                if (old == null) {
                    added++;
                } else if (before.place(row.id()) >= 0 && isEdited(old, row)) {
                    changed++;
                }
            }
        }
        return new Count(added, changed);
    }

    private static boolean isEdited(GanttRow old, GanttRow row) {
        return !(old.name().equals(row.name())
                && old.start().equals(row.start())
                && old.finish().equals(row.finish())
                && old.leadUnit().equals(row.leadUnit())
                && Objects.equals(old.parentId(), row.parentId()));
    }

    private void say(Count count) {
        notice.withdraw(said);
        Messages messages = session.messages();
        if (count.added() > 0) {
            said = messages.text("views.added_hidden", count.added());
        } else if (count.changed() > 0) {
            said = messages.text("views.changed_hidden", count.changed());
        } else {
            return;
        }
        notice.offer(said, messages.text("views.hidden.accept"), views::showAll);
    }
}
