package hengdao.service;

import hengdao.drawing.PngPainter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report lies on paper beside the name of that paper.
 *
 * @param own the size of the sheet, null for a named one
 * @param margin white edge in millimetres, null for the usual one
 * @param pagesWide how many pages the whole time of a chart is wide, 0 to let the scale say
 * @param daysPerCentimetre exact scale of a chart, null to let the scale say
 * @param sequence in which order the pages of a chart come
 * @param columns left of the bars of a chart, empty for the usual ones
 * @param black whether nothing but black ink is used
 * @param poster the sheets a chart is divided over, null if it is not
 * @param dpi dots per inch of pictures
 */
public record PageLayout(
        @Nullable OwnPaper own,
        @Nullable Double margin,
        int pagesWide,
        @Nullable Double daysPerCentimetre,
        PageSequence sequence,
        List<TableColumn> columns,
        boolean black,
        @Nullable PosterPaper poster,
        int dpi) {

    /** Dots per inch of pictures if nothing is said. */
    public static final int USUAL_DPI = PngPainter.USUAL_DPI;

    /** Paper, margins, scale and columns as they usually are, in colour. */
    public static final PageLayout USUAL =
            new PageLayout(null, null, 0, null, PageSequence.ACROSS, List.of(), false, null, USUAL_DPI);

    public PageLayout {
        columns = List.copyOf(columns);
    }

    /** The same on a sheet of another size, with another margin; null for the usual ones. */
    public PageLayout on(@Nullable OwnPaper size, @Nullable Double edge) {
        return new PageLayout(size, edge, pagesWide, daysPerCentimetre, sequence, columns, black, poster, dpi);
    }

    /** The same with the whole time on so many pages side by side, or at an exact scale. */
    public PageLayout wide(int pages, @Nullable Double exact) {
        return new PageLayout(own, margin, pages, exact, sequence, columns, black, poster, dpi);
    }

    /** The same with pages in another order. */
    public PageLayout in(PageSequence other) {
        return new PageLayout(own, margin, pagesWide, daysPerCentimetre, other, columns, black, poster, dpi);
    }

    /** The same with other columns. */
    public PageLayout with(List<TableColumn> shown) {
        return new PageLayout(own, margin, pagesWide, daysPerCentimetre, sequence, shown, black, poster, dpi);
    }

    /** The same in black only, or in colour. */
    public PageLayout inBlack(boolean only) {
        return new PageLayout(own, margin, pagesWide, daysPerCentimetre, sequence, columns, only, poster, dpi);
    }

    /** The same divided over the sheets of a poster, null for none. */
    public PageLayout dividedOver(@Nullable PosterPaper sheets) {
        return new PageLayout(own, margin, pagesWide, daysPerCentimetre, sequence, columns, black, sheets, dpi);
    }

    /** The same with pictures of so many dots per inch. */
    public PageLayout at(int dots) {
        return new PageLayout(own, margin, pagesWide, daysPerCentimetre, sequence, columns, black, poster, dots);
    }
}
