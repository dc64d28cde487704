package hengdao.gantt;

import hengdao.i18n.Messages;
import java.util.List;
import java.util.Locale;

/** A column of the table left of the bars; the order here is the usual one. */
public enum Column {
    /** 序号. */
    NUMBER(4.2),
    /** 任务, with fold triangle, indent and flags. */
    NAME(16, 11),
    /** 牵头单位. */
    LEAD_UNIT(7.2, 4.2),
    /** 责任人. */
    RESPONSIBLE(5, 3.5),
    /** 分管领导. */
    OFFICIAL(5, 3.5),
    /** 配合单位. */
    SUPPORTING(8, 4.2),
    /** 开始. */
    START(6.4),
    /** 计划完成. */
    FINISH(6.4),
    /** 工期, in workdays. */
    DURATION(3.8),
    /** 截止. */
    DEADLINE(8.2),
    /** 实测值, with its unit. */
    MEASURED(5.4),
    /** 完成 %. */
    PERCENT(4.2),
    /** 序时 %. */
    SCHEDULED(4.2),
    /** 偏差, in percentage points. */
    GAP(4.2),
    /** 亮灯. */
    LIGHT(5.4),
    /** 总时差, in workdays. */
    FLOAT(4.2),
    /** 紧前任务: their 序号 with type and lag. */
    PREDECESSORS(8, 4.2),
    /** 基线偏差: days the planned finish lies after that of the baseline. */
    BASELINE_GAP(5);

    /** What a new chart shows. */
    private static final List<Column> USUAL = List.of(NUMBER, NAME, LEAD_UNIT, DEADLINE, PERCENT, LIGHT);

    private final double ems;
    private final double leastEms;

    /** A column that cannot become narrower without losing what it says. */
    Column(double ems) {
        this(ems, ems);
    }

    /** A column whose words may be cut. */
    Column(double ems, double leastEms) {
        this.ems = ems;
        this.leastEms = leastEms;
    }

    /** The columns of a new chart, from left to right. */
    public static List<Column> usual() {
        return USUAL;
    }

    /** Whether it holds figures, which stand right-aligned. */
    public boolean isFigure() {
        return switch (this) {
            case DURATION, MEASURED, PERCENT, SCHEDULED, GAP, FLOAT, BASELINE_GAP -> true;
            case NUMBER,
                    NAME,
                    LEAD_UNIT,
                    RESPONSIBLE,
                    OFFICIAL,
                    SUPPORTING,
                    START,
                    FINISH,
                    DEADLINE,
                    LIGHT,
                    PREDECESSORS -> false;
        };
    }

    /** Whether its words may be cut where room is short. */
    boolean mayBeCut() {
        return leastEms < ems;
    }

    /** Its heading, for example 牵头单位. */
    public String heading(Messages messages) {
        return messages.text("gantt.column." + name().toLowerCase(Locale.ROOT));
    }

    /** Its usual width without padding, in ems of the table text. */
    double ems() {
        return ems;
    }

    /** The least width without padding that leaves it of use, in ems of the table text. */
    double leastEms() {
        return leastEms;
    }
}
