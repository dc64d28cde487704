package hengdao.report;

/** In which order the pages of a chart come that stand beside and below each other. */
public enum PageOrder {
    /** All pages of the first rows from left to right, then those of the next rows. */
    ACROSS_FIRST,
    /** All pages of the first days from top to bottom, then those of the next days. */
    DOWN_FIRST
}
