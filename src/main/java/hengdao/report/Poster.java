package hengdao.report;

/**
 * A large sheet put together from smaller ones, which are cut at their marks and glued.
 *
 * @param sheet the smaller sheet, upright or not: it is turned so that fewest are needed
 * @param overlap how much of the picture neighbouring sheets both show, in points
 */
public record Poster(PageFormat sheet, double overlap) {

    /** The white edge that printers leave and the marks need, in millimetres. */
    private static final double EDGE = 10;

    /** Sheets of these edges in millimetres with an overlap in millimetres. */
    public static Poster ofMillimetres(double width, double height, double overlap) {
        PageFormat sheet = PageFormat.ofMillimetres(width, height).withMargin(EDGE);
        return new Poster(sheet, overlap * PageFormat.POINTS_PER_MILLIMETRE);
    }

    /** How a picture of that size is divided. */
    PosterGrid grid(double width, double height) {
        PosterGrid upright = grid(sheet, width, height);
        PosterGrid turned = grid(turned(), width, height);
        return turned.sheets() < upright.sheets() ? turned : upright;
    }

    private PosterGrid grid(PageFormat format, double width, double height) {
        return new PosterGrid(
                width,
                height,
                format.width() - 2 * format.margin(),
                format.height() - 2 * format.margin(),
                format.margin(),
                overlap);
    }

    private PageFormat turned() {
        return new PageFormat(sheet.height(), sheet.width(), sheet.margin(), sheet.blackOnly());
    }
}
