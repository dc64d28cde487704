package hengdao.drawing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What a document says about itself.
 *
 * @param author empty if unknown
 * @param language of its text
 * @param bookmarks where the reader can jump to, in page order; empty for none
 */
public record DocumentInfo(
        String title, String author, Locale language, ZonedDateTime created, List<Bookmark> bookmarks) {
    public DocumentInfo {
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * A place to jump to.
     *
     * @param page counted from 0
     */
    public record Bookmark(String title, int page) {}
}
