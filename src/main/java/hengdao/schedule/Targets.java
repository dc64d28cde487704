package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import java.math.BigDecimal;
import java.util.Optional;

/** When a measured value meets the target of its indicator. */
public final class Targets {

    private Targets() {}

    /**
     * Whether the value meets the target. Above a range or an approximate target is met too; a target without a figure
     * is never met by a value.
     */
    public static boolean met(Indicator indicator, BigDecimal value) {
        Optional<BigDecimal> goal = indicator.goal();
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

    /**
     * Whether the target is a state to hold rather than a way to travel: a level, an upper limit, or a goal of zero or
     * less.
     */
    public static boolean isHeld(Indicator indicator) {
        Operator operator = indicator.target().operator();
        return indicator.measure() == Measure.LEVEL
                || operator.lowerIsBetter()
                || indicator.goal().filter(goal -> goal.signum() <= 0).isPresent();
    }

    private static BigDecimal tolerance(Indicator indicator) {
        BigDecimal tolerance = indicator.target().tolerance();
        return tolerance != null ? tolerance : BigDecimal.ZERO;
    }
}
