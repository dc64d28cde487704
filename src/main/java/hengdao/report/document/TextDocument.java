package hengdao.report.document;

import java.util.List;
import java.util.Locale;

/**
 * A document of running text and tables, the same for the screen, the printer and office files.
 *
 * @param title as the document calls itself among its properties
 * @param author who issues it, may be empty
 * @param blocks from top to bottom
 */
public record TextDocument(String title, String author, Locale language, PageSetup setup, List<Block> blocks) {

    public TextDocument {
        blocks = List.copyOf(blocks);
    }
}
