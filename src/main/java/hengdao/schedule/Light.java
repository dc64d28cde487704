package hengdao.schedule;

/** The judgement of a row (亮灯); a word always stands beside the colour. */
public enum Light {
    DONE,
    NO_DATA,
    NOT_STARTED,
    GREEN,
    YELLOW,
    RED
}
