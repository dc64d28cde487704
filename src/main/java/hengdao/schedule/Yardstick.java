package hengdao.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every row of one evaluation is held against. */
record Yardstick(LocalDate statusDate, LightRules rule, Workdays workdays) {

    /**
     * The light of a row.
     *
     * @param entered whether anybody reported on it; a baseline is no report
     * @param gap percentage points ahead of the plan, negative for behind; null without data
     */
    Light light(boolean done, LocalDate start, LocalDate due, boolean entered, @Nullable Double gap) {
        if (done) {
            return Light.DONE;
        }
        if (overdue(due)) {
            return Light.RED;
        }
        if (start.isAfter(statusDate) && !entered) {
            return Light.NOT_STARTED;
        }
        return gap == null ? Light.NO_DATA : rule.of(-gap);
    }

    boolean overdue(LocalDate due) {
        return statusDate.isAfter(due);
    }

    static double percent(double share) {
        return Math.clamp(share * 100, 0, 100);
    }
}
