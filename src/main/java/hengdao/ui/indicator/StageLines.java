package hengdao.ui.indicator;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.StageTarget;
import hengdao.schedule.Course;
import hengdao.schedule.StageDistribution;
import hengdao.schedule.StageRhythm;
import hengdao.schedule.plan.Plan;
import hengdao.service.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stage targets as they are typed, pasted and distributed; no controls. */
final class StageLines {

    private static final Pattern GAPS = Pattern.compile("[\\s、，,;；/]+");

    private StageLines() {}

    /** A line of the table, both as typed; a line with neither counts for nothing. */
    record Line(String day, String value) {

        boolean isBlank() {
            return day.isBlank() && value.isBlank();
        }
    }

    /** How a way is distributed over its stages. */
    enum Way {
        /** 平均. */
        EVENLY,
        /** 按工作日. */
        BY_WORKDAYS,
        /** 按比例. */
        BY_SHARES
    }

    /** Stage targets as lines. */
    static List<Line> of(List<StageTarget> stages) {
        return stages.stream()
                .map(stage -> new Line(
                        stage.date().toString(),
                        stage.value().stripTrailingZeros().toPlainString()))
                .toList();
    }

    /**
     * The stage targets that lines stand for, in their order.
     *
     * @param year that of the programme, which a day without a year is of
     * @throws InputRefused if a line has no day or no figure that can be read
     */
    static List<StageTarget> read(List<Line> lines, int year) {
        List<StageTarget> stages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            Optional<LocalDate> day = Dates.parse(line.day(), year);
            if (day.isEmpty()) {
                throw new InputRefused("stages.line.day", i + 1, line.day().strip());
            }
            Optional<BigDecimal> value = figure(line.value());
            if (value.isEmpty()) {
                throw new InputRefused("stages.line.value", i + 1, line.value().strip());
            }
            stages.add(new StageTarget(day.get(), value.get()));
        }
        return stages;
    }

    /** Lines copied from a spreadsheet, each a day and a figure in the first two cells. */
    static List<Line> pasted(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split(line.contains("\t") ? "\t" : "\\s+"))
                .map(cells -> new Line(cells[0].strip(), cells.length > 1 ? cells[1].strip() : ""))
                .toList();
    }

    /** Lines as one text, to be kept while they are half-written; blank ones are left out. */
    static String text(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.day() + "\t" + line.value())
                .collect(Collectors.joining("\n"));
    }

    /** The lines of such a text. */
    static List<Line> ofText(String text) {
        return text.lines()
                .map(line -> line.split("\t", 2))
                .map(cells -> new Line(cells[0], cells.length > 1 ? cells[1] : ""))
                .toList();
    }

    /** Whether an indicator has a way that can be distributed. */
    static boolean canDistribute(Plan plan, Indicator indicator) {
        return Course.of(plan, indicator, LocalDate.MAX).isPresent();
    }

    /**
     * Distributes the way of an indicator, from its baseline or from nothing, over the ends of periods up to its deadline.
     *
     * @param shares of the periods in per cent, as typed; only for {@link Way#BY_SHARES}
     * @throws InputRefused if it has no way to travel, or the shares do not fit
     */
    static List<StageTarget> distribute(Plan plan, Indicator indicator, StageRhythm rhythm, Way way, String shares) {
        Course course = Course.of(plan, indicator, LocalDate.MAX)
                .orElseThrow(() -> new InputRefused("stages.no_way", indicator.name()));
        BigDecimal goal = indicator.goal().orElseThrow();
        BigDecimal from = BigDecimal.valueOf(course.from()).stripTrailingZeros();
        LocalDate start = start(course, indicator.baseline(), from);
        List<LocalDate> dates = rhythm.dates(start, course.due());
        int decimals = Math.max(indicator.isPercentage() ? 1 : 0, Math.max(goal.scale(), from.scale()));
        StageDistribution distribution = new StageDistribution(from, goal, decimals);
        return switch (way) {
            case EVENLY -> distribution.evenly(dates);
            case BY_WORKDAYS -> distribution.byWorkdays(start, dates, plan.workdays());
            case BY_SHARES -> distribution.byShares(dates, shares(shares));
        };
    }

    /** The day after whose end the way begins: that of the baseline it counts from, else the planned start. */
    private static LocalDate start(Course course, @Nullable Baseline baseline, BigDecimal from) {
        return baseline != null && from.signum() != 0 && baseline.value().compareTo(from) == 0
                ? baseline.date()
                : course.corners().getFirst().date();
    }

    private static List<BigDecimal> shares(String typed) {
        return Arrays.stream(GAPS.split(typed.strip()))
                .filter(part -> !part.isEmpty())
                .map(part -> figure(part).orElseThrow(() -> new InputRefused("stages.shares.figure", part)))
                .toList();
    }

    private static Optional<BigDecimal> figure(String typed) {
        String plain = typed.strip().replace(",", "").replace("，", "").replace("%", "");
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
