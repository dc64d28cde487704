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

    /** How much smaller a picture is printed at most where that saves sheets, as a share of its size. */
    private static final double SMALLER = 0.08;

    /** Sheets of these edges in millimetres with an overlap in millimetres. */
    public static Poster ofMillimetres(double width, double height, double overlap) {
        PageFormat sheet = PageFormat.ofMillimetres(width, height).withMargin(EDGE);
        return new Poster(sheet, overlap * PageFormat.POINTS_PER_MILLIMETRE);
    }

    /** How a picture of that size is divided; it is printed a little smaller where that saves a row or a column of sheets. */
    PosterGrid grid(double width, double height) {
        PosterGrid upright = grid(sheet, width, height);
        PosterGrid turned = grid(turned(), width, height);
        boolean fewer = turned.sheets() < upright.sheets();
        boolean larger = turned.sheets() == upright.sheets() && turned.scale() > upright.scale();
        return fewer || larger ? turned : upright;
    }

    private PosterGrid grid(PageFormat format, double width, double height) {
        return new PosterGrid(
                        1,
                        width,
                        height,
                        format.width() - 2 * format.margin(),
                        format.height() - 2 * format.margin(),
                        format.margin(),
                        overlap)
                .saving(SMALLER);
    }

    private PageFormat turned() {
        return new PageFormat(sheet.height(), sheet.width(), sheet.margin(), sheet.blackOnly());
    }
}
