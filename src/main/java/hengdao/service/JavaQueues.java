package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Graphics2DPainter;
import java.awt.Graphics2D;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;

/** The print queues Java knows, on Windows and where CUPS has no programs; pages are painted, not handed over. */
final class JavaQueues {
    private static final double POINTS_PER_MM = 72 / 25.4;

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

    /** What a queue can do. */
    QueueAbilities abilities(String queue) {
        return service(queue).map(JavaQueues::abilities).orElse(QueueAbilities.UNKNOWN);
    }

    private static QueueAbilities abilities(PrintService service) {
        List<String> papers = new ArrayList<>();
        List<String> trays = new ArrayList<>();
        if (service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media) {
            for (Media each : media) {
                if (each instanceof MediaTray) {
                    trays.add(each.toString());
                }
            }
            Arrays.stream(Paper.values())
                    .filter(paper -> Arrays.asList(media).contains(name(paper)))
                    .forEach(paper -> papers.add(paper.name()));
        }
        List<PrintSides> sides = new ArrayList<>();
        if (service.getSupportedAttributeValues(Sides.class, null, null) instanceof Sides[] known) {
            Arrays.stream(PrintSides.values())
                    .filter(each -> Arrays.asList(known).contains(sides(each)))
                    .forEach(sides::add);
        }
        return new QueueAbilities(papers, trays.size() > 1 ? trays : List.of(), sides.size() > 1 ? sides : List.of());
    }

    private static MediaSizeName name(Paper paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case A3 -> MediaSizeName.ISO_A3;
            case A2 -> MediaSizeName.ISO_A2;
            case A1 -> MediaSizeName.ISO_A1;
            case A0 -> MediaSizeName.ISO_A0;
        };
    }

    private static Sides sides(PrintSides sides) {
        return switch (sides) {
            case ONE -> Sides.ONE_SIDED;
            case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }

    /**
     * Paints the pages for a queue that {@link #queues} lists.
     *
     * @throws java.awt.print.PrinterAbortException if it was cancelled before the last page
     */
    void print(List<Drawing> pages, PrintChoice choice, String title, Progress watch) throws PrinterException {
        PrintService service = service(choice.queue()).orElseThrow(() -> new PrinterException(choice.queue()));
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setJobName(title);
        job.setPageable(book(pages, choice.paper(), watch));
        job.print(attributes(choice, service));
    }

    /** What is asked of the printer beside the pages. */
    PrintRequestAttributeSet attributes(PrintChoice choice, PrintService service) {
        PrintRequestAttributeSet wanted = attributes(choice);
        if (!choice.tray().isEmpty()
                && service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media) {
            Arrays.stream(media)
                    .filter(each -> each instanceof MediaTray && each.toString().equals(choice.tray()))
                    .forEach(wanted::add);
        }
        return wanted;
    }

    /** Copies, collation and sides. */
    PrintRequestAttributeSet attributes(PrintChoice choice) {
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
        wanted.add(new Copies(choice.copies()));
        wanted.add(choice.collated() ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
        PrintSides sides = choice.sides();
        if (sides != null) {
            wanted.add(sides(sides));
        }
        return wanted;
    }

    /**
     * The pages as Java's printing takes them, painted to the edge of the sheet.
     *
     * @param paper that they are made to fit, empty for their own
     */
    Book book(List<Drawing> pages, String paper, Progress watch) {
        Graphics2DPainter painter = new Graphics2DPainter(measurer);
        Book book = new Book();
        for (Drawing page : pages) {
            double by = smaller(page, paper);
            Printable sheet = (graphics, format, index) -> {
                if (watch.cancelled()) {
                    throw new PrinterAbortException();
                }
                ((Graphics2D) graphics).scale(by, by);
                painter.paint(page, (Graphics2D) graphics);
                return Printable.PAGE_EXISTS;
            };
            book.append(sheet, format(page.width() * by, page.height() * by));
        }
        return book;
    }

    private static double smaller(Drawing page, String paper) {
        return Arrays.stream(Paper.values())
                .filter(each -> each.name().equals(paper))
                .findFirst()
                .map(each -> each.height() * POINTS_PER_MM / Math.max(page.width(), page.height()))
                .orElse(1.0);
    }

    private static PageFormat format(double across, double down) {
        boolean landscape = across > down;
        java.awt.print.Paper sheet = new java.awt.print.Paper();
        double width = Math.min(across, down);
        double height = Math.max(across, down);
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
