package hengdao.schedule;

import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the light of a row went up to a status date: first as it is reckoned from the entries by the plan and rule of now,
 * then, from the first day on for which a light was kept, as it was judged then.
 *
 * @param lights by date, none like the one before it
 * @param reckoned how many of the first ones were reckoned
 */
public record LightPath(List<LightTrend.At> lights, int reckoned) {

    /** At most so many dates are reckoned, the newest ones. */
    static final int MOST = 12;

    public LightPath {
        lights = List.copyOf(lights);
    }

    /**
     * The path of an indicator, or of a task that has none, to the status date; takes one evaluation of the plan for
     * each date on which it was reported before lights were kept.
     *
     * @param kept its lights as they were kept
     */
    public static LightPath of(Plan plan, UUID id, LightTrend kept, LightRules rules, LocalDate statusDate) {
        List<LightTrend.At> judged = kept.lights().stream()
                .filter(at -> !at.date().isAfter(statusDate))
                .toList();
        LocalDate before =
                judged.isEmpty() ? statusDate.plusDays(1) : judged.getFirst().date();
        List<LocalDate> dates = dates(plan.programme(), id, before, judged.isEmpty() ? statusDate : null);
        List<LightTrend.At> path = new ArrayList<>();
        new LightHistory(plan, dates, rules).of(id).lights().forEach(at -> add(path, at));
        int reckoned = path.size();
        judged.forEach(at -> add(path, at));
        return new LightPath(path, reckoned);
    }

    /** As a trend, to ask how it ends. */
    public LightTrend trend() {
        return new LightTrend(lights);
    }

    private static List<LocalDate> dates(Programme programme, UUID id, LocalDate before, @Nullable LocalDate last) {
        List<LocalDate> dates = new ArrayList<>(programme.entries().stream()
                .filter(entry -> entry.subjectId().equals(id))
                .map(ProgressEntry::asOf)
                .filter(day -> day.isBefore(before))
                .distinct()
                .sorted()
                .toList());
        if (last != null && !dates.contains(last)) {
            dates.add(last);
        }
        return dates.subList(Math.max(0, dates.size() - MOST), dates.size());
    }

    private static void add(List<LightTrend.At> path, LightTrend.At at) {
        if (path.isEmpty() ? at.light() != Light.NO_DATA : path.getLast().light() != at.light()) {
            path.add(at);
        }
    }
}
