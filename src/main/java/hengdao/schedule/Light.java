package hengdao.schedule;

/** The judgement of a row (亮灯); a word always stands beside the colour. */
public enum Light {
    DONE,
    NO_DATA,
    /** Reported on, but the target has no figure that would say how far it is. */
    IN_PROGRESS,
    NOT_STARTED,
    GREEN,
    YELLOW,
    RED
}
