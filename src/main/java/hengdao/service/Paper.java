package hengdao.service;

/** Paper sizes of ISO 216; lengths in millimetres, upright. */
public enum Paper {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The short edge in millimetres. */
    public int width() {
        return width;
    }

    /** The long edge in millimetres. */
    public int height() {
        return height;
    }
}
