package hengdao.model;

import java.util.List;

/** Deltas for tests. */
public final class PlanDeltas {

    private PlanDeltas() {}

    /** Only new states of tasks that are there. */
    public static PlanDelta changing(List<Task> tasks) {
        return new PlanDelta(List.of(), tasks, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
