package hengdao.report.ledger;

import hengdao.i18n.Messages;
import java.util.List;
import java.util.Locale;

/** The columns of the ledger in their usual order. */
public enum LedgerColumn {
    /** 序号. */
    NUMBER(66),
    /** 工程. */
    PROJECT(140),
    /** 重点领域. */
    AREA(140),
    /** 重点任务. */
    TASK(206),
    /** 指标. */
    INDICATOR(104),
    /** 口径. */
    BASIS(90),
    /** 年度目标; after an amendment the one before it too. */
    TARGET(114),
    /** 累计完成. */
    MEASURED(134, Kind.FIGURE),
    /** 完成 %. */
    PERCENT(58, Kind.FIGURE),
    /** 序时 %. */
    SCHEDULED(58, Kind.FIGURE),
    /** 偏差, in percentage points. */
    GAP(58, Kind.FIGURE),
    /** 亮灯. */
    LIGHT(86),
    /** 办结情况. */
    OUTCOME(84),
    /** 开始. */
    START(82, Kind.DAY),
    /** 计划完成. */
    FINISH(82, Kind.DAY),
    /** 完成时限; after an amendment the one before it too. */
    DEADLINE(148, Kind.DAY),
    /** 牵头单位. */
    LEAD_UNIT(140),
    /** 配合单位. */
    SUPPORTING(104),
    /** 分管领导. */
    OFFICIAL(74),
    /** 责任人. */
    PERSON(86),
    /** 权重. */
    WEIGHT(54, Kind.FIGURE),
    /** 最近填报. */
    REPORTED(82, Kind.DAY),
    /** 填报情况 in the present period (本期). */
    PERIOD(120),
    /** 进展情况. */
    NOTE(200),
    /** 存在问题. */
    PROBLEM(160),
    /** 下一步措施. */
    NEXT_STEP(160),
    /** 条款出处. */
    CLAUSE(90),
    /** 编号, which never changes. */
    KEY(66);

    /** What stands in a column: it tells how it is sorted and filtered. */
    public enum Kind {
        TEXT,
        FIGURE,
        DAY
    }

    private static final List<LedgerColumn> USUAL = List.of(
            NUMBER, TASK, INDICATOR, TARGET, MEASURED, PERCENT, GAP, LIGHT, OUTCOME, DEADLINE, LEAD_UNIT, PERSON);

    private final double width;
    private final Kind kind;

    LedgerColumn(double width) {
        this(width, Kind.TEXT);
    }

    LedgerColumn(double width, Kind kind) {
        this.width = width;
        this.kind = kind;
    }

    /** The columns of a new ledger, from left to right. */
    public static List<LedgerColumn> usual() {
        return USUAL;
    }

    /** How wide it is until the officer changes it, in logical pixels. */
    public double width() {
        return width;
    }

    public Kind kind() {
        return kind;
    }

    /** Its heading. */
    public String heading(Messages messages) {
        return messages.text("ledger.column." + name().toLowerCase(Locale.ROOT));
    }
}
