package hengdao.ui.ledger;

import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Operator;
import hengdao.model.Target;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Targets as officers type them: 90, ≥90%, &lt;= 5, 8–8.5, 约 100. */
final class TypedTarget {

    private static final String FIGURE = "([-+−]?[\\d,，]*\\.?\\d+)";
    private static final Pattern SPAN = Pattern.compile(FIGURE + "%?(?:–|—|~|～|至|\\.\\.)" + FIGURE);
    private static final Pattern SINGLE = Pattern.compile("(>=|<=|≥|≤|>|<|=|＞|＜|＝|约|about)?" + FIGURE);
    private static final Map<String, Operator> SIGNS = Map.ofEntries(
            Map.entry(">=", Operator.AT_LEAST),
            Map.entry("≥", Operator.AT_LEAST),
            Map.entry("<=", Operator.AT_MOST),
            Map.entry("≤", Operator.AT_MOST),
            Map.entry(">", Operator.MORE_THAN),
            Map.entry("＞", Operator.MORE_THAN),
            Map.entry("<", Operator.LESS_THAN),
            Map.entry("＜", Operator.LESS_THAN),
            Map.entry("=", Operator.EQUAL),
            Map.entry("＝", Operator.EQUAL),
            Map.entry("约", Operator.ABOUT),
            Map.entry("about", Operator.ABOUT));

    private TypedTarget() {}

    /**
     * The target typed for an indicator; a figure alone keeps how it is held against what is measured.
     *
     * @throws InputRefused where it cannot be read
     */
    static Target parse(String typed, Indicator indicator) {
        String plain = typed.replaceAll("\\s", "");
        if (!indicator.unit().isEmpty() && plain.endsWith(indicator.unit().replaceAll("\\s", ""))) {
            plain = plain.substring(0, plain.length() - indicator.unit().length());
        }
        Target before = indicator.target();
        Matcher span = SPAN.matcher(plain);
        if (span.matches()) {
            return new Target(Operator.RANGE, figure(span.group(1)), figure(span.group(2)), null, null, "");
        }
        Matcher single = SINGLE.matcher(plain);
        if (!single.matches()) {
            throw new InputRefused("ledger.no_target", typed.strip());
        }
        Operator operator = operator(single.group(1), before.operator());
        BigDecimal tolerance =
                operator == Operator.ABOUT ? before.tolerance() == null ? BigDecimal.ZERO : before.tolerance() : null;
        return new Target(operator, figure(single.group(2)), null, tolerance, null, "");
    }

    private static Operator operator(@Nullable String sign, Operator before) {
        Operator signed = sign == null ? null : SIGNS.get(sign);
        if (signed != null) {
            return signed;
        }
        return before == Operator.RANGE || before == Operator.GROWTH ? Operator.AT_LEAST : before;
    }

    private static BigDecimal figure(String typed) {
        return new BigDecimal(typed.replace(",", "").replace("，", "").replace('−', '-'));
    }
}
