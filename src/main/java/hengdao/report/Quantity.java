package hengdao.report;

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
        return unit.equals("%") || unit.isEmpty() ? figure + unit : figure + " " + unit;
    }

    /** Computed, with at most one decimal. */
    static String computed(double value, String unit) {
        return measured(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP), unit);
    }

    /** A difference with its sign and at most one decimal. */
    static String signed(double value, String unit) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + measured(rounded, unit);
    }

    /** A pace, with about three digits; what is small is not rounded to nothing. */
    static String rate(double value, String unit) {
        int decimals = Math.abs(value) < 0.01 ? 4 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
        return measured(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), unit);
    }
}
