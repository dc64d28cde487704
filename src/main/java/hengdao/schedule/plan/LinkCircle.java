package hengdao.schedule.plan;

import hengdao.model.Task;
import java.util.List;
import java.util.UUID;

/** Finds the circle that a new link would close. */
public final class LinkCircle {

    private LinkCircle() {}

    /**
     * The tasks of the circle in order, from {@code predecessor} by way of {@code successor} back to
     * {@code predecessor}; empty if the link closes none. A link between a row and one that holds it is a circle of the two.
     */
    public static List<Task> closedBy(Plan plan, UUID predecessor, UUID successor) {
        return List.of();
    }
}
