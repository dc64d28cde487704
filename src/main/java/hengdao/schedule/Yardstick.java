package hengdao.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What every row of one evaluation is held against. */
record Yardstick(LocalDate statusDate, LightRules rule, Workdays workdays) {

    /**
     * The light of a row.
     *
     * @param entered whether anybody reported on it; a baseline is no report
     * @param lag how far behind the plan; null without data
     */
    Light light(boolean done, LocalDate start, LocalDate due, boolean entered, @Nullable Lag lag) {
        if (done) {
            return Light.DONE;
        }
        if (overdue(due)) {
            return overdue(due, lag);
        }
        if (start.isAfter(statusDate) && !entered) {
            return Light.NOT_STARTED;
        }
        return lag == null ? Light.NO_DATA : rule.of(lag.in(rule.kind()));
    }

    boolean overdue(LocalDate due) {
        return statusDate.isAfter(due);
    }

    /**
     * Past its deadline a row is red; where days late are counted, it is as late as its plan says or its deadline, which
     * ever is more, and never green.
     */
    private Light overdue(LocalDate due, @Nullable Lag lag) {
        if (rule.kind() != LightRules.Kind.DAYS_LATE) {
            return Light.RED;
        }
        double since = ChronoUnit.DAYS.between(due, statusDate);
        Light light = rule.of(Math.max(since, lag == null ? 0 : lag.in(rule.kind())));
        return light == Light.GREEN ? rule.mildest() : light;
    }

    static double percent(double share) {
        return Math.clamp(share * 100, 0, 100);
    }
}
