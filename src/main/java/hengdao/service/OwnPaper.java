package hengdao.service;

import hengdao.model.InputRefused;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sheet of no standard size, as it lies on the table; lengths in millimetres, {@link #LEAST} to {@link #MOST}. */
public record OwnPaper(double width, double height) {

    /** The shortest edge. */
    public static final int LEAST = 100;

    /** The longest edge: no PDF may be larger. */
    public static final int MOST = 5000;

    private static final Pattern FORM =
            Pattern.compile("\\s*([0-9]{1,5}(?:\\.[0-9]+)?)\\s*[xX×*]\\s*([0-9]{1,5}(?:\\.[0-9]+)?)\\s*");

    public OwnPaper {
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
            throw new InputRefused("report.paper.own.limits", figure(width), figure(height), LEAST, MOST);
        }
    }

    /** Reads width and height such as 900x600; empty for anything of another form, refused beyond the limits. */
    public static Optional<OwnPaper> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new OwnPaper(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2))))
                : Optional.empty();
    }

    /** As it is written: 900x600. */
    @Override
    public String toString() {
        return figure(width) + "x" + figure(height);
    }

    static String figure(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
