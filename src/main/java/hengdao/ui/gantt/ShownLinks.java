package hengdao.ui.gantt;

import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRow;
import hengdao.gantt.CriticalLinks;
import hengdao.gantt.LinkIndex;
import hengdao.gantt.NearRows;
import hengdao.gantt.PlacedLink;
import hengdao.gantt.PlacedRow;
import hengdao.model.Dependency;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Workdays;
import java.util.ArrayList;
import java.util.List;

/** The links of what is in view, where their rows stand; those with an end in a folded row are not drawn. */
final class ShownLinks {
    private WorkCalendar calendar = new WorkCalendar(List.of());
    private Workdays workdays = new Workdays(calendar);
    private LinkIndex taken = LinkIndex.NONE;
    private RowTree tree = RowTree.NONE;
    private LinkIndex shown = LinkIndex.NONE;

    /**
     * Takes the links between the rows shown. Links of another tree of rows wait: until their index is there, those of
     * the tree before stay, found near where their rows were and drawn where they are. The same links between the same
     * rows shown take no time.
     */
    @SuppressWarnings("ReferenceEquality")
    void take(LinkIndex links, RowTree now) {
        if (links.isOf(now.rows())) {
            shown = links == taken && now.showsTheSame(tree) ? shown : links.shown(now::indexOfPlace);
            taken = links;
            tree = now;
        }
    }

    /** The links found, to be compared in tests. */
    LinkIndex shown() {
        return shown;
    }

    /** The links that touch the rows in view; tops are counted from the first of them. */
    List<PlacedLink> in(ChartViewport view, RowTree tree, ChartFrame frame) {
        ChartMarks marks = frame.marks();
        int first = view.firstRow();
        int end = view.rowsEnd();
        if (end <= first || !(marks.shows(ChartLayer.LINKS) || marks.shows(ChartLayer.CRITICAL_PATH))) {
            return List.of();
        }
        keepWorkdays(frame.calendar());
        double top = view.rowTop(first);
        List<PlacedLink> placed = new ArrayList<>();
        for (LinkIndex.Laned laned : shown.touching(first, end - 1)) {
            Dependency link = laned.link();
            int from = tree.indexOf(link.predecessorId());
            int to = tree.indexOf(link.successorId());
            boolean inView = from >= 0 && to >= 0 && Math.min(from, to) < end && Math.max(from, to) >= first;
            if (inView) {
                placed.add(new PlacedLink(
                        tree.row(from),
                        view.rowTop(from) - top,
                        view.rowHeight(from),
                        tree.row(to),
                        view.rowTop(to) - top,
                        view.rowHeight(to),
                        link.type(),
                        link.lagWorkdays(),
                        CriticalLinks.isCritical(link, tree.row(from), tree.row(to), marks, workdays),
                        laned.lane(),
                        NearRows.of(from, to)
                                .mapToObj(index -> row(index, view, tree, top))
                                .toList()));
            }
        }
        return placed;
    }

    private PlacedRow row(int index, ChartViewport view, RowTree tree, double top) {
        ChartRow row = ChartRow.plain(tree.row(index), tree.fold(index));
        return new PlacedRow(row, view.rowTop(index) - top, view.rowHeight(index), shown.joinsRight(tree.place(index)));
    }

    private void keepWorkdays(WorkCalendar now) {
        if (!calendar.equals(now)) {
            calendar = now;
            workdays = new Workdays(now);
        }
    }
}
