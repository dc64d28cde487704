package hengdao.schedule;

import hengdao.model.InputRefused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The office's rule for status lights as data: what is measured, and the bands from best to worst. Every number falls in
 * exactly one band: the first one whose limit it keeps.
 *
 * @param id short and without blanks; those of {@link #PRESETS} are the program's
 * @param name as the office calls it; empty for presets, which screens name by their id
 * @param bands from green to red, each light worse than the one before; only the last has no limit
 */
public record LightRules(String id, String name, Kind kind, List<LightBand> bands) {

    /** The usual rule: green to 10 points behind, yellow to 30, each with its limit. */
    public static final LightRules DEFAULT = new LightRules(
            "gap",
            "",
            Kind.GAP_PP,
            List.of(
                    LightBand.through(Light.GREEN, "10"),
                    LightBand.through(Light.YELLOW, "30"),
                    LightBand.rest(Light.RED)));

    /**
     * The rules worth shipping. Sources: 银川 2025 (10 to 30 points behind, both included, yellow; more is red); 武汉 (under
     * 80 % of scheduled progress yellow, under 60 % red); days late (to 7 yellow, over 7 and under 15 orange, from 15 red).
     */
    public static final List<LightRules> PRESETS = List.of(
            DEFAULT,
            new LightRules(
                    "gap-yinchuan",
                    "",
                    Kind.GAP_PP,
                    List.of(
                            LightBand.before(Light.GREEN, "10"),
                            LightBand.through(Light.YELLOW, "30"),
                            LightBand.rest(Light.RED))),
            new LightRules(
                    "share-wuhan",
                    "",
                    Kind.SHARE_OF_SCHEDULED,
                    List.of(
                            LightBand.through(Light.GREEN, "80"),
                            LightBand.through(Light.YELLOW, "60"),
                            LightBand.rest(Light.RED))),
            new LightRules(
                    "days-late",
                    "",
                    Kind.DAYS_LATE,
                    List.of(
                            LightBand.through(Light.GREEN, "0"),
                            LightBand.through(Light.YELLOW, "7"),
                            LightBand.before(Light.ORANGE, "15"),
                            LightBand.rest(Light.RED))));

    /** Floating-point noise that must not tip a number at a limit into the next band. */
    private static final double NOISE = 1e-9;

    /** Refuses bands that would leave a number without a light, or with two. */
    public LightRules {
        bands = List.copyOf(bands);
        LightRulesCheck.check(id, name, kind, bands);
    }

    /** The preset of an id. */
    public static Optional<LightRules> preset(String id) {
        return PRESETS.stream().filter(rules -> rules.id.equals(id)).findFirst();
    }

    /** The light of an unfinished row; {@code number} in the measure of {@link #kind}. */
    public Light of(double number) {
        for (LightBand band : bands) {
            if (isIn(band, number)) {
                return band.light();
            }
        }
        return bands.getLast().light();
    }

    /** The mildest light of a row that is behind. */
    public Light mildest() {
        return bands.get(1).light();
    }

    /** The light of a row that is furthest behind. */
    public Light worst() {
        return bands.getLast().light();
    }

    private boolean isIn(LightBand band, double number) {
        BigDecimal limit = band.limit();
        if (limit == null) {
            return true;
        }
        double beyond = (number - limit.doubleValue()) * (kind.fewerIsWorse ? -1 : 1);
        return band.included() ? beyond <= NOISE : beyond < -NOISE;
    }

    /** One line to keep the rules by: {@code gap GAP_PP GREEN<=10;YELLOW<=30;RED name}. */
    public String text() {
        return LightRulesText.write(this);
    }

    /** The rules of a line written by {@link #text}; a preset's id alone does too. */
    public static LightRules parse(String text) {
        return preset(text.strip())
                .or(() -> LightRulesText.read(text))
                .orElseThrow(() -> new InputRefused("light_rules.unreadable", text));
    }

    /** What the numbers of the bands are. */
    public enum Kind {
        /** Percentage points behind scheduled progress; negative when ahead. */
        GAP_PP(false),
        /** Actual in per cent of scheduled progress; 100 while nothing is scheduled yet. */
        SHARE_OF_SCHEDULED(true),
        /**
         * Calendar days at whose end the row lagged behind its plan: those after the day on which the plan curve reaches
         * the actual value (or, where it stays there, leaves it), through the status date; 0 when on plan or ahead.
         */
        DAYS_LATE(false);

        private final boolean fewerIsWorse;

        Kind(boolean fewerIsWorse) {
            this.fewerIsWorse = fewerIsWorse;
        }

        /** Whether smaller numbers are worse, so that limits fall from band to band. */
        public boolean fewerIsWorse() {
            return fewerIsWorse;
        }
    }
}
