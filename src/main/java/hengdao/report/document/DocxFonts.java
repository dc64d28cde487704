package hengdao.report.document;

import hengdao.drawing.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The table of fonts of a document: office programs that lack a typeface of the standard find there what looks like it.
 * Source: ECMA-376 part 1, 17.8.
 */
final class DocxFonts {

    private static final String NAME = "/word/fontTable.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** GB 2312. */
    private static final String CHARSET = "86";

    /** 宋体 and its like: with feet, of even weight. */
    private static final String SONG = "02010600030101010101";

    /** 黑体: without feet. */
    private static final String SANS = "020B0503020204020204";

    private DocxFonts() {}

    static void into(XWPFDocument docx) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(NAME);
            PackagePart part = docx.getPackage().createPart(name, TYPE);
            docx.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            try (OutputStream out = part.getOutputStream()) {
                out.write(table().getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<w:fonts xmlns:w=\"")
                .append(NAMESPACE)
                .append("\">");
        for (FontRole role : FontRole.values()) {
            boolean sans = role == FontRole.HEI;
            font(table, role.family(), role.others(), sans ? SANS : SONG, sans ? "swiss" : "roman");
        }
        font(table, Typeface.BUNDLED, List.of(), SANS, "swiss");
        return table.append("</w:fonts>").toString();
    }

    private static void font(StringBuilder out, String name, List<String> others, String shape, String family) {
        out.append("<w:font w:name=\"").append(name).append("\">");
        if (!others.isEmpty()) {
            element(out, "altName", String.join(",", others));
        }
        element(out, "panose1", shape);
        element(out, "charset", CHARSET);
        element(out, "family", family);
        element(out, "pitch", "variable");
        out.append("</w:font>");
    }

    private static void element(StringBuilder out, String name, String value) {
        out.append("<w:").append(name).append(" w:val=\"").append(value).append("\"/>");
    }
}
