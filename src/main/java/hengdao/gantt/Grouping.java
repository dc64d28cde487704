package hengdao.gantt;

/** By what the leaves of a chart stand together. */
public enum Grouping {
    /** Projects, work areas and tasks as the plan has them. */
    TREE,
    PROJECT,
    /** 牵头单位. */
    LEAD_UNIT,
    /** 亮灯. */
    LIGHT,
    /** The month of the deadline, or of the planned finish where no deadline is stated. */
    MONTH
}
