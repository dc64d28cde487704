package hengdao.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What something was called before. */
final class FormerNames {

    private FormerNames() {}

    /** Former names with more, each once, without the one it has now. */
    static List<String> and(List<String> former, List<String> more, String now) {
        Set<String> all = new LinkedHashSet<>(former);
        all.addAll(more);
        all.remove(now);
        return List.copyOf(all);
    }
}
