package hengdao.report;

/**
 * How a picture is divided over sheets: in equal parts, each beginning the overlap before the last one ended. Lengths
 * in points on the sheets.
 *
 * @param scale how large the picture is printed, 1 for its own size
 * @param width of the picture as it is printed
 * @param height of the picture as it is printed
 * @param paneWidth how much of the picture's width one sheet can show
 * @param paneHeight how much of its height
 * @param margin white edge of a sheet
 * @param overlap how much neighbours both show, less than a pane
 */
record PosterGrid(
        double scale, double width, double height, double paneWidth, double paneHeight, double margin, double overlap) {
    private static final double NEARLY = 1e-6;

    PosterGrid {
        if (overlap < 0 || overlap >= paneWidth || overlap >= paneHeight) {
            throw new IllegalArgumentException(overlap + " of " + paneWidth + " x " + paneHeight);
        }
    }

    /** The same sheets under a picture of another size. */
    private PosterGrid at(double size) {
        return new PosterGrid(size, width * size, height * size, paneWidth, paneHeight, margin, overlap);
    }

    /** The same picture, smaller where no more than that share of its size saves a row or a column of sheets. */
    PosterGrid saving(double share) {
        PosterGrid best = this;
        for (double fitting :
                new double[] {fitting(width, columns(), paneWidth), fitting(height, rows(), paneHeight)}) {
            PosterGrid smaller = at(fitting);
            if (fitting >= 1 - share && smaller.sheets() < best.sheets()) {
                best = smaller;
            }
        }
        return best;
    }

    /** How large a picture may be that needs a sheet less than it does, 0 where it cannot. */
    private double fitting(double whole, int sheets, double pane) {
        return sheets == 1 ? 0 : (pane + (sheets - 2) * (pane - overlap)) / whole;
    }

    /** How many sheets stand side by side. */
    int columns() {
        return count(width, paneWidth);
    }

    /** How many sheets stand one below the other. */
    int rows() {
        return count(height, paneHeight);
    }

    int sheets() {
        return columns() * rows();
    }

    /** The part of the picture on a sheet, counted from 0 from left to right and from top to bottom; all equally large. */
    Pane pane(int row, int column) {
        double wide = (width + (columns() - 1) * overlap) / columns();
        double high = (height + (rows() - 1) * overlap) / rows();
        return new Pane(column * (wide - overlap), row * (high - overlap), wide, high);
    }

    /** The width of a sheet. */
    double sheetWidth() {
        return paneWidth + 2 * margin;
    }

    /** The height of a sheet. */
    double sheetHeight() {
        return paneHeight + 2 * margin;
    }

    private int count(double whole, double pane) {
        return 1 + (int) Math.max(0, Math.ceil((whole - pane) / (pane - overlap) - NEARLY));
    }

    /** A part of the picture. */
    record Pane(double x, double y, double width, double height) {}
}
