package hengdao.report.document;

import hengdao.drawing.Checkpoint;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table of a document: fixed widths, its heading repeated on every page, only long rows broken. */
final class DocxTable {

    private static final String BAND = "F2F2F2";

    /** How thick the rules between rows are, in points; office programs add it to the height of a row. */
    private static final double RULE = 0.5;

    private final PageSetup setup;
    private final Block.Table table;
    private final TableStrips strips;

    DocxTable(TextMeasurer measurer, Messages messages, PageSetup setup, Block.Table table) {
        this.setup = setup;
        this.table = table;
        this.strips = new TableStrips(measurer, messages, setup, table);
    }

    /** @param kept whether its last row stands on the page of what follows it */
    void into(XWPFDocument docx, boolean kept, Checkpoint checkpoint) {
        int heading = table.hasHeading() ? 1 : 0;
        XWPFTable grid =
                docx.createTable(table.rows().size() + heading, table.columns().size());
        rules(grid);
        properties(grid.getCTTbl().getTblPr());
        widths(grid);
        if (heading == 1) {
            XWPFTableRow row = grid.getRow(0);
            row.setRepeatHeader(true);
            List<Cell> words = strips.headings().stream()
                    .map(lines -> Cell.strong(String.join("\n", lines)))
                    .toList();
            row(row, new Block.Row(words, true), true);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            checkpoint.pass();
            row(grid.getRow(i + heading), table.rows().get(i), false);
        }
        if (kept && !table.rows().isEmpty()) {
            keep(grid.getRow(grid.getNumberOfRows() - 1));
        }
    }

    /** Keeps a row on the page of what follows it. */
    private static void keep(XWPFTableRow row) {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true));
        }
    }

    private static void rules(XWPFTable grid) {
        XWPFTable.XWPFBorderType line = XWPFTable.XWPFBorderType.SINGLE;
        int eighths = (int) (RULE * 8);
        grid.setTopBorder(line, eighths, 0, "auto");
        grid.setLeftBorder(line, eighths, 0, "auto");
        grid.setBottomBorder(line, eighths, 0, "auto");
        grid.setRightBorder(line, eighths, 0, "auto");
        grid.setInsideHBorder(line, eighths, 0, "auto");
        grid.setInsideVBorder(line, eighths, 0, "auto");
    }

    private void properties(CTTblPr properties) {
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(DocxStyles.twentieths(setup.contentWidth()));
        CTTblCellMar margins = properties.addNewTblCellMar();
        margin(margins.addNewTop(), TableStrips.PADDING - RULE);
        margin(margins.addNewLeft(), TableStrips.PADDING);
        margin(margins.addNewBottom(), TableStrips.PADDING);
        margin(margins.addNewRight(), TableStrips.PADDING);
        CTTblWidth indent = properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
    }

    private static void margin(CTTblWidth margin, double points) {
        margin.setType(STTblWidth.DXA);
        margin.setW(DocxStyles.twentieths(points));
    }

    private void widths(XWPFTable grid) {
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        for (int i = 0; i < table.columns().size(); i++) {
            BigInteger width = DocxStyles.twentieths(table.width(i, setup.contentWidth()));
            var column = i < columns.sizeOfGridColArray() ? columns.getGridColArray(i) : columns.addNewGridCol();
            column.setW(width);
        }
    }

    private void row(XWPFTableRow row, Block.Row content, boolean centred) {
        boolean whole = !strips.isLong(content);
        row.setCantSplitRow(whole);
        for (int i = 0; i < table.columns().size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(
                    DocxStyles.twentieths(table.width(i, setup.contentWidth())).toString());
            cell.setVerticalAlignment(whole ? XWPFTableCell.XWPFVertAlign.CENTER : XWPFTableCell.XWPFVertAlign.TOP);
            if (content.heading()) {
                cell.setColor(BAND);
            }
            Cell words = content.cells().get(i);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(DocxStyles.TABLE);
            Block.Align align =
                    centred ? Block.Align.CENTER : table.columns().get(i).align();
            paragraph.getCTP().getPPr().addNewJc().setVal(DocxStyles.justification(align));
            DocxWriter.text(paragraph, words.text());
            paragraph.getRuns().forEach(run -> run.setBold(content.heading() || words.strong()));
        }
    }
}
