package hengdao.report.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document as an office program shows them: one for each kind of paragraph, one for tables. */
final class DocxStyles {

    /** The language of what is not Chinese: by the rules of Chinese LibreOffice would break figures between two lines. */
    private static final String LATIN = "en-US";

    /** Text of tables. */
    static final String TABLE = "TableText";

    private static final int TWENTIETHS = 20;
    private static final int HUNDREDTHS = 100;
    private static final int RULE_EIGHTHS = 6;
    /** What LibreOffice adds to the height of a line between two rules, in points. */
    private static final double RULES = 2 * RULE_EIGHTHS / 8.0;

    private final PageSetup setup;
    private final XWPFStyles styles;

    private DocxStyles(XWPFDocument document, PageSetup setup) {
        this.setup = setup;
        styles = document.createStyles();
    }

    /** Puts the styles into a document. */
    static void into(XWPFDocument document, PageSetup setup, String language) {
        DocxStyles all = new DocxStyles(document, setup);
        all.styles.setSpellingLanguage(LATIN);
        all.styles.setEastAsia(language);
        for (ParagraphKind kind : ParagraphKind.values()) {
            all.add(kind);
        }
        all.addTable();
    }

    /** The id of the style of a kind of paragraph; headings have those that office programs make outlines of. */
    static String id(ParagraphKind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case ADDRESSEE -> "Addressee";
            case LEVEL_1 -> "Heading1";
            case LEVEL_2 -> "Heading2";
            case BODY -> "BodyText";
            case CAPTION -> "Caption";
            case SIGNATURE -> "Signature";
            case TO_SIGN -> "ToSign";
            case RECORD -> "Record";
            case NOTE -> "Note";
        };
    }

    private static String name(ParagraphKind kind) {
        return switch (kind) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case ADDRESSEE -> "主送机关";
            case LEVEL_1 -> "heading 1";
            case LEVEL_2 -> "heading 2";
            case BODY -> "Body Text";
            case CAPTION -> "caption";
            case SIGNATURE -> "Signature";
            case TO_SIGN -> "签字栏";
            case RECORD -> "版记";
            case NOTE -> "表注";
        };
    }

    private void add(ParagraphKind kind) {
        CTStyle style = style(id(kind), name(kind));
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewWidowControl().setVal(false);
        if (kind.staysWithNext()) {
            paragraph.addNewKeepNext().setVal(true);
        }
        if (kind == ParagraphKind.RECORD) {
            ruled(paragraph);
        }
        pitch(paragraph, setup.pitch(kind) - (kind == ParagraphKind.RECORD ? RULES : 0));
        indent(paragraph, kind);
        paragraph.addNewJc().setVal(justification(kind.align()));
        if (kind == ParagraphKind.LEVEL_1 || kind == ParagraphKind.LEVEL_2) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(kind == ParagraphKind.LEVEL_1 ? 0 : 1));
        }
        CTRPr text = style.addNewRPr();
        font(text, kind.font());
        size(text, setup.size(kind));
        if (setup.tightening(kind) > 0) {
            text.addNewSpacing().setVal(twentieths(-setup.tightening(kind)));
        }
        styles.addStyle(new XWPFStyle(style));
    }

    private void addTable() {
        CTStyle style = style(TABLE, "表格文字");
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewWidowControl().setVal(false);
        pitch(paragraph, setup.tablePitch());
        CTRPr text = style.addNewRPr();
        font(text, FontRole.FANG_SONG);
        size(text, setup.table());
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat().setVal(true);
        return style;
    }

    private static void ruled(CTPPrGeneral paragraph) {
        CTPBdr rules = paragraph.addNewPBdr();
        for (CTBorder rule : List.of(rules.addNewTop(), rules.addNewBottom(), rules.addNewBetween())) {
            rule.setVal(STBorder.SINGLE);
            rule.setSz(BigInteger.valueOf(RULE_EIGHTHS));
            rule.setSpace(BigInteger.ZERO);
        }
    }

    /** Rounded down: by a hundredth of a point more, a page would hold a line less. */
    private void pitch(CTPPrGeneral paragraph, double points) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf((long) Math.floor(points * TWENTIETHS)));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private void indent(CTPPrGeneral paragraph, ParagraphKind kind) {
        if (kind.indent() == 0) {
            return;
        }
        CTInd indent = paragraph.addNewInd();
        BigInteger characters = BigInteger.valueOf((long) kind.indent() * HUNDREDTHS);
        BigInteger twentieths = twentieths(kind.indent() * (setup.size(kind) - setup.tightening(kind)));
        if (kind.align() == Block.Align.RIGHT) {
            indent.setRightChars(characters);
            indent.setRight(twentieths);
        } else {
            indent.setFirstLineChars(characters);
            indent.setFirstLine(twentieths);
        }
    }

    static STJc.Enum justification(Block.Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
    }

    private static void font(CTRPr text, FontRole role) {
        CTFonts fonts = text.addNewRFonts();
        fonts.setEastAsia(role.family());
        fonts.setAscii(role.family());
        fonts.setHAnsi(role.family());
    }

    private static void size(CTRPr text, double points) {
        BigInteger halves = BigInteger.valueOf(Math.round(points * 2));
        text.addNewSz().setVal(halves);
        text.addNewSzCs().setVal(halves);
    }

    static BigInteger twentieths(double points) {
        return BigInteger.valueOf(Math.round(points * TWENTIETHS));
    }
}
