package hengdao.ui.shell;

import hengdao.gantt.ChartRows;
import hengdao.gantt.LinkIndex;
import hengdao.model.Dependency;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.GanttView;
import java.util.List;

/** Gives the chart the links between its rows, indexed beside the JavaFX thread whenever rows or links are others. */
final class LinkFeed {
    private final Session session;
    private final GanttView view;
    private final NewestLookup<LinkIndex> lookup;
    private ChartRows rows = ChartRows.NONE;
    private List<Dependency> links = List.of();

    private LinkIndex prepared = LinkIndex.NONE;

    LinkFeed(Session session, GanttView view) {
        this.session = session;
        this.view = view;
        lookup = new NewestLookup<>(session.tasks(), session::fail);
    }

    /** Takes the links between the rows that come next, so that both are on screen at once. */
    void prepare(LinkIndex links) {
        prepared = links;
    }

    void install() {
        view.rowsProperty().subscribe(this::follow);
        session.viewProperty().subscribe(this::follow);
        follow();
    }

    /** Links are others if they are in another list; reading all of them would take as long as there are links. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOther(List<Dependency> nowLinks) {
        return nowLinks != links;
    }

    private void follow() {
        ChartRows nowRows = view.rowsProperty().get();
        List<Dependency> nowLinks = session.view().programme().dependencies();
        if (!nowRows.isSameTree(rows) || isOther(nowLinks)) {
            rows = nowRows;
            links = nowLinks;
            if (prepared.isOf(nowRows)) {
                lookup.forget();
                view.linksProperty().set(prepared);
                prepared = LinkIndex.NONE;
            } else {
                lookup.ask(outdated -> LinkIndex.of(nowRows, nowLinks), view.linksProperty()::set);
            }
        }
    }
}
