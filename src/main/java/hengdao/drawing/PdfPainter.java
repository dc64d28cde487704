package hengdao.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes drawings as pages of a PDF: vectors, and text that can be searched and copied in an embedded subset of the
 * bundled font. Safe for use by several threads; works in memory and leaves no temporary files.
 */
public final class PdfPainter {
    private static final String CREATOR = "Hengdao";

    private final FontTextMeasurer measurer;

    /** A painter that places text by these widths. */
    public PdfPainter(FontTextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Writes all pages; the stream stays open. */
    public void write(List<Drawing> pages, DocumentInfo info, OutputStream out) throws IOException {
        write(pages, info, out, done -> true);
    }

    /**
     * Writes pages until told to stop; the stream stays open.
     *
     * @param proceed asked before each page and again and again while it is painted, with the number of pages done
     * @return false if told to stop, nothing is then written
     */
    public boolean write(List<Drawing> pages, DocumentInfo info, OutputStream out, IntPredicate proceed)
            throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
                PdfFonts fonts = new PdfFonts(document)) {
            for (int i = 0; i < pages.size(); i++) {
                if (!proceed.test(i)) {
                    return false;
                }
                int done = i;
                add(document, pages.get(i), fonts, () -> {
                    if (!proceed.test(done)) {
                        throw new Stopped();
                    }
                });
            }
            describe(document, info);
            document.save(out);
            return true;
        } catch (Stopped cancelled) {
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(PDDocument document, Drawing drawing, PdfFonts fonts, Checkpoint checkpoint) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
        document.addPage(page);
        try (PdfPage canvas = new PdfPage(document, page, fonts, measurer, checkpoint)) {
            canvas.paint(drawing.shapes());
        }
    }

    private static void describe(PDDocument document, DocumentInfo info) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(info.title());
        about.setCreator(CREATOR);
        about.setCreationDate(GregorianCalendar.from(info.created()));
        if (!info.author().isEmpty()) {
            about.setAuthor(info.author());
        }
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(info.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        if (!info.bookmarks().isEmpty()) {
            bookmark(document, info.bookmarks());
        }
    }

    private static void bookmark(PDDocument document, List<DocumentInfo.Bookmark> bookmarks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (DocumentInfo.Bookmark bookmark : bookmarks) {
            if (bookmark.page() >= document.getNumberOfPages()) {
                continue;
            }
            PDPageFitDestination place = new PDPageFitDestination();
            place.setPage(document.getPage(bookmark.page()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
