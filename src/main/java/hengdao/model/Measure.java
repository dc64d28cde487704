package hengdao.model;

/** How the values of an indicator behave over the year. */
public enum Measure {
    /**
     * A running total since the start of the year or campaign; it does not fall, unless its way leads down from a baseline
     * of this year above an upper target.
     */
    CUMULATIVE,
    /**
     * A state that must hold, such as an unemployment rate; there is no way to travel, unless its baseline lies above an
     * upper target: such a stock (存量), for example of places to be mended, is to come down by the deadline.
     */
    LEVEL,
    /** A covered share that grows towards its target, in per cent. */
    SHARE
}
