package hengdao.report.document;

import hengdao.drawing.Drawing;
import java.util.List;

/** A part of a document that stands below the one before it. */
public sealed interface Block {

    /** A paragraph; line breaks in the text are kept. */
    record Paragraph(ParagraphKind kind, String text) implements Block {}

    /** A line with texts at its left, in its middle and at its right; each may be empty. */
    record Spread(String left, String middle, String right) implements Block {}

    /**
     * A table over the whole width whose heading is repeated where a page goes on; only rows of more than half a page
     * go on on the next one.
     *
     * @param columns from left to right; without any heading words there is no heading row
     * @param rows as many cells as there are columns
     * @param leading how many columns say what a row is about, so that a spreadsheet keeps them in sight
     */
    record Table(List<Column> columns, List<Row> rows, int leading) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** A table that is seen at once over its whole width. */
        public Table(List<Column> columns, List<Row> rows) {
            this(columns, rows, 0);
        }

        boolean hasHeading() {
            return columns.stream().anyMatch(column -> !column.heading().isEmpty());
        }

        /** How wide a column is, in the unit of {@code whole}. */
        double width(int column, double whole) {
            double all = columns.stream().mapToDouble(Column::share).sum();
            return whole * columns.get(column).share() / all;
        }
    }

    /** A picture over the whole width, for example a curve; its height follows from its proportions. */
    record Picture(Drawing drawing, String spoken) implements Block {}

    /**
     * A column of a table.
     *
     * @param share its width relative to the others
     */
    record Column(String heading, double share, Align align) {}

    /**
     * A row of a table.
     *
     * @param heading whether it stands for the rows below it
     */
    record Row(List<Cell> cells, boolean heading) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Which side the text of a column keeps to. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }
}
