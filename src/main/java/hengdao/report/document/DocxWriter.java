package hengdao.report.document;

import hengdao.drawing.Checkpoint;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.PngPainter;
import hengdao.i18n.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes a document as DOCX with real styles, headings and page numbers. Safe for use by several threads. */
public final class DocxWriter {

    private static final double FOOTER_MM = 22;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int PICTURE_DPI = 200;
    /** 4号. */
    private static final int DASHED_SIZE = 14;

    private static final int COUNTED_SIZE = 9;

    private final FontTextMeasurer measurer;
    private final Messages messages;

    /** Takes what pictures in the document are painted with. */
    public DocxWriter(FontTextMeasurer measurer, Messages messages) {
        this.measurer = measurer;
        this.messages = messages;
    }

    /** Writes the document whole, passing a checkpoint at every row of a table; the stream stays open. */
    public void write(TextDocument document, OutputStream out, Checkpoint checkpoint) throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            PageSetup setup = document.setup();
            docx.getProperties().getCoreProperties().setTitle(document.title());
            docx.getProperties().getCoreProperties().setCreator(document.author());
            DocxStyles.into(docx, setup, document.language().toLanguageTag());
            DocxFonts.into(docx);
            boolean table = false;
            List<Block> blocks = FittedSpread.in(document, OfficeMeasurer.bounded(measurer));
            int foot = Foot.begins(blocks);
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                boolean kept = foot < blocks.size() && i >= foot - 1 && i < blocks.size() - 1;
                block(docx, setup, block, kept || Introduction.is(blocks, i), checkpoint);
                table = block instanceof Block.Table;
            }
            if (table) {
                hairline(docx.createParagraph());
            }
            page(docx, setup);
            docx.write(out);
        }
    }

    /** @param kept whether its end stands on the page of what follows it */
    private void block(XWPFDocument docx, PageSetup setup, Block block, boolean kept, Checkpoint checkpoint)
            throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> {
                XWPFParagraph written = paragraph(docx, DocxStyles.id(paragraph.kind()));
                keep(written, kept);
                text(written, words(paragraph, setup));
            }
            case Block.Spread spread -> keep(spread(docx, setup, spread), kept);
            case Block.Table table -> new DocxTable(measurer, messages, setup, table).into(docx, kept, checkpoint);
            case Block.Picture picture -> picture(docx, picture);
        }
    }

    /** Keeps a paragraph in one piece on the page of what follows it. */
    private static void keep(XWPFParagraph paragraph, boolean kept) {
        if (kept) {
            paragraph.setKeepNext(true);
            paragraph.getCTP().getPPr().addNewKeepLines().setVal(true);
        }
    }

    /** The lines of a title or a name are broken where they are on the pages. */
    private String words(Block.Paragraph paragraph, PageSetup setup) {
        ParagraphKind kind = paragraph.kind();
        if (!kind.isName()) {
            return paragraph.text();
        }
        double size = setup.size(kind) - setup.tightening(kind);
        double width = setup.contentWidth() - kind.indent() * size;
        return String.join(
                "\n",
                new TitleLines(OfficeMeasurer.bounded(measurer))
                        .of(paragraph.text(), kind.font().style(size), width));
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static XWPFParagraph spread(XWPFDocument docx, PageSetup setup, Block.Spread spread) {
        XWPFParagraph paragraph = paragraph(docx, DocxStyles.id(ParagraphKind.NOTE));
        CTTabs tabs = paragraph.getCTP().getPPr().addNewTabs();
        tab(tabs, STTabJc.CENTER, setup.contentWidth() / 2);
        tab(tabs, STTabJc.RIGHT, setup.contentWidth());
        text(paragraph, spread.left() + "\t" + spread.middle() + "\t" + spread.right());
        return paragraph;
    }

    private static void tab(CTTabs tabs, STTabJc.Enum kind, double points) {
        var tab = tabs.addNewTab();
        tab.setVal(kind);
        tab.setPos(DocxStyles.twentieths(points));
    }

    private void picture(XWPFDocument docx, Block.Picture picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new PngPainter(measurer, PICTURE_DPI).write(picture.drawing(), png);
        XWPFRun run = docx.createParagraph().createRun();
        try {
            run.addPicture(
                            new ByteArrayInputStream(png.toByteArray()),
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU(picture.drawing().width()),
                            Units.toEMU(picture.drawing().height()))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(picture.spoken());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** Puts a text into a paragraph, its line breaks and tabs kept, what XML cannot hold left out. */
    static void text(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines =
                text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] parts = lines[i].split("\t", -1);
            for (int j = 0; j < parts.length; j++) {
                if (j > 0) {
                    run.addTab();
                }
                if (!parts[j].isEmpty()) {
                    run.setText(parts[j], run.getCTR().sizeOfTArray());
                }
            }
        }
    }

    /** Word processing demands a paragraph after a table at the end: one that takes no room. */
    private static void hairline(XWPFParagraph paragraph) {
        paragraph.setSpacingAfter(0);
        var spacing = paragraph.getCTP().getPPr().getSpacing();
        spacing.setLine(BigInteger.valueOf(20));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        paragraph.createRun().setFontSize(1);
    }

    private void page(XWPFDocument docx, PageSetup setup) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(DocxStyles.twentieths(setup.width()));
        size.setH(DocxStyles.twentieths(setup.height()));
        if (setup.width() > setup.height()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(DocxStyles.twentieths(setup.left()));
        margins.setTop(DocxStyles.twentieths(setup.top()));
        margins.setRight(DocxStyles.twentieths(setup.right()));
        margins.setBottom(DocxStyles.twentieths(setup.bottom()));
        margins.setHeader(DocxStyles.twentieths(setup.top() / 2));
        margins.setGutter(BigInteger.ZERO);
        switch (setup.numbers()) {
            case DASHED -> {
                margins.setFooter(DocxStyles.twentieths(FOOTER_MM * POINTS_PER_MM));
                docx.setEvenAndOddHeadings(true);
                dashed(docx, HeaderFooterType.DEFAULT, Block.Align.RIGHT);
                dashed(docx, HeaderFooterType.EVEN, Block.Align.LEFT);
            }
            case COUNTED -> {
                margins.setFooter(DocxStyles.twentieths(Math.max(0, setup.bottom() - 16)));
                counted(docx.createFooter(HeaderFooterType.DEFAULT));
            }
        }
    }

    private static void dashed(XWPFDocument docx, HeaderFooterType type, Block.Align align) {
        XWPFParagraph paragraph = docx.createFooter(type).createParagraph();
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewJc().setVal(DocxStyles.justification(align));
        var indent = properties.addNewInd();
        if (align == Block.Align.RIGHT) {
            indent.setRight(DocxStyles.twentieths(DASHED_SIZE));
        } else {
            indent.setLeft(DocxStyles.twentieths(DASHED_SIZE));
        }
        words(paragraph, "— ", DASHED_SIZE);
        field(paragraph, "PAGE", DASHED_SIZE);
        words(paragraph, " —", DASHED_SIZE);
    }

    private void counted(XWPFFooter footer) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.getCTP().addNewPPr().addNewJc().setVal(DocxStyles.justification(Block.Align.RIGHT));
        String[] words = messages.text("report.page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        words(paragraph, words[0], COUNTED_SIZE);
        field(paragraph, "PAGE", COUNTED_SIZE);
        words(paragraph, words[1], COUNTED_SIZE);
        field(paragraph, "NUMPAGES", COUNTED_SIZE);
        words(paragraph, words[2], COUNTED_SIZE);
    }

    private static void words(XWPFParagraph paragraph, String words, int size) {
        if (!words.isEmpty()) {
            XWPFRun run = paragraph.createRun();
            run.setFontSize(size);
            run.setText(words);
        }
    }

    private static void field(XWPFParagraph paragraph, String instruction, int size) {
        var run = paragraph.getCTP().addNewFldSimple();
        run.setInstr(instruction);
        var text = run.addNewR();
        text.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * size));
        text.addNewT().setStringValue("1");
    }
}
