package hengdao.ui.common;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as the window shows them: grouped thousands, no idle zeros, a real minus sign, the unit behind. */
public final class Figures {

    private Figures() {}

    /** A quantity without its unit, for example 28,000 or 8.5. */
    public static String plain(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value).replace('-', '−');
    }

    /** A quantity with its unit, for example 73% or 104 栋. */
    public static String withUnit(BigDecimal value, String unit) {
        return unit.equals("%") || unit.isEmpty() ? plain(value) + unit : plain(value) + " " + unit;
    }

    /** Per cent, for example 46.2%. */
    public static String percent(BigDecimal value) {
        return plain(value) + "%";
    }

    /** A difference with its sign, for example +14, −6.4 or 0. */
    public static String signed(BigDecimal difference) {
        return difference.signum() > 0 ? "+" + plain(difference) : plain(difference);
    }
}
