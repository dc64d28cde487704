package hengdao.drawing;

/**
 * An opaque colour.
 *
 * @param value 0xRRGGBB
 */
public record Rgb(int value) {
    public static final Rgb BLACK = new Rgb(0x000000);
    public static final Rgb WHITE = new Rgb(0xFFFFFF);

    public int red() {
        return value >> 16 & 0xFF;
    }

    public int green() {
        return value >> 8 & 0xFF;
    }

    public int blue() {
        return value & 0xFF;
    }
}
