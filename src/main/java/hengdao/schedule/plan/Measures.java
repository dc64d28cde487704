package hengdao.schedule.plan;

import hengdao.model.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The indicators of a programme, found by their tasks, in order, and by their own ids. */
record Measures(Map<UUID, List<Indicator>> ofTask, Map<UUID, Indicator> byId) {

    static Measures of(List<Indicator> indicators) {
        Map<UUID, List<Indicator>> ofTask = new HashMap<>();
        Map<UUID, Indicator> byId = HashMap.newHashMap(indicators.size());
        for (Indicator indicator : indicators) {
            ofTask.computeIfAbsent(indicator.taskId(), id -> new ArrayList<>(1)).add(indicator);
            byId.put(indicator.id(), indicator);
        }
        return new Measures(ofTask, byId);
    }
}
