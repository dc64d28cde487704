package hengdao.gantt;

import java.util.Locale;

/** What a legend can explain, in its order. */
enum LegendMark {
    PLAN,
    ACTUAL,
    PERCENTAGES,
    PENDING,
    BASELINE,
    SUMMARY,
    DEFAULT_DATE,
    OPEN_GOAL,
    REACHED,
    DEADLINE,
    MISSED_DEADLINE,
    LINK,
    CRITICAL,
    CRITICAL_LINK,
    SLACK,
    STATUS_DATE,
    PROGRESS_LINE,
    LANE_SCHEDULED,
    LANE_ACTUAL,
    VIOLATION,
    PROBLEM,
    NOTE,
    DAY_OFF,
    MAKE_UP_DAY;

    /** The key of its words. */
    String key() {
        return "gantt.legend." + name().toLowerCase(Locale.ROOT);
    }
}
