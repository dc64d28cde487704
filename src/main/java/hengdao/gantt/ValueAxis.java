package hengdao.gantt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis of values with round marks.
 *
 * @param low value at its lower end
 * @param high value at its upper end
 * @param step between two marks
 */
record ValueAxis(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Percentages closer together than this have an axis of their own instead of 0 to 100. */
    private static final double CLOSE = 30;

    /**
     * An axis over values with about so many marks; from or through 0, and for percentages to 100, unless they are those of
     * a level or lie so close that nothing could be seen. There is nothing below 0 where no value is.
     */
    static ValueAxis over(List<Double> values, boolean level, boolean percent, int marks) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        boolean signed = least < 0;
        boolean tight = level || (percent && least > 0 && most - least < CLOSE);
        if (!tight) {
            least = Math.min(0, least);
            most = Math.max(0, most);
        }
        if (!(most > least)) {
            double around = most == 0 ? 1 : Math.abs(most) * 0.1;
            least -= tight ? around : 0;
            most += around;
        }
        if (tight) {
            double around = (most - least) / 4;
            least -= around;
            most += around;
            least = signed ? least : Math.max(0, least);
        }
        double step = round((most - least) / Math.max(1, marks));
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(most / step - 1e-9) * step;
        boolean whole = percent && !tight && most <= 100;
        return new ValueAxis(low, whole ? Math.max(100, high) : high, whole ? Math.max(step, 20) : step);
    }

    /** The marks from the lower end on. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
            marks.add(low + i * step);
        }
        return marks;
    }

    /** A value in words: grouped thousands, no idle zeros. */
    static String text(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(rounded)
                .replace('-', '−');
    }

    /** The share of the axis below a value. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double each : ROUND) {
            if (rough <= each * power * (1 + 1e-9)) {
                return each * power;
            }
        }
        return 10 * power;
    }
}
