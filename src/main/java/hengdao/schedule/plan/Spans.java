package hengdao.schedule.plan;

import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where the rows of a plan stand while it is worked on: as planned, but for leaves that were put elsewhere. */
final class Spans {
    private final Plan plan;
    private final Map<UUID, Span> moved = new HashMap<>();
    private final Map<UUID, Span> holders = new HashMap<>();

    Spans(Plan plan) {
        this.plan = plan;
    }

    /** Puts a leaf elsewhere; to be called before anyone asks for a row that holds it. */
    void put(Task leaf, Span span) {
        moved.put(leaf.id(), span);
    }

    /** That of a row which holds others reaches from their first start to their last finish. */
    Span of(Task row) {
        if (!plan.isHolder(row.id())) {
            Span span = moved.get(row.id());
            return span != null
                    ? span
                    : Span.of(row, PlannedPeriod.of(row, plan.programme().annual()), plan.workdays());
        }
        Span known = holders.get(row.id());
        if (known == null) {
            known = plan.below(row.id()).stream()
                    .map(this::of)
                    .reduce(Span::and)
                    .orElseThrow();
            holders.put(row.id(), known);
        }
        return known;
    }

    /**
     * What a link must come before: a leaf, or the earliest start and the earliest finish among the leaves of a row that
     * holds them, since a link into it binds them all.
     */
    Span bound(Task row) {
        if (!plan.isHolder(row.id())) {
            return of(row);
        }
        return plan.leaves(row.id()).stream()
                .map(this::of)
                .reduce((a, b) -> new Span(Math.min(a.start(), b.start()), Math.min(a.finish(), b.finish())))
                .orElseThrow();
    }

    /** The leaf at which a row begins; of several the first. */
    Task first(Task row) {
        Task first = row;
        Span earliest = null;
        for (Task leaf : plan.leaves(row.id())) {
            Span span = of(leaf);
            if (earliest == null || span.start() < earliest.start()) {
                earliest = span;
                first = leaf;
            }
        }
        return first;
    }
}
