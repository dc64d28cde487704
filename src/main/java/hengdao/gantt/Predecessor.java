package hengdao.gantt;

import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.schedule.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A link as its successor's row names it.
 *
 * @param id of the predecessor
 * @param number of the predecessor (序号)
 */
public record Predecessor(UUID id, String number, DependencyType type, int lagWorkdays) {

    /** The predecessors of every task that has any, by task id; takes time in proportion to the links. */
    public static Map<UUID, List<Predecessor>> byTask(Plan plan) {
        Map<UUID, List<Predecessor>> found = new HashMap<>();
        Map<UUID, String> numbers = new HashMap<>();
        for (Dependency link : plan.programme().dependencies()) {
            String number = numbers.computeIfAbsent(link.predecessorId(), plan::number);
            found.computeIfAbsent(link.successorId(), id -> new ArrayList<>(1))
                    .add(new Predecessor(link.predecessorId(), number, link.type(), link.lagWorkdays()));
        }
        return found;
    }

    /** 5.1.1, 5.1.1SS or 5.1.1FS+2: type and lag are left out where a link is plain finish to start. */
    public String text() {
        if (lagWorkdays == 0) {
            return type == DependencyType.FS ? number : number + type;
        }
        return number + type + (lagWorkdays > 0 ? "+" : "−") + Math.abs(lagWorkdays);
    }

    /** All of them in one line, 5.1.1FS+2、5.1.3. */
    static String text(List<Predecessor> links, String separator) {
        return links.stream().map(Predecessor::text).collect(Collectors.joining(separator));
    }
}
