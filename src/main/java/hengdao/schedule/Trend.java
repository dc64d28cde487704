package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The least-squares line through the latest readings over workdays, six at most so that an early rush does not speak for
 * the present.
 *
 * <p>Its range is the 80 % prediction interval for a new observation, ŷ ± t·s·√(1 + 1/n + (x − x̄)²/Sxx), with s² the sum
 * of squared residuals over n − 2 and t of Student's distribution with n − 2 degrees of freedom (NIST/SEMATECH e-Handbook
 * of Statistical Methods, 4.5.1.2; Montgomery, Peck, Vining: Introduction to Linear Regression Analysis, equation 2.45). Few readings that happen
 * to lie on a line would make it too narrow: it is therefore never narrower to either side than the expected way divided by
 * the number of readings, a convention of this program. A running total is not expected to fall, a share not to leave 0
 * to 100 %, what comes down not to fall below nothing.
 */
final class Trend {

    private static final int MOST = 6;
    /** About five years of workdays. */
    private static final int HORIZON = 1250;
    /** What a line through figures that do not move is off by, as a share of the goal. */
    private static final double NOTHING = 1e-9;
    /** The 0.9 quantiles of Student's t with 1 to 4 degrees of freedom. */
    private static final double[] STUDENT = {3.078, 1.886, 1.638, 1.533};

    private final Series series;
    private final LocalDate due;
    private final boolean falls;
    private final Workdays workdays;
    private final boolean total;
    private final boolean share;
    private final double enough;
    private final boolean exceed;
    private final int count;
    private final int last;
    private final double newest;
    private final double meanX;
    private final double meanY;
    private final double sxx;
    private final double slope;
    private final double residual;

    /**
     * @param falls whether less is more
     * @param total whether values only grow
     * @param latest the readings the line is drawn through
     */
    private Trend(
            Series series,
            Indicator indicator,
            LocalDate due,
            boolean falls,
            boolean total,
            Workdays workdays,
            List<Reading> latest) {
        this.series = series;
        this.due = due;
        this.falls = falls;
        this.total = total;
        this.workdays = workdays;
        double goal = indicator.goal().orElseThrow().doubleValue();
        share = indicator.measure() != Measure.CUMULATIVE && indicator.isPercentage() && goal >= 0 && goal <= 100;
        Operator operator = indicator.target().operator();
        enough = Targets.enough(indicator).map(BigDecimal::doubleValue).orElse(goal);
        exceed = operator == Operator.MORE_THAN || operator == Operator.LESS_THAN;
        count = latest.size();
        last = workdays.ordinal(latest.getLast().asOf());
        newest = latest.getLast().value().doubleValue();
        double[] x = latest.stream()
                .mapToDouble(reading -> workdays.ordinal(reading.asOf()))
                .toArray();
        double[] y = latest.stream()
                .mapToDouble(reading -> reading.value().doubleValue())
                .toArray();
        meanX = mean(x);
        meanY = mean(y);
        double squares = 0;
        double products = 0;
        for (int i = 0; i < count; i++) {
            squares += (x[i] - meanX) * (x[i] - meanX);
            products += (x[i] - meanX) * (y[i] - meanY);
        }
        sxx = squares;
        slope = products / squares;
        double errors = 0;
        for (int i = 0; i < count; i++) {
            double error = y[i] - line(x[i]);
            errors += error * error;
        }
        residual = Math.sqrt(errors / (count - 2));
    }

    /** The trend of a series; empty where it has too few entries, those of one workday counting once. */
    static Optional<Trend> of(Series series, Course course, Indicator indicator, Workdays workdays) {
        boolean total = indicator.measure() == Measure.CUMULATIVE && !course.falls();
        return latest(series, workdays)
                .map(latest -> new Trend(series, indicator, course.due(), course.falls(), total, workdays, latest));
    }

    /** The trend of an indicator without a way, whose goal is to hold on the day it is due; empty as {@link #of}. */
    static Optional<Trend> holding(Series series, Indicator indicator, LocalDate due, Workdays workdays) {
        boolean falls = indicator.target().operator().lowerIsBetter();
        boolean total = indicator.measure() == Measure.CUMULATIVE;
        return latest(series, workdays)
                .map(latest -> new Trend(series, indicator, due, falls, total, workdays, latest));
    }

