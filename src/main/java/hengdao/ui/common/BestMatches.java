package hengdao.ui.common;

import hengdao.i18n.TextMatch;
import hengdao.i18n.TextMatch.Closeness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Finds the things whose words answer a query best; takes time in proportion to the things, so in the background. */
public final class BestMatches {

    private BestMatches() {}

    /**
     * At most {@code most} things, the closest first, equally close ones in their order. Looks no further once enough
     * are found that cannot be surpassed, or once {@code outdated}.
     *
     * @param name what counts most of a thing
     * @param all everything a thing is found by
     */
    public static <T> List<T> of(
            String query,
            List<T> things,
            Function<? super T, String> name,
            Function<? super T, String> all,
            int most,
            BooleanSupplier outdated) {
        Map<Closeness, List<T>> found = new EnumMap<>(Closeness.class);
        List<T> best = new ArrayList<>();
        for (T thing : things) {
            if (best.size() == most || outdated.getAsBoolean()) {
                break;
            }
            Closeness closeness = closeness(query, name.apply(thing), all.apply(thing));
            if (closeness == Closeness.STARTS) {
                best.add(thing);
            } else if (closeness != Closeness.NOT) {
                List<T> alike = found.computeIfAbsent(closeness, key -> new ArrayList<>());
                if (alike.size() < most) {
                    alike.add(thing);
                }
            }
        }
        found.values().forEach(best::addAll);
        return List.copyOf(best.subList(0, Math.min(most, best.size())));
    }

    private static Closeness closeness(String query, String name, String all) {
        Closeness whole = TextMatch.closeness(query, all);
        if (whole == Closeness.STARTS) {
            return whole;
        }
        Closeness named = TextMatch.closeness(query, name);
        return named.compareTo(whole) <= 0 ? named : whole;
    }
}
