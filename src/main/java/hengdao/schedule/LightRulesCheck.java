package hengdao.schedule;

import hengdao.model.InputRefused;
import java.math.BigDecimal;
import java.util.List;

/** What rules for status lights must keep so that every number has exactly one light. */
final class LightRulesCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LightRulesCheck() {}

    static void check(String id, String name, LightRules.Kind kind, List<LightBand> bands) {
        if (!id.matches("[\\w.-]+")) {
            throw new InputRefused("light_rules.id", id);
        }
        if (name.lines().count() > 1) {
            throw new InputRefused("light_rules.name", name);
        }
        checkLights(bands);
        for (LightBand band : bands.subList(0, bands.size() - 1)) {
            BigDecimal limit = band.limit();
            if (limit == null || limit.signum() < 0 || (kind.fewerIsWorse() && limit.compareTo(HUNDRED) > 0)) {
                throw new InputRefused("light_rules.limit", limit == null ? "" : limit.toPlainString());
            }
        }
        checkOrder(kind, bands);
    }

    private static void checkLights(List<LightBand> bands) {
        boolean worse = true;
        for (int i = 1; i < bands.size(); i++) {
            worse &= bands.get(i).light().compareTo(bands.get(i - 1).light()) > 0;
        }
        if (bands.size() < 2
                || bands.getFirst().light() != Light.GREEN
                || bands.getLast().light() != Light.RED
                || bands.getLast().limit() != null
                || !worse) {
            throw new InputRefused(
                    "light_rules.lights", bands.stream().map(LightBand::light).toList());
        }
    }

    private static void checkOrder(LightRules.Kind kind, List<LightBand> bands) {
        for (int i = 1; i < bands.size(); i++) {
            BigDecimal before = bands.get(i - 1).limit();
            BigDecimal limit = bands.get(i).limit();
            if (before != null
                    && limit != null
                    && !(kind.fewerIsWorse() ? limit.compareTo(before) < 0 : limit.compareTo(before) > 0)) {
                throw new InputRefused("light_rules.order", before.toPlainString(), limit.toPlainString());
            }
        }
    }
}
