package hengdao.schedule;

import java.util.function.IntSupplier;

/**
 * How far a row is behind its plan, in each measure that light rules know.
 *
 * @param percent as {@link Status#percent}
 * @param scheduled as {@link Status#scheduledPercent}
 * @param daysLate as {@link LightRules.Kind#DAYS_LATE} counts; asked only by rules that do
 */
record Lag(double percent, double scheduled, IntSupplier daysLate) {

    /** Exactly on plan. */
    static final Lag NONE = new Lag(0, 0, () -> 0);

    double in(LightRules.Kind kind) {
        return switch (kind) {
            case GAP_PP -> scheduled - percent;
            case SHARE_OF_SCHEDULED -> share();
            case DAYS_LATE -> daysLate.getAsInt();
        };
    }

    /** Where nothing is scheduled yet, all of it is there unless even less was read. */
    private double share() {
        if (scheduled > 0) {
            return percent / scheduled * 100;
        }
        return percent >= scheduled ? 100 : 0;
    }
}
