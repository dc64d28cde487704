package hengdao.report;

import hengdao.schedule.ShownFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Quantities in running words: grouped thousands, no idle zeros, a real minus sign, the unit behind. */
final class Quantity {

    private Quantity() {}

    /** As it was entered, for example 73% or 28,000 人. */
    static String measured(BigDecimal value, String unit) {
        String figure = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value)
                .replace('-', '−');
        return with(figure, unit);
    }

    /** Computed, with at most one decimal. */
    static String computed(double value, String unit) {
        return measured(ShownFigure.computed(value), unit);
    }

    /** A difference with its sign. */
    static String signed(BigDecimal value, String unit) {
        return (value.signum() > 0 ? "+" : "") + measured(value, unit);
    }

    /** What lies between two figures as they were entered, with as many decimals as they have; never nothing for something. */
    static String between(double value, int decimals, String unit) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        return measured(rounded.signum() == 0 ? exact.setScale(4, RoundingMode.HALF_UP) : rounded, unit);
    }

    /** A pace, with about three digits; what is small is not rounded to nothing. */
    static String rate(double value, String unit) {
        double size = Math.abs(value);
        int decimals = size == 0 || size >= 100
                ? 0
                : size >= 10 ? 1 : size >= 0.1 ? 2 : Math.min(8, 2 - (int) Math.floor(Math.log10(size)));
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String figure = new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(rounded)
                .replace('-', '−');
        return with(figure, unit);
    }

    private static String with(String figure, String unit) {
        return unit.equals("%") || unit.isEmpty() ? figure + unit : figure + " " + unit;
    }
}
