package hengdao.gantt;

import java.util.EnumSet;
import java.util.Set;

/** What a chart can show beside the plan bars; each can be switched. */
public enum ChartLayer {
    /** 实际线. */
    ACTUAL,
    /** 双比例: planned and actual percentages. */
    PERCENTAGES,
    /** Diamonds' words: 目标. */
    TARGETS,
    /** 完成时限, where the plan does not end on it. */
    DEADLINES,
    /** 基线. */
    BASELINE,
    /** Links between tasks. */
    LINKS,
    /** 关键线路. */
    CRITICAL_PATH,
    /** 总时差. */
    FLOAT,
    /** 前锋线. */
    PROGRESS_LINE,
    /** A small step curve of actual against scheduled under rows that are measured. */
    LANES,
    /** Days off and make-up workdays. */
    DAYS_OFF,
    /** Problems, notes and violations. */
    FLAGS;

    /** What a new chart shows. */
    public static Set<ChartLayer> usual() {
        return EnumSet.of(ACTUAL, PERCENTAGES, TARGETS, DEADLINES, LINKS, DAYS_OFF, FLAGS);
    }
}
