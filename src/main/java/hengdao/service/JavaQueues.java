package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Graphics2DPainter;
import java.awt.Graphics2D;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The print queues Java knows, on Windows and where CUPS has no programs; pages are painted, not handed over. */
final class JavaQueues {
    private final FontTextMeasurer measurer;

    JavaQueues(FontTextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** The queues with the default one first. */
    List<Printing.Queue> queues() {
        PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
        String first = standard == null ? "" : standard.getName();
        List<Printing.Queue> queues = new ArrayList<>();
        for (PrintService service : PrintServiceLookup.lookupPrintServices(null, null)) {
            String name = service.getName();
            queues.add(name.equals(first) ? 0 : queues.size(), new Printing.Queue(name, name.equals(first)));
        }
        return queues;
    }

    /** Paints the pages for a queue that {@link #queues} lists. */
    void print(List<Drawing> pages, String queue, int copies, String title) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(service(queue).orElseThrow(() -> new PrinterException(queue)));
        job.setJobName(title);
        job.setCopies(copies);
        job.setPageable(book(pages));
        job.print();
    }

    /** The pages as Java's printing takes them, painted to the edge of the sheet. */
    Book book(List<Drawing> pages) {
        Graphics2DPainter painter = new Graphics2DPainter(measurer);
        Book book = new Book();
        for (Drawing page : pages) {
            Printable sheet = (graphics, format, index) -> {
                painter.paint(page, (Graphics2D) graphics);
                return Printable.PAGE_EXISTS;
            };
            book.append(sheet, format(page));
        }
        return book;
    }

    private static PageFormat format(Drawing page) {
        boolean landscape = page.width() > page.height();
        java.awt.print.Paper sheet = new java.awt.print.Paper();
        double width = Math.min(page.width(), page.height());
        double height = Math.max(page.width(), page.height());
        sheet.setSize(width, height);
        sheet.setImageableArea(0, 0, width, height);
        PageFormat format = new PageFormat();
        format.setOrientation(landscape ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        format.setPaper(sheet);
        return format;
    }

    private static Optional<PrintService> service(String queue) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(queue))
                .findFirst();
    }
}
