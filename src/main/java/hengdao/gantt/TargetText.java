package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.Operator;
import hengdao.model.Target;
import java.math.BigDecimal;

/** Targets as charts and lists write them, for example ≥85% or 8%–8.5%. */
public final class TargetText {
    private final Messages messages;

    public TargetText(Messages messages) {
        this.messages = messages;
    }

    /** The target with its unit; the source's own words (翻番, 零增量) where it is not a plain figure. */
    public String of(Indicator indicator) {
        Target target = indicator.target();
        String unit = indicator.unit();
        BigDecimal low = target.low();
        BigDecimal high = target.high();
        if (low != null && high != null && target.operator() == Operator.RANGE) {
            return figure(low, indicator.isPercentage() ? unit : "") + "–" + figure(high, unit);
        }
        if (low == null) {
            return unquantified(indicator);
        }
        if (low.signum() == 0 && !target.words().isEmpty()) {
            return target.words();
        }
        return sign(target.operator()) + figure(low, unit);
    }

    private String unquantified(Indicator indicator) {
        Target target = indicator.target();
        if (target.operator() == Operator.GROWTH) {
            String floor = indicator
                    .goal()
                    .map(goal -> "≥" + figure(goal, indicator.unit()))
                    .orElse("");
            String words = target.words();
            return words.isEmpty() || floor.isEmpty()
                    ? words + floor
                    : messages.text("gantt.target.growth", words, floor);
        }
        return target.words().isEmpty() ? messages.text("gantt.target.complete") : target.words();
    }

    private String sign(Operator operator) {
        return switch (operator) {
            case EQUAL -> "";
            case ABOUT -> messages.text("gantt.target.about");
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, RANGE, GROWTH, COMPLETE -> operator.sign();
        };
    }

    private static String figure(BigDecimal value, String unit) {
        BigDecimal shown = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return shown.toPlainString() + unit;
    }
}
