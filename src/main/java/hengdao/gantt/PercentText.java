package hengdao.gantt;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as the chart writes them. */
public final class PercentText {

    /** Stands behind a figure that rests on an entry nobody reviewed yet; a legend says so. */
    static final String PENDING = "*";

    private PercentText() {}

    /** Figures reported with up to two decimals as they are (99.36), computed ones with at most one (79.4). */
    public static String of(double percent) {
        BigDecimal hundredths = BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP);
        boolean exact = Math.abs(hundredths.doubleValue() - percent) < 1e-9;
        BigDecimal shown = exact ? hundredths : BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** A difference with its sign and at most one decimal: +3, −6.4 or 0. */
    public static String signed(double difference) {
        BigDecimal tenths = BigDecimal.valueOf(difference).setScale(1, RoundingMode.HALF_UP);
        if (tenths.signum() == 0) {
            return "0";
        }
        String figure = tenths.abs().stripTrailingZeros().toPlainString();
        return (tenths.signum() < 0 ? "−" : "+") + figure;
    }
}
