package hengdao.schedule;

import hengdao.model.AmendmentKind;
import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the promise of an indicator an edit changes, so that it is recorded as amendments and never silent. A change of
 * its unit or measure is a change of its basis.
 */
public final class IndicatorChanges {

    private IndicatorChanges() {}

    /** The changes from one state of an indicator to another, each with both values as they are to be recorded. */
    public static List<Change> between(Indicator before, Indicator after) {
        List<Change> changes = new ArrayList<>();
        add(changes, AmendmentKind.TARGET, target(before.target()), target(after.target()));
        add(changes, AmendmentKind.DEADLINE, text(before.deadline()), text(after.deadline()));
        add(changes, AmendmentKind.BASIS, basis(before), basis(after));
        add(changes, AmendmentKind.BASELINE, baseline(before.baseline()), baseline(after.baseline()));
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, AmendmentKind kind, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(kind, before, after));
        }
    }

    private static String target(Target target) {
        BigDecimal tolerance = target.tolerance();
        BigDecimal factor = target.growthFactor();
        return joined(
                target.operator().symbol(),
                figure(target.low()),
                target.high() == null ? "" : "- " + figure(target.high()),
                tolerance == null ? "" : "± " + figure(tolerance),
                factor == null ? "" : "× " + figure(factor),
                target.words());
    }

    private static String basis(Indicator indicator) {
        return joined(indicator.basis(), indicator.unit(), indicator.measure().name());
    }

    private static String baseline(@Nullable Baseline baseline) {
        if (baseline == null) {
            return "";
        }
        BigDecimal whole = baseline.denominator();
        return joined(
                figure(baseline.value()),
                whole == null ? "" : "(" + figure(baseline.numerator()) + "/" + figure(whole) + ")",
                text(baseline.date()));
    }

    private static String joined(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String figure(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** One thing that is different; empty for what was or is not stated. */
    public record Change(AmendmentKind kind, String before, String after) {}
}
