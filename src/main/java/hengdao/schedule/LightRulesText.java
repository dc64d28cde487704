package hengdao.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for status lights as one line of text. */
final class LightRulesText {

    private static final Pattern LINE = Pattern.compile("(\\S+) ([A-Z_]+) (\\S+) ?(.*)");
    private static final Pattern BAND = Pattern.compile("([A-Z]+)(?:([<>])(=?)(\\d{1,9}(?:\\.\\d{1,9})?))?");

    private LightRulesText() {}

    static String write(LightRules rules) {
        StringBuilder bands = new StringBuilder();
        for (LightBand band : rules.bands()) {
            BigDecimal limit = band.limit();
            bands.append(bands.isEmpty() ? "" : ";").append(band.light());
            if (limit != null) {
                bands.append(sign(rules.kind()))
                        .append(band.included() ? "=" : "")
                        .append(limit.toPlainString());
            }
        }
        return (rules.id() + " " + rules.kind() + " " + bands + " " + rules.name()).strip();
    }

    static Optional<LightRules> read(String text) {
        Matcher line = LINE.matcher(text.strip());
        if (!line.matches()) {
            return Optional.empty();
        }
        Optional<LightRules.Kind> kind = constant(LightRules.Kind.class, line.group(2));
        List<LightBand> bands = new ArrayList<>();
        for (String written : line.group(3).split(";")) {
            Matcher band = BAND.matcher(written);
            Optional<Light> light = band.matches() ? constant(Light.class, band.group(1)) : Optional.empty();
            if (light.isEmpty()
                    || kind.isEmpty()
                    || (band.group(2) != null && !band.group(2).equals(sign(kind.get())))) {
                return Optional.empty();
            }
            BigDecimal limit = band.group(4) == null ? null : new BigDecimal(band.group(4));
            bands.add(new LightBand(
                    light.get(), limit, limit != null && !band.group(3).isEmpty()));
        }
        return kind.map(known -> new LightRules(line.group(1), line.group(4).strip(), known, bands));
    }

    private static String sign(LightRules.Kind kind) {
        return kind.fewerIsWorse() ? ">" : "<";
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
