package hengdao.ui.gantt.edit;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.schedule.plan.PlanEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link to a predecessor as it stands in the form.
 *
 * @param link the id of a link that is there, null for a new one
 */
record LinkLine(@Nullable UUID link, UUID predecessor, DependencyType type, int lag) {

    /** The line of a link. */
    static LinkLine of(Dependency link) {
        return new LinkLine(link.id(), link.predecessorId(), link.type(), link.lagWorkdays());
    }

    /** A new link. */
    static LinkLine to(UUID predecessor) {
        return new LinkLine(null, predecessor, DependencyType.FS, 0);
    }

    LinkLine with(DependencyType newType, int newLag) {
        return new LinkLine(link, predecessor, newType, newLag);
    }

    /** What brings the links into a task to the lines wanted. */
    static List<PlanEdit> edits(List<Dependency> there, Collection<LinkLine> wanted, UUID task) {
        List<PlanEdit> edits = new ArrayList<>();
        List<UUID> gone = there.stream()
                .map(Dependency::id)
                .filter(id -> wanted.stream().noneMatch(line -> id.equals(line.link())))
                .toList();
        if (!gone.isEmpty()) {
            edits.add(new PlanEdit.Unlink(gone));
        }
        for (LinkLine line : wanted) {
            UUID link = line.link();
            if (link == null) {
                edits.add(new PlanEdit.Link(line.predecessor(), task, line.type(), line.lag()));
            } else {
                Optional<Dependency> before =
                        there.stream().filter(each -> each.id().equals(link)).findFirst();
                if (before.isPresent() && !of(before.get()).equals(line)) {
                    edits.add(new PlanEdit.Relink(link, line.type(), line.lag()));
                }
            }
        }
        return edits;
    }
}
