package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sends the pages of a report to a print queue: with CUPS as a PDF through lp, so that text stays text; elsewhere
 * painted page by page. Used by one thread at a time, never the window's.
 */
public final class Printing {
    private final Reports reports;
    private final Messages messages;
    private final Path folder;
    private final CupsQueues cups;
    private final JavaQueues java;

    /**
     * A place one can print to.
     *
     * @param standard whether it is the system's default queue
     */
    public record Queue(String name, boolean standard) {}

    /** Prints what these reports build; the PDF on its way to the printer stands in the data folder, nowhere else. */
    public Printing(Reports reports, Messages messages, Path folder) {
        this(reports, messages, folder, SystemCommands.ofThisComputer());
    }

    Printing(Reports reports, Messages messages, Path folder, SystemCommands commands) {
        this.reports = reports;
        this.messages = messages;
        this.folder = folder;
        this.cups = new CupsQueues(commands);
        this.java = new JavaQueues(reports.measurer());
    }

    /** The queues of this computer, the default one first; empty if there are none. */
    public List<Queue> queues() {
        return cups.available() ? cups.queues() : java.queues();
    }

    /**
     * Prints the pages of a report once.
     *
     * @param queue name of a queue, empty for the default one
     * @return what the system says about the job, for example its number; empty if cancelled
     * @throws InputRefused no queue, unknown queue, job refused: says what to do and where the PDF is kept
     */
    public String print(ReportRequest request, String queue, Progress watch) {
        return print(request, queue, 1, watch);
    }

    /**
     * Prints the pages of a report.
     *
     * @param queue name of a queue, empty for the default one
     * @param copies how many of each page, collated
     * @return what the system says about the job, for example its number; empty if cancelled
     * @throws InputRefused no queue, unknown queue, job refused: says what to do and where the PDF is kept
     */
    public String print(ReportRequest request, String queue, int copies, Progress watch) {
        watch.report(0, messages.text("report.progress.layout"));
        ReportDocument document = reports.document(request);
        Path pdf = newPdf();
        boolean keep = false;
        try {
            if (!written(document, pdf, watch) || watch.cancelled()) {
                return "";
            }
            keep = true;
            String job = sent(document, request.media(), queue, copies, pdf);
            keep = false;
            watch.report(1, messages.text("report.progress.done"));
            return job;
        } finally {
            if (!keep) {
                pdf.toFile().delete();
            }
        }
    }

    private String sent(ReportDocument document, String media, String queue, int copies, Path pdf) {
        String chosen = chosen(queue, pdf);
        if (!cups.available()) {
            return painted(document, chosen, copies, pdf);
        }
        SystemCommands.Outcome outcome = cups.print(pdf, chosen, media, copies, document.title());
        if (outcome.exitCode() != 0) {
            throw new InputRefused("report.print.failed", chosen, outcome.firstLine(), pdf);
        }
        return CupsQueues.job(outcome);
    }

    private String painted(ReportDocument document, String queue, int copies, Path pdf) {
        try {
            java.print(document.drawings(), queue, copies, document.title());
            return queue;
        } catch (PrinterException e) {
            throw new InputRefused("report.print.failed", queue, String.valueOf(e.getMessage()), pdf);
        }
    }

    private String chosen(String queue, Path pdf) {
        List<Queue> queues = queues();
        if (queues.isEmpty()) {
            throw new InputRefused("report.print.none", pdf);
        }
        String names = queues.stream().map(Queue::name).collect(Collectors.joining(" "));
        if (!queue.isEmpty()) {
            if (queues.stream().noneMatch(known -> known.name().equals(queue))) {
                throw new InputRefused("report.print.unknown", queue, names, pdf);
            }
            return queue;
        }
        return queues.stream()
                .filter(Queue::standard)
                .map(Queue::name)
                .findFirst()
                .orElseThrow(() -> new InputRefused("report.print.no_default", names, pdf));
    }

    private boolean written(ReportDocument document, Path pdf, Progress watch) {
        try (var out = Files.newOutputStream(pdf)) {
            return document.writePdf(out, reports.measurer(), (done, of) -> {
                watch.report((double) done / of, messages.text("report.progress.page", done + 1, of));
                return !watch.cancelled();
            });
        } catch (IOException e) {
            throw new InputRefused("report.file.unwritable", pdf, String.valueOf(e.getMessage()));
        }
    }

    private Path newPdf() {
        try {
            return Files.createTempFile(folder, "print-", ".pdf");
        } catch (IOException e) {
            throw new InputRefused("report.file.unwritable", folder, String.valueOf(e.getMessage()));
        }
    }
}
