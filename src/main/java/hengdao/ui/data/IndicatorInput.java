package hengdao.ui.data;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.StageTarget;
import hengdao.model.Target;
import hengdao.service.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an indicator as typed, what is wrong with them, and what they say; immutable, without controls.
 *
 * @param texts by the names of the fields; those that are not there are empty
 * @param year the year of days typed without one
 */
record IndicatorInput(Map<String, String> texts, Measure measure, Operator operator, int year) {

    /** The fields that are typed, in their order on screen. */
    static final List<String> FIELDS = List.of(
            "indicator-name",
            "basis",
            "measure-unit",
            "low",
            "high",
            "tolerance",
            "factor",
            "target-words",
            "deadline",
            "baseline-value",
            "baseline-date");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public IndicatorInput {
        texts = Map.copyOf(texts);
    }

    /** The fields of an indicator as it stands. */
    static Map<String, String> texts(Indicator indicator) {
        Map<String, String> texts = new LinkedHashMap<>();
        Target target = indicator.target();
        Baseline baseline = indicator.baseline();
        texts.put("indicator-name", indicator.name());
        texts.put("basis", indicator.basis());
        texts.put("measure-unit", indicator.unit());
        texts.put("low", plain(target.low()));
        texts.put("high", plain(target.high()));
        texts.put("tolerance", plain(target.tolerance()));
        texts.put("factor", plain(target.growthFactor()));
        texts.put("target-words", target.words());
        LocalDate deadline = indicator.deadline();
        texts.put("deadline", deadline == null ? "" : deadline.toString());
        texts.put("baseline-value", baseline == null ? "" : plain(baseline.value()));
        texts.put("baseline-date", baseline == null ? "" : baseline.date().toString());
        return texts;
    }

    /** Whether a field has something to say for that operator. */
    static boolean isAsked(String field, Operator operator) {
        return switch (field) {
            case "low" -> operator != Operator.GROWTH;
            case "high" -> operator == Operator.RANGE;
            case "tolerance" -> operator == Operator.ABOUT;
            case "factor" -> operator == Operator.GROWTH;
            default -> true;
        };
    }

    /** What is wrong, as message keys by field; empty if all can be taken. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String field : Set.of("indicator-name", "measure-unit")) {
            if (typed(field).isEmpty()) {
                problems.put(field, "data.indicator." + field + ".missing");
            }
        }
        for (String field : List.of("low", "high", "tolerance", "factor", "baseline-value")) {
            if (isAsked(field, operator)) {
                problem(field).ifPresent(key -> problems.put(field, key));
            }
        }
        if (!problems.containsKey("high") && operator == Operator.RANGE) {
            BigDecimal low = figure("low");
            BigDecimal high = figure("high");
            if (low != null && high != null && low.compareTo(high) > 0) {
                problems.put("high", "data.indicator.high.below_low");
            }
        }
        for (String field : List.of("deadline", "baseline-date")) {
            if (!typed(field).isEmpty() && day(field).isEmpty()) {
                problems.put(field, "data.no_day");
            }
        }
        if (typed("baseline-value").isEmpty() != typed("baseline-date").isEmpty()) {
            String missing = typed("baseline-value").isEmpty() ? "baseline-value" : "baseline-date";
            problems.putIfAbsent(missing, "data.indicator.baseline.both");
        }
        return problems;
    }

    private Optional<String> problem(String field) {
        String text = typed(field);
        if (text.isEmpty()) {
            return isNeeded(field) ? Optional.of("data.indicator.figure.missing") : Optional.empty();
        }
        BigDecimal figure = figure(field);
        if (figure == null) {
            return Optional.of("data.indicator.figure.none");
        }
        boolean progress = measure != Measure.LEVEL;
        if (field.equals("factor")
                ? figure.signum() <= 0
                : figure.signum() < 0 && (progress || field.equals("tolerance"))) {
            return Optional.of("data.indicator.figure.negative");
        }
        boolean share = measure == Measure.SHARE && typed("measure-unit").equals("%");
        boolean shared = Set.of("low", "high", "baseline-value").contains(field);
        return share && shared && figure.compareTo(HUNDRED) > 0
                ? Optional.of("data.indicator.figure.above_all")
                : Optional.empty();
    }

    private boolean isNeeded(String field) {
        return switch (field) {
            case "low" -> operator != Operator.COMPLETE;
            case "high", "tolerance", "factor" -> true;
            default -> false;
        };
    }

    /** What the fields say; call only without problems. What the form does not ask stays as it is. */
    IndicatorFields fields(@Nullable Indicator before) {
        List<StageTarget> stages = before == null ? List.of() : before.stages();
        return new IndicatorFields(
                typed("indicator-name"),
                typed("basis"),
                typed("measure-unit"),
                measure,
                new Target(
                        operator,
                        asked("low"),
                        asked("high"),
                        asked("tolerance"),
                        asked("factor"),
                        typed("target-words")),
                day("deadline").orElse(null),
                baseline(before == null ? null : before.baseline()),
                stages);
    }

    /** The least figure that growth comes to, baseline times factor; empty if it cannot be told yet. */
    Optional<BigDecimal> floor() {
        BigDecimal factor = figure("factor");
        BigDecimal baseline = figure("baseline-value");
        return operator != Operator.GROWTH || factor == null || baseline == null
                ? Optional.empty()
                : Optional.of(baseline.multiply(factor).stripTrailingZeros());
    }

    /** Counts behind a share stay while its value does. */
    private @Nullable Baseline baseline(@Nullable Baseline before) {
        BigDecimal value = figure("baseline-value");
        LocalDate date = day("baseline-date").orElse(null);
        if (value == null || date == null) {
            return null;
        }
        return before != null && before.value().compareTo(value) == 0
                ? new Baseline(before.value(), date, before.numerator(), before.denominator())
                : new Baseline(value, date, null, null);
    }

    private @Nullable BigDecimal asked(String field) {
        return isAsked(field, operator) ? figure(field) : null;
    }

    private String typed(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private Optional<LocalDate> day(String field) {
        return Dates.parse(typed(field), year);
    }

    private @Nullable BigDecimal figure(String field) {
        String text = typed(field).replace(",", "").replace("，", "").replace("%", "");
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }
}
