package hengdao.schedule;

/**
 * The thresholds of the status light in percentage points behind scheduled progress; every gap falls in exactly one
 * band.
 *
 * @param greenUpTo a row no more than this far behind is green
 * @param yellowUpTo a row further behind, but no more than this, is yellow; beyond it is red
 */
public record LightRule(double greenUpTo, double yellowUpTo) {

    /** The usual rule: green to 10 points behind, yellow to 30. */
    public static final LightRule DEFAULT = new LightRule(10, 30);

    /** Floating-point noise that must not tip a gap of exactly 10 or 30 points into the next band. */
    private static final double NOISE = 1e-9;

    public LightRule {
        if (!(greenUpTo >= 0 && yellowUpTo >= greenUpTo)) {
            throw new IllegalArgumentException("0 <= green <= yellow, not " + greenUpTo + ", " + yellowUpTo);
        }
    }

    /** The light of an unfinished row that is not overdue; {@code gap} in points, negative for behind. */
    public Light ofGap(double gap) {
        if (gap >= -greenUpTo - NOISE) {
            return Light.GREEN;
        }
        return gap >= -yellowUpTo - NOISE ? Light.YELLOW : Light.RED;
    }
}
