package hengdao.gantt;

/** A column of the table left of the bars. */
public enum Column {
    /** 序号. */
    NUMBER,
    /** 任务, with fold triangle and indent. */
    NAME,
    /** 牵头单位. */
    LEAD_UNIT,
    /** 截止. */
    DEADLINE,
    /** 完成 %. */
    PERCENT,
    /** 亮灯. */
    LIGHT
}
