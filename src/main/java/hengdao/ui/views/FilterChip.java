package hengdao.ui.views;

import hengdao.gantt.Lights;
import hengdao.gantt.PeriodText;
import hengdao.gantt.RowFilter;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.schedule.rounds.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One condition of a filter in words, to be taken away by itself.
 *
 * @param without the filter without this condition
 */
record FilterChip(String words, UnaryOperator<RowFilter> without) {

    /** The conditions of a filter, each by itself, in the order of the pane where they are set. */
    static List<FilterChip> of(RowFilter filter, ReportingPeriod present, Messages messages) {
        List<FilterChip> chips = new ArrayList<>();
        if (!filter.text().isBlank()) {
            chips.add(new FilterChip(
                    messages.text("views.chip.text", filter.text().strip()), now -> now.withText("")));
        }
        for (RowFilter.Only only : RowFilter.Only.values()) {
            if (filter.only().contains(only)) {
                chips.add(new FilterChip(name(only, present, messages), now -> now.withOnly(less(now.only(), only))));
            }
        }
        for (Light light : Light.values()) {
            if (filter.lights().contains(light)) {
                chips.add(
                        new FilterChip(Lights.word(light, messages), now -> now.withLights(less(now.lights(), light))));
            }
        }
        for (String unit : filter.units().stream().sorted().toList()) {
            String role =
                    messages.text("views.chip.unit." + filter.role().name().toLowerCase(Locale.ROOT), unit);
            chips.add(new FilterChip(role, now -> now.withUnits(less(now.units(), unit), now.role())));
        }
        if (filter.period() != null) {
            chips.add(new FilterChip(
                    messages.text(
                            "views.chip.period",
                            filter.period().first(),
                            filter.period().last()),
                    now -> now.withPeriod(null)));
        }
        return chips;
    }

    /** The name of a condition that is on or off. */
    static String name(RowFilter.Only only, ReportingPeriod present, Messages messages) {
        if (only == RowFilter.Only.UNREPORTED) {
            return new PeriodText(messages).unreported(present);
        }
        return messages.text("views.only." + only.name().toLowerCase(Locale.ROOT));
    }

    private static <T> Set<T> less(Set<T> set, T one) {
        Set<T> fewer = new HashSet<>(set);
        fewer.remove(one);
        return fewer;
    }
}
