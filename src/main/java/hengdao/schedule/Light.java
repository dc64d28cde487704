package hengdao.schedule;

/** The judgement of a row (亮灯); a word always stands beside the colour. From {@code GREEN} on each is worse than before. */
public enum Light {
    DONE,
    /** 受客观制约: held up by outside causes, with a reason; it is judged no further. */
    CONSTRAINED,
    NO_DATA,
    /** Reported on, but the target has no figure that would say how far it is. */
    IN_PROGRESS,
    NOT_STARTED,
    GREEN,
    YELLOW,
    /** 较慢: between yellow and red, in rule sets that have four colours. */
    ORANGE,
    RED;

    /** Whether the row is behind its plan by the rule of the office. */
    public boolean isBehind() {
        return compareTo(YELLOW) >= 0;
    }

    /** Whether it ends a row: nothing more is asked of it. */
    public boolean isEnd() {
        return this == DONE || this == CONSTRAINED;
    }

    /** Whether it is one of the colours that rule sets give, so that two of them can be compared. */
    public boolean isColor() {
        return compareTo(GREEN) >= 0;
    }
}
