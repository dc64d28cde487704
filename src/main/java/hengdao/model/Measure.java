package hengdao.model;

/** How the values of an indicator behave over the year. */
public enum Measure {
    /** A running total since the start of the year or campaign; it does not fall. */
    CUMULATIVE,
    /** A state that must hold, such as an unemployment rate; there is no way to travel. */
    LEVEL,
    /** A covered share that grows towards its target, in per cent. */
    SHARE
}
