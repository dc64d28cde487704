package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.StageTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** When a measured value meets the target of its indicator. */
public final class Targets {

    private Targets() {}

    /**
     * Whether the value meets the target. Above a range or an approximate target is met too; a target without a figure
     * is never met by a value.
     */
    public static boolean met(Indicator indicator, BigDecimal value) {
        return met(indicator, value, indicator.goal());
    }

    private static boolean met(Indicator indicator, BigDecimal value, Optional<BigDecimal> goal) {
        if (goal.isEmpty()) {
            return false;
        }
        int order = value.compareTo(goal.get());
        return switch (indicator.target().operator()) {
            case AT_LEAST, RANGE, GROWTH, COMPLETE -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case MORE_THAN -> order > 0;
            case LESS_THAN -> order < 0;
            case ABOUT -> value.add(tolerance(indicator)).compareTo(goal.get()) >= 0;
        };
    }

    /** Whether a reading meets the target; of a share whose counts are known, the counts decide and not the rounded rate. */
    public static boolean met(Indicator indicator, Reading reading) {
        return met(indicator, reading, indicator.goal());
    }

    static boolean met(Indicator indicator, Reading reading, Optional<BigDecimal> goal) {
        return met(indicator, exact(indicator, reading), goal);
    }

    /** What a level that has stages is to hold on a day: the stage that ends its period, after the last one the goal. */
    static Optional<BigDecimal> wanted(Indicator indicator, LocalDate day, LocalDate due) {
        return indicator.stages().stream()
                .filter(stage -> !stage.date().isBefore(day) && stage.date().isBefore(due))
                .map(StageTarget::value)
                .findFirst()
                .or(indicator::goal);
    }

    /**
     * The figure nearest to the start that meets the target, of a target that must be exceeded the one next to it: the
     * goal, of an approximate target the lower end of its tolerance.
     */
    public static Optional<BigDecimal> enough(Indicator indicator) {
        boolean about = indicator.target().operator() == Operator.ABOUT;
        return indicator.goal().map(goal -> about ? goal.subtract(tolerance(indicator)) : goal);
    }

    /** The value that is held against a target: of a share whose counts are known, their quotient. */
    static BigDecimal exact(Indicator indicator, Reading reading) {
        return indicator.isPercentage() ? reading.exact(indicator.baseline()) : reading.value();
    }

    /** Whether an exact target is missed because the value went past it. */
    static boolean isPast(Indicator indicator, Reading reading, boolean falls) {
        if (indicator.target().operator() != Operator.EQUAL) {
            return false;
        }
        int order = indicator.goal().map(exact(indicator, reading)::compareTo).orElse(0);
        return falls ? order < 0 : order > 0;
    }

    /** Whether a running total went past its limit, or past its exact figure, which it will not keep any more. */
    static boolean isBroken(Indicator indicator, Reading reading) {
        return indicator.measure() == Measure.CUMULATIVE
                && (indicator.target().operator().lowerIsBetter()
                        ? !met(indicator, reading)
                        : isPast(indicator, reading, false));
    }

    private static BigDecimal tolerance(Indicator indicator) {
        BigDecimal tolerance = indicator.target().tolerance();
        return tolerance != null ? tolerance : BigDecimal.ZERO;
    }
}
