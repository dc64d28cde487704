package hengdao.gantt;

import hengdao.model.DateRange;
import hengdao.schedule.Light;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a chart shows: those that answer every condition set. {@link Arranging} says what a row is held against.
 *
 * @param text to be found, also by pinyin, in the number, name or lead unit of a row or of one that holds it; blank for
 *     any
 * @param units one of them must have to do with the row; empty for any
 * @param role what the unit must be to the row
 * @param lights one of them must be the row's; empty for any
 * @param period the planned days must overlap it; null for any
 * @param only further conditions, all of which must hold
 */
public record RowFilter(
        String text,
        Set<String> units,
        Role role,
        Set<Light> lights,
        @Nullable DateRange period,
        Set<Only> only) {

    /** Shows everything. */
    public static final RowFilter NONE = new RowFilter("", Set.of(), Role.EITHER, Set.of(), null, Set.of());

    public RowFilter {
        units = Set.copyOf(units);
        lights = lights.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(lights));
        only = only.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(only));
    }

    /** What a unit is to a task. */
    public enum Role {
        EITHER,
        /** 牵头单位. */
        LEAD,
        /** 配合单位. */
        SUPPORTING
    }

    /**
     * A condition that is on or off. Those of which the overview has a figure show the very tasks that it counts, as
     * {@link CountedRows} says.
     */
    public enum Only {
        /** 14 天内到期: not done, and to be finished or to reach a target within 14 days of the status date. */
        DUE,
        /** 本期未填报: nothing reported in the present period. */
        UNREPORTED,
        /** 滞后: yellow or red, or not done though the deadline has passed. */
        BEHIND,
        /** 已逾期: not done though the deadline has passed. */
        OVERDUE,
        /** 正常推进: green, and none of its indicators behind. */
        ON_TIME,
        /** 存在问题: the newest entry names a problem, or the plan breaks a link, a deadline or a constraint. */
        PROBLEMS,
        /** 关键线路. */
        CRITICAL
    }

    /** Whether it shows everything. */
    public boolean isNone() {
        return text.isBlank() && hasNoConditions();
    }

    /** Whether more must be known of the rows than they say themselves. */
    public boolean needsFacts() {
        return !only.isEmpty();
    }

    /** Whether the floats or violations of the plan must be known. */
    public boolean needsMarks() {
        return only.contains(Only.PROBLEMS) || only.contains(Only.CRITICAL);
    }

    /** Whether a row needs at most the text. */
    boolean hasNoConditions() {
        return units.isEmpty() && lights.isEmpty() && period == null && only.isEmpty();
    }

    /** The same filter with another text. */
    public RowFilter withText(String newText) {
        return new RowFilter(newText, units, role, lights, period, only);
    }

    /** The same filter with other units. */
    public RowFilter withUnits(Set<String> newUnits, Role newRole) {
        return new RowFilter(text, newUnits, newRole, lights, period, only);
    }

    /** The same filter with other lights. */
    public RowFilter withLights(Set<Light> newLights) {
        return new RowFilter(text, units, role, newLights, period, only);
    }

    /** The same filter with another period. */
    public RowFilter withPeriod(@Nullable DateRange newPeriod) {
        return new RowFilter(text, units, role, lights, newPeriod, only);
    }

    /** The same filter with other further conditions. */
    public RowFilter withOnly(Set<Only> newOnly) {
        return new RowFilter(text, units, role, lights, period, newOnly);
    }
}
