package hengdao.schedule;

import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The lights of all rows of a plan over some dates, each as the entries and outcomes of its time give it. Entries are only
 * ever added, so the history can be worked out again at any time; it is held against the plan and targets of now, and an
 * entry made later for an earlier day counts from that day.
 */
public final class LightHistory {

    private final List<LocalDate> dates;
    private final List<ProgrammeStatus> statuses;

    /** Judges the whole plan once for each date, the oldest first. */
    public LightHistory(Plan plan, List<LocalDate> dates, LightRules rules) {
        this.dates = List.copyOf(dates);
        statuses = dates.stream()
                .map(date -> ProgrammeStatus.evaluate(plan, date, rules))
                .toList();
    }

    /** The lights of a project, work area, task or indicator. */
    public LightTrend of(UUID id) {
        List<LightTrend.At> lights = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            lights.add(new LightTrend.At(dates.get(i), statuses.get(i).of(id).light()));
        }
        return new LightTrend(lights);
    }
}
