package hengdao.schedule.plan;

import hengdao.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What the links into a leaf, and into the rows that hold it, say of its start. */
public final class LinkedStart {

    /** Less than any ordinal: no link binds the start. */
    static final int UNBOUND = Integer.MIN_VALUE;

    private LinkedStart() {}

    /** The ordinal at which the leaf at a place, of that length, begins at the earliest; {@link #UNBOUND} without links. */
    static int earliest(Plan plan, int place, int length, Spans spans) {
        if (!Settling.takesNotice(plan.at(place))) {
            return UNBOUND;
        }
        int[] start = {UNBOUND};
        eachInto(plan, place, link -> start[0] = Math.max(start[0], start(plan, link, length, spans)));
        return start[0];
    }

    /**
     * The predecessors for whose sake a leaf cannot begin earlier than it does, in no particular order; empty where no
     * link keeps it. Takes time in proportion to its links.
     */
    public static List<Task> keepers(Plan plan, Task leaf) {
        int place = plan.place(leaf.id());
        List<Task> keepers = new ArrayList<>();
        if (place >= 0 && Settling.takesNotice(leaf)) {
            Spans spans = new Spans(plan);
            Span span = spans.of(place);
            eachInto(plan, place, link -> {
                if (start(plan, link, span.length(), spans) >= span.start()) {
                    keepers.add(plan.at(plan.links().predecessor(link)));
                }
            });
        }
        return keepers;
    }

    private static void eachInto(Plan plan, int place, IntConsumer link) {
        Links links = plan.links();
        for (int row = place; row != Tree.NONE; row = plan.tree().above(row)) {
            for (int i = 0; i < links.countInto(row); i++) {
                link.accept(links.into(row, i));
            }
        }
    }

    private static int start(Plan plan, int link, int length, Spans spans) {
        return LinkRule.earliestStart(
                plan.links().get(link), spans.of(plan.links().predecessor(link)), length);
    }
}
