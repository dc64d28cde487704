package hengdao.schedule;

import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many tasks that hold no others have which light.
 *
 * @param counts only lights that at least one has
 */
public record LightCounts(Map<Light, Integer> counts) {

    public LightCounts {
        counts = Map.copyOf(counts);
    }

    /** Counts the tasks of a plan; takes time in proportion to them. */
    public static LightCounts of(Plan plan, ProgrammeStatus status) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        for (Task task : plan.programme().tasks()) {
            if (!plan.isHolder(task.id())) {
                counts.merge(status.of(task.id()).light(), 1, Integer::sum);
            }
        }
        return new LightCounts(counts);
    }

    /** How many have that light. */
    public int of(Light light) {
        return counts.getOrDefault(light, 0);
    }
}
