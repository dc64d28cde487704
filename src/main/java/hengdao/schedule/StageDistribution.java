package hengdao.schedule;

import hengdao.model.InputRefused;
import hengdao.model.StageTarget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Distributes the way of an indicator over stage targets. Each stage is the sum of the shares up to it, rounded half up
 * to some decimals, and the last is the goal itself, so that the steps add up to the way exactly.
 *
 * @param from where the way begins
 * @param goal where it ends
 * @param decimals of the stages before the last
 */
public record StageDistribution(BigDecimal from, BigDecimal goal, int decimals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The same step on each of some ascending dates. */
    public List<StageTarget> evenly(List<LocalDate> dates) {
        return by(dates, Collections.nCopies(dates.size(), BigDecimal.ONE));
    }

    /** Steps as long as the workdays from date to date are many; the first counts from the day after {@code start}. */
    public List<StageTarget> byWorkdays(LocalDate start, List<LocalDate> dates, Workdays workdays) {
        List<BigDecimal> steps = new ArrayList<>();
        LocalDate before = start;
        for (LocalDate date : dates) {
            steps.add(BigDecimal.valueOf(Math.max(0, workdays.between(before, date))));
            before = date;
        }
        return by(dates, steps);
    }

    /** Steps by shares in per cent, one for each date, that add up to 100, such as 10, 25, 30, 35 for the quarters. */
    public List<StageTarget> byShares(List<LocalDate> dates, List<BigDecimal> shares) {
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.size() != dates.size()) {
            throw new InputRefused("stages.shares.count", shares.size(), dates.size());
        }
        if (sum.compareTo(HUNDRED) != 0 || shares.stream().anyMatch(share -> share.signum() < 0)) {
            throw new InputRefused("stages.shares.sum", sum.toPlainString());
        }
        return by(dates, shares);
    }

    private List<StageTarget> by(List<LocalDate> dates, List<BigDecimal> steps) {
        for (int i = 1; i < dates.size(); i++) {
            if (!dates.get(i).isAfter(dates.get(i - 1))) {
                throw new InputRefused("stages.dates.order", dates.get(i).toString());
            }
        }
        BigDecimal whole = steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal passed = BigDecimal.ZERO;
        List<StageTarget> stages = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            passed = passed.add(steps.get(i));
            boolean last = i == dates.size() - 1;
            stages.add(new StageTarget(dates.get(i), last ? goal : at(passed, whole)));
        }
        return List.copyOf(stages);
    }

    private BigDecimal at(BigDecimal passed, BigDecimal whole) {
        if (whole.signum() == 0) {
            return from;
        }
        BigDecimal step = goal.subtract(from).multiply(passed).divide(whole, decimals, RoundingMode.HALF_UP);
        return from.add(step);
    }
}
