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
        Map<Rank, List<T>> found = new EnumMap<>(Rank.class);
        List<T> best = new ArrayList<>();
        for (T thing : things) {
            if (best.size() == most || outdated.getAsBoolean()) {
                break;
            }
            Rank rank = rank(query, name.apply(thing), all.apply(thing));
            if (rank == Rank.STARTS) {
                best.add(thing);
            } else if (rank != Rank.NOT) {
                List<T> alike = found.computeIfAbsent(rank, key -> new ArrayList<>());
                if (alike.size() < most) {
                    alike.add(thing);
                }
            }
        }
        found.values().forEach(best::addAll);
        return List.copyOf(best.subList(0, Math.min(most, best.size())));
    }

    /** From best to worst; a name that nearly starts so goes before words that hold it somewhere inside. */
    private enum Rank {
        STARTS,
        NEARLY_STARTS,
        HOLDS,
        NEARLY,
        NOT
    }

    private static Rank rank(String query, String name, String all) {
        Closeness whole = TextMatch.closeness(query, all);
        Closeness named = whole == Closeness.STARTS ? whole : TextMatch.closeness(query, name);
        Closeness better = named.compareTo(whole) <= 0 ? named : whole;
        if (better != Closeness.STARTS && TextMatch.nearlyStarts(query, name)) {
            return Rank.NEARLY_STARTS;
        }
        return switch (better) {
            case STARTS -> Rank.STARTS;
            case HOLDS -> Rank.HOLDS;
            case NEARLY -> Rank.NEARLY;
            case NOT -> Rank.NOT;
        };
    }
}
