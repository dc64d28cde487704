package hengdao.schedule.plan;

import hengdao.model.AmendmentKind;
import hengdao.model.Indicator;
import hengdao.model.StageTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of stage targets: both sides name every day on which they differ, with a dash where there is none. To set
 * the first ones is to plan and changes nothing that was promised; to set some again after they were removed does.
 */
final class StageChange {

    private static final String BETWEEN = "; ";

    private StageChange() {}

    /** Empty where they stay, or there were none before. */
    static Optional<AmendmentText> of(Plan plan, Indicator before, Indicator after) {
        Map<LocalDate, BigDecimal> were = byDay(before);
        Map<LocalDate, BigDecimal> are = byDay(after);
        SortedSet<LocalDate> days = new TreeSet<>(were.keySet());
        days.addAll(are.keySet());
        days.removeIf(day -> same(were.get(day), are.get(day)));
        if (days.isEmpty() || (were.isEmpty() && isPlanning(plan, before))) {
            return Optional.empty();
        }
        return Optional.of(new AmendmentText(
                AmendmentKind.STAGES, words(days, were, before.unit()), words(days, are, after.unit())));
    }

    /** The change of each day, which is named once. */
    static List<AmendmentText> byDay(AmendmentText change) {
        List<String> before = sides(change.before());
        List<String> after = sides(change.after());
        List<AmendmentText> days = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String was = before.get(Math.min(i, before.size() - 1));
            String is = after.get(Math.min(i, after.size() - 1));
            days.add(new AmendmentText(
                    change.kind(), was, is.startsWith(day(was)) ? is.substring(day(was).length()) : is));
        }
        return days;
    }

    /** The day that a part begins with, and the blank behind it. */
    private static String day(String part) {
        return part.substring(0, part.indexOf(' ') + 1);
    }

    private static List<String> sides(String words) {
        return List.of(words.split(BETWEEN));
    }

    private static boolean isPlanning(Plan plan, Indicator indicator) {
        return plan.programme().amendments().stream()
                .noneMatch(each ->
                        each.kind() == AmendmentKind.STAGES && each.subjectId().equals(indicator.id()));
    }

    private static Map<LocalDate, BigDecimal> byDay(Indicator indicator) {
        return indicator.stages().stream()
                .collect(Collectors.toMap(StageTarget::date, StageTarget::value, (one, other) -> other, TreeMap::new));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static String words(SortedSet<LocalDate> days, Map<LocalDate, BigDecimal> values, String unit) {
        if (values.isEmpty()) {
            return AmendmentText.NOTHING;
        }
        Function<LocalDate, String> words = day -> {
            BigDecimal value = values.get(day);
            return day + " " + (value == null ? AmendmentText.NOTHING : AmendmentText.figure(value) + unit);
        };
        return days.stream().map(words).collect(Collectors.joining(BETWEEN));
    }
}
