package hengdao.report.document;

/**
 * The page of a document and the sizes of its text; all lengths in points.
 *
 * @param title size of the title
 * @param body size of the running text
 * @param tightening how much closer than their size its characters stand
 * @param pitch distance of its lines
 * @param table size of the text of tables
 * @param tablePitch distance of their lines
 * @param numbers how pages are numbered
 */
public record PageSetup(
        double width,
        double height,
        double left,
        double top,
        double right,
        double bottom,
        double title,
        double body,
        double tightening,
        double pitch,
        double table,
        double tablePitch,
        Numbers numbers) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** 4号. */
    private static final double RECORD_SIZE = 14;

    /** How pages are numbered. */
    public enum Numbers {
        /** — 1 —, on odd pages at the right, on even ones at the left (GB/T 9704-2012, 7.5). */
        DASHED,
        /** 第 1 页 共 3 页. */
        COUNTED
    }

    /**
     * An official document on A4: 37 mm above, 28 mm at the left, a text block of 156 × 225 mm with 22 lines of 28
     * characters in 3号 (16 pt). Source: GB/T 9704-2012, 5.2 and 6.
     */
    public static PageSetup official() {
        double block = 225 * POINTS_PER_MM;
        return new PageSetup(
                210 * POINTS_PER_MM,
                297 * POINTS_PER_MM,
                28 * POINTS_PER_MM,
                37 * POINTS_PER_MM,
                26 * POINTS_PER_MM,
                35 * POINTS_PER_MM,
                22,
                16,
                0.25,
                block / 22,
                10.5,
                16,
                Numbers.DASHED);
    }

    /** A table sheet with its usual margins of 12 mm. */
    public static PageSetup sheet(double width, double height) {
        return sheet(width, height, 12 * POINTS_PER_MM);
    }

    /** A table sheet with such margins and room for the page number: the title 小二 (18 pt), tables in 小五 (9 pt). */
    public static PageSetup sheet(double width, double height, double margin) {
        return new PageSetup(
                width, height, margin, margin, margin, margin + 14, 18, 10.5, 0, 16, 9, 12.5, Numbers.COUNTED);
    }

    /** The same page with tables of another size of text and distance of lines. */
    public PageSetup withTable(double size, double distance) {
        return new PageSetup(
                width, height, left, top, right, bottom, title, body, tightening, pitch, size, distance, numbers);
    }

    /** How wide the text is. */
    public double contentWidth() {
        return width - left - right;
    }

    /** How high the text may be. */
    public double contentHeight() {
        return height - top - bottom;
    }

    /** The size of a kind of paragraph. */
    double size(ParagraphKind kind) {
        return switch (kind) {
            case TITLE -> title;
            case NOTE -> table;
            case RECORD -> Math.min(body, RECORD_SIZE);
            default -> body;
        };
    }

    /** How much closer the characters of a kind of paragraph stand. */
    double tightening(ParagraphKind kind) {
        return kind == ParagraphKind.TITLE || kind == ParagraphKind.NOTE ? 0 : tightening;
    }

    /** The distance of the lines of a kind of paragraph. */
    double pitch(ParagraphKind kind) {
        return switch (kind) {
            case TITLE -> Math.max(pitch, title * 1.5);
            case NOTE -> tablePitch;
            default -> pitch;
        };
    }
}
