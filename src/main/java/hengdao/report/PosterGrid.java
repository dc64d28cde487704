package hengdao.report;

/**
 * How a picture is divided over sheets: in equal parts, each beginning the overlap before the last one ended. Lengths
 * in points.
 *
 * @param width of the picture
 * @param height of the picture
 * @param paneWidth how much of the picture's width one sheet can show
 * @param paneHeight how much of its height
 * @param margin white edge of a sheet
 * @param overlap how much neighbours both show, less than a pane
 */
record PosterGrid(double width, double height, double paneWidth, double paneHeight, double margin, double overlap) {
    private static final double NEARLY = 1e-6;

    PosterGrid {
        if (overlap < 0 || overlap >= paneWidth || overlap >= paneHeight) {
            throw new IllegalArgumentException(overlap + " of " + paneWidth + " x " + paneHeight);
        }
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
