package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.schedule.LightBand;
import hengdao.schedule.LightRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a rule of the status lights is called, and what it says. */
public final class RuleWords {

    private RuleWords() {}

    /** Its name: a preset's is the program's, the office's own is as the office calls it. */
    public static String name(LightRules rules, Messages messages) {
        if (LightRules.preset(rules.id()).isPresent()) {
            return messages.text("rule." + rules.id());
        }
        return rules.name().isEmpty() ? messages.text("rule.own") : rules.name();
    }

    /** Its bands in one line, for example 落后百分点：≤10 正常，＞10 且 ≤30 偏慢，＞30 或逾期 滞后. */
    public static String bands(LightRules rules, Messages messages) {
        List<String> parts = new ArrayList<>();
        @Nullable LightBand before = null;
        for (LightBand band : rules.bands()) {
            String range = range(rules.kind(), before, band, messages);
            boolean late = band.light() == Light.RED && rules.kind() != LightRules.Kind.DAYS_LATE;
            parts.add((late ? messages.text("rule.or-overdue", range) : range) + " "
                    + Lights.word(band.light(), messages));
            before = band;
        }
        return messages.text(
                "rule.bands", kind(rules.kind(), messages), String.join(messages.text("rule.comma"), parts));
    }

    /** Name and bands. */
    public static String sentence(LightRules rules, Messages messages) {
        return messages.text("rule.in-force", name(rules, messages), bands(rules, messages));
    }

    /** What the numbers of its bands are. */
    public static String kind(LightRules.Kind kind, Messages messages) {
        return messages.text("rule.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String range(LightRules.Kind kind, @Nullable LightBand before, LightBand band, Messages messages) {
        BigDecimal from = before == null ? null : before.limit();
        BigDecimal to = band.limit();
        String beyond =
                from == null || before == null ? "" : sign(!kind.fewerIsWorse(), !before.included()) + plain(from);
        String within = to == null ? "" : sign(kind.fewerIsWorse(), band.included()) + plain(to);
        if (beyond.isEmpty() || within.isEmpty()) {
            return beyond + within;
        }
        return messages.text("rule.and", beyond, within);
    }

    private static String sign(boolean above, boolean included) {
        if (above) {
            return included ? "≥" : ">";
        }
        return included ? "≤" : "<";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
