package hengdao.schedule.plan;

import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the rows of a plan stand while it is worked on, by place: as planned, but for leaves that were put elsewhere. */
final class Spans {
    private final Plan plan;
    private final @Nullable Span[] leaves;
    private final Map<Integer, Held> holders = new HashMap<>();

    /**
     * What a row holds.
     *
     * @param whole from the first start to the last finish
     * @param bound the first start and the first finish
     * @param first the place of the leaf that starts first; of several the first
     */
    private record Held(Span whole, Span bound, int first) {}

    Spans(Plan plan) {
        this.plan = plan;
        this.leaves = new Span[plan.programme().tasks().size()];
    }

    /** Puts a leaf elsewhere; to be called before anyone asks for a row that holds it. */
    void put(int leaf, Span span) {
        leaves[leaf] = span;
    }

    /** That of a row which holds others reaches from their first start to their last finish. */
    Span of(int place) {
        if (plan.tree().holds(place)) {
            return held(place).whole();
        }
        Span known = leaves[place];
        if (known == null) {
            Task leaf = plan.at(place);
            known = Span.of(leaf, PlannedPeriod.of(leaf, plan.programme().annual()), plan.workdays());
            leaves[place] = known;
        }
        return known;
    }

    /** What a link into a row binds: the first start and the first finish among its leaves, since it binds them all. */
    Span bound(int place) {
        return plan.tree().holds(place) ? held(place).bound() : of(place);
    }

    /** The place of the leaf with which a row starts. */
    int first(int place) {
        return plan.tree().holds(place) ? held(place).first() : place;
    }

    private Held held(int holder) {
        Held known = holders.get(holder);
        if (known == null) {
            Ints below = new Ints();
            plan.tree().leaves(holder, below);
            int first = below.get(0);
            Span whole = of(first);
            Span bound = whole;
            for (int i = 1; i < below.size(); i++) {
                Span span = of(below.get(i));
                if (span.start() < whole.start()) {
                    first = below.get(i);
                }
                whole = whole.and(span);
                bound = new Span(Math.min(bound.start(), span.start()), Math.min(bound.finish(), span.finish()));
            }
            known = new Held(whole, bound, first);
            holders.put(holder, known);
        }
        return known;
    }
}
