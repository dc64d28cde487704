package hengdao.report;

import hengdao.schedule.ShownFigure;
import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value rounded as it is shown
 * @param unit % or 个百分点 or as the source writes it
 * @param signed whether a plus sign is shown
 */
record Figure(BigDecimal value, String unit, boolean signed) {

    /** A measured figure, as it was entered. */
    static Figure measured(BigDecimal value, String unit) {
        return new Figure(plain(value), unit, false);
    }

    /** A computed figure, rounded as it is shown everywhere. */
    static Figure computed(double value, String unit) {
        return new Figure(plain(ShownFigure.computed(value)), unit, false);
    }

    /** A difference, with its sign. */
    static Figure increment(BigDecimal value, String unit) {
        return new Figure(plain(value), unit, true);
    }

    /** For example 87%, 23.4处 or +14个百分点. */
    String text() {
        return (signed && value.signum() > 0 ? "+" : "") + value.toPlainString() + unit;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
