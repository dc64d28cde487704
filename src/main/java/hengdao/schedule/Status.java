package hengdao.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands on a status date.
 *
 * @param measured newest counting value in the indicator's unit, physical per cent for a task, null without data
 * @param measuredOn the date of that value
 * @param scheduledValue the plan curve on the status date in the same unit, null where there is no way to travel
 * @param percent as shown in the completed column: the measured value of a percentage, else the share of the planned
 *     way from baseline to goal, or the roll-up of the rows below; null without data
 * @param scheduledPercent the plan in the same measure as {@code percent}
 * @param completion 0 to 100 towards the goal: what this row contributes to a roll-up; null without data
 * @param scheduledCompletion the plan in the same measure as {@code completion}
 * @param actualUntil right end of the actual bar: the point where the plan curve reaches what was measured, in days
 *     since 1970-01-01 (day n lasts from n to n+1); null without data
 * @param reported how many of the judged leaves below (or the row itself) have data
 * @param total how many judged leaves there are
 */
public record Status(
        Light light,
        @Nullable BigDecimal measured,
        @Nullable LocalDate measuredOn,
        @Nullable Double scheduledValue,
        @Nullable Double percent,
        @Nullable Double scheduledPercent,
        @Nullable Double completion,
        @Nullable Double scheduledCompletion,
        @Nullable Double actualUntil,
        int reported,
        int total) {

    Status with(Light other) {
        return new Status(
                other,
                measured,
                measuredOn,
                scheduledValue,
                percent,
                scheduledPercent,
                completion,
                scheduledCompletion,
                actualUntil,
                reported,
                total);
    }

    /** {@code percent} as it is shown everywhere: a measured one as it was entered, any other with one decimal. */
    public @Nullable BigDecimal shownPercent() {
        return percent == null ? null : ShownFigure.percent(percent, measured);
    }

    /** {@code scheduledPercent} as it is shown everywhere: with one decimal. */
    public @Nullable BigDecimal shownScheduled() {
        return scheduledPercent == null ? null : ShownFigure.computed(scheduledPercent);
    }

    /**
     * Percentage points ahead of (positive) or behind (negative) the scheduled progress, between the two as they are shown,
     * so that whoever reckons on paper finds the same; null unless both are there.
     */
    public @Nullable BigDecimal gap() {
        BigDecimal done = shownPercent();
        BigDecimal due = shownScheduled();
        return done == null || due == null ? null : done.subtract(due);
    }

    /** Whether a figure is rolled up from only some of the rows below, so that it must not be read as the whole. */
    public boolean isPartial() {
        return total > 1 && reported > 0 && reported < total;
    }
}