    private static Optional<List<Reading>> latest(Series series, Workdays workdays) {
        List<Reading> distinct = distinct(series, workdays);
        return entries(distinct) < Forecast.FEWEST
                ? Optional.empty()
                : Optional.of(distinct.subList(Math.max(0, distinct.size() - MOST), distinct.size()));
    }

    /** The readings of different workdays, of those of one workday the last; a day off counts to the workday before it. */
    static List<Reading> distinct(Series series, Workdays workdays) {
        List<Reading> distinct = new ArrayList<>();
        for (Reading reading : series.readings()) {
            if (!distinct.isEmpty()
                    && workdays.ordinal(distinct.getLast().asOf()) == workdays.ordinal(reading.asOf())) {
                distinct.removeLast();
            }
            distinct.add(reading);
        }
        return distinct;
    }

    /** How many of some readings were reported, rather than being a baseline. */
    static int entries(List<Reading> readings) {
        return Math.toIntExact(
                readings.stream().filter(reading -> reading.entry() != null).count());
    }

    Forecast.Predicted predict(LocalDate statusDate) {
        int at = workdays.ordinal(due);
        double expected = expected(at);
        double low = lower(at);
        double high = upper(at);
        if (!due.isAfter(statusDate)) {
            expected = series.reaches(due) ? series.at(due) : newest;
            low = expected;
            high = expected;
        }
        int after = after(statusDate);
        return new Forecast.Predicted(
                expected,
                low,
                high,
                reaches(after, this::expected),
                reaches(after, falls ? this::lower : this::upper),
                reaches(after, falls ? this::upper : this::lower),
                count);
    }

    /**
     * What is to be expected on the day an indicator that has to hold is due.
     *
     * @param holds whether it does now
     */
    Forecast.Outlook outlook(boolean holds, LocalDate statusDate) {
        int at = workdays.ordinal(due);
        boolean kept = isEnough(expected(at));
        return new Forecast.Outlook(
                expected(at),
                lower(at),
                upper(at),
                kept,
                kept == holds ? null : first(after(statusDate), this::expected, kept),
                count);
    }

    private int after(LocalDate statusDate) {
        return Math.max(last, workdays.ordinal(statusDate));
    }

    private double expected(int ordinal) {
        return bounded(line(ordinal));
    }

    private double lower(int ordinal) {
        return bounded(line(ordinal) - half(ordinal));
    }

    private double upper(int ordinal) {
        return bounded(line(ordinal) + half(ordinal));
    }

    private double line(double x) {
        return meanY + slope * (x - meanX);
    }

    private double half(int ordinal) {
        double off = ordinal - meanX;
        double interval = STUDENT[count - 3] * residual * Math.sqrt(1 + 1.0 / count + off * off / sxx);
        double way = Math.abs(slope) * Math.max(0, ordinal - last);
        return Math.max(interval, way / count);
    }

    private double bounded(double value) {
        double most = share ? Math.max(100, newest) : Double.MAX_VALUE;
        double floor = share || falls ? Math.min(Math.min(0, newest), enough) : -Double.MAX_VALUE;
        double least = total ? newest : floor;
        return Math.clamp(value, least, most);
    }

    private @Nullable LocalDate reaches(int after, IntToDoubleFunction curve) {
        return first(after, curve, true);
    }

    /** The first workday on which a curve is enough, or is not any more; null for not within five years. */
    private @Nullable LocalDate first(int after, IntToDoubleFunction curve, boolean enough) {
        for (int ordinal = after + 1; ordinal <= after + HORIZON; ordinal++) {
            if (isEnough(curve.applyAsDouble(ordinal)) == enough) {
                return workdays.day(ordinal);
            }
        }
        return null;
    }

    private boolean isEnough(double value) {
        double beyond = falls ? enough - value : value - enough;
        double nothing = NOTHING * Math.max(1, Math.abs(enough));
        return exceed ? beyond > nothing : beyond >= -nothing;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
