package hengdao.drawing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What a document says about itself.
 *
 * @param author empty if unknown
 * @param language of its text
 * @param bookmarks one per page in page order, where the reader can jump to; empty for none
 */
public record DocumentInfo(
        String title, String author, Locale language, ZonedDateTime created, List<String> bookmarks) {
    public DocumentInfo {
        bookmarks = List.copyOf(bookmarks);
    }
}
