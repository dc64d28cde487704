package hengdao.gantt;

import java.math.BigDecimal;

/** Percentages as the chart and the lists write them; how they are rounded is said by {@link hengdao.schedule.ShownFigure}. */
public final class PercentText {

    /** Stands behind a figure that rests on an entry nobody reviewed yet; a legend says so. */
    static final String PENDING = "*";

    private PercentText() {}

    /** Without idle zeros: 99.36, 79.4, 20 or 0. */
    public static String of(BigDecimal percent) {
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
    }

    /** A difference with its sign: +3, −6.4 or 0. */
    public static String signed(BigDecimal difference) {
        String figure = of(difference.abs());
        return difference.signum() == 0 ? figure : (difference.signum() < 0 ? "−" : "+") + figure;
    }
}
