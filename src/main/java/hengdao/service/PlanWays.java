package hengdao.service;

import hengdao.model.PlanDelta;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TouchedRows;
import hengdao.store.Change;
import hengdao.store.PlanStore;
import hengdao.store.Reversal;

/** Writes edits of the plan, and takes them back by the inverse of what they wrote. */
final class PlanWays {

    private final PlanStore plans;
    private final Reversal reversal;

    PlanWays(PlanStore plans, Reversal reversal) {
        this.plans = plans;
        this.reversal = reversal;
    }

    Way.Went apply(Change change, ProgrammeView now, PlanDelta delta) {
        plans.apply(change, now.programme().annual().id(), delta);
        return new Way.Went(edited(now, delta), back(change.sequence()));
    }

    private Way back(long sequence) {
        return (change, now) -> {
            PlanDelta delta = reversal.reverse(change, sequence).plan();
            return new Way.Went(edited(now, delta), back(change.sequence()));
        };
    }

    private static Edited edited(ProgrammeView now, PlanDelta delta) {
        Plan after = now.plan().with(delta);
        var touched = TouchedRows.of(now.plan(), delta, after);
        return new Edited(now.after(after, touched), now.plan().keepsTree(delta), touched);
    }
}
