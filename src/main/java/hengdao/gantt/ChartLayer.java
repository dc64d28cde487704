package hengdao.gantt;

import java.util.EnumSet;
import java.util.Set;

/** What a chart can show; each can be switched. */
public enum ChartLayer {
    /** 计划线 of the tasks. */
    PLAN,
    /** Brackets of projects, work areas and tasks that hold others. */
    SUMMARIES,
    /** Diamonds: milestones and targets. */
    MILESTONES,
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
    /** The line of the status date (检查日期). */
    STATUS_LINE,
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
        Set<ChartLayer> usual = basic();
        usual.addAll(EnumSet.of(ACTUAL, PERCENTAGES, TARGETS, DEADLINES, LINKS, DAYS_OFF, FLAGS));
        return usual;
    }

    /** What every chart showed before it could be switched. */
    public static Set<ChartLayer> basic() {
        return EnumSet.of(PLAN, SUMMARIES, MILESTONES, STATUS_LINE);
    }
}
