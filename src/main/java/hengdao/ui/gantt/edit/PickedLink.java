package hengdao.ui.gantt.edit;

import hengdao.model.Dependency;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The link that was clicked: it stands out until another place is clicked, and can be edited and removed. */
final class PickedLink {
    private static final double NEAR = 4;

    private final EditedChart chart;
    private final Session session;
    private final EditDialogs dialogs;
    private final Polyline mark = new Polyline();
    private @Nullable Dependency picked;

    PickedLink(EditedChart chart, Session session, EditDialogs dialogs) {
        this.chart = chart;
        this.session = session;
        this.dialogs = dialogs;
        mark.setId("picked-link");
        mark.getStyleClass().add("picked-link");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setViewOrder(-1);
        chart.onPainted(this::mark);
    }

    /** Picks the link at a place; none if there is none. */
    boolean pick(double x, double y) {
        picked = chart.area().contains(x, y) ? at(x, y).orElse(null) : null;
        mark();
        return picked != null;
    }

    private Optional<Dependency> at(double x, double y) {
        return chart.links().stream()
                .filter(path -> path.distance(x, y) <= NEAR)
                .min(Comparator.comparingDouble(path -> path.distance(x, y)))
                .flatMap(path -> session.view().plan().outOf(path.from()).stream()
                        .filter(link -> link.successorId().equals(path.to()))
                        .findFirst());
    }

    /** Picks none. */
    void clear() {
        picked = null;
        mark();
    }

    /** Removes the link picked; false if there is none. */
    boolean remove() {
        Optional<Dependency> link = link();
        link.ifPresent(gone -> session.edit(new PlanEdit.Unlink(List.of(gone.id()))));
        clear();
        return link.isPresent();
    }

    /** Opens type and lag of the link picked. */
    void edit() {
        link().ifPresent(link -> LinkDialog.open(link, session, dialogs));
    }

    /** The link picked as it stands now; none if it is gone. */
    private Optional<Dependency> link() {
        Dependency known = picked;
        return known == null
                ? Optional.empty()
                : session.view().plan().outOf(known.predecessorId()).stream()
                        .filter(link -> link.id().equals(known.id()))
                        .findFirst();
    }

    private void mark() {
        Optional<LinkPath> path = link().flatMap(shown -> chart.links().stream()
                .filter(each ->
                        each.from().equals(shown.predecessorId()) && each.to().equals(shown.successorId()))
                .findFirst());
        if (path.isEmpty()) {
            chart.lift(mark);
            return;
        }
        mark.getPoints().clear();
        path.get().points().forEach(point -> mark.getPoints().addAll(point.getX(), point.getY()));
        Rectangle2D area = chart.area();
        mark.setClip(new Rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight()));
        chart.lay(mark);
    }
}
