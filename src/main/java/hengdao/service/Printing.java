package hengdao.service;

import hengdao.drawing.Drawing;
import hengdao.drawing.Stopped;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.IssuedReport.Way;
import hengdao.report.ReportData;
import hengdao.report.ReportPage;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sends the pages of a report to a print queue: with CUPS as a PDF through lp, so that text stays text; elsewhere
 * painted page by page. Used by one thread at a time, never the window's.
 */
public final class Printing {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final boolean IS_LINUX = System.getProperty("os.name", "").startsWith("Linux");
    private static final int LOOKS = 8;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final SystemCommands commands;
    private final Reports reports;
    private final Messages messages;
    private final Supplier<Path> folder;
    private final CupsQueues cups;
    private final JavaQueues java;

    /**
     * A place one can print to.
     *
     * @param standard whether it is the system's default queue
     */
    public record Queue(String name, boolean standard) {}

    /** Prints what these reports build; the PDF on its way to the printer stands in that folder, nowhere else. */
    public Printing(Reports reports, Messages messages, Supplier<Path> folder) {
        this(reports, messages, folder, SystemCommands.ofThisComputer());
    }

    Printing(Reports reports, Messages messages, Supplier<Path> folder, SystemCommands commands) {
        this.reports = reports;
        this.messages = messages;
        this.folder = folder;
        this.commands = commands;
        this.cups = new CupsQueues(commands);
        this.java = new JavaQueues(reports.measurer());
    }

    /** The queues of this computer, the default one first; empty if there are none. */
    public List<Queue> queues() {
        return cups.available() ? cups.queues() : java.queues();
    }

    /**
     * What a queue can do; unknown for one that is not there.
     *
     * @param queue one of {@link #queues}
     */
    public QueueAbilities abilities(String queue) {
        return cups.available() ? cups.abilities(queue) : java.abilities(queue);
    }

    /**
     * What a queue took.
     *
     * @param job what the system says about it, for example its number
     * @param issue to be kept; its only file is for this alone and goes with {@link #forget}
     */
    public record Printed(String job, Issue issue) {

        /** Removes the file that was printed. */
        public void forget() {
            issue.files().forEach(file -> file.toFile().delete());
        }
    }

    /**
     * Prints the pages of a report.
     *
     * @return what was printed; empty if cancelled
     * @throws InputRefused no queue, unknown queue, one that is stopped, job refused: says what to do and where the PDF is
     *     kept
     */
    public Optional<Printed> print(ReportRequest request, PrintChoice choice, Progress watch) {
        watch.report(0, messages.text("report.progress.layout"));
        ReportData data = reports.data(request);
        ReportDocument document;
        try {
            document = reports.document(request, data, watch);
        } catch (Stopped cancelled) {
            return Optional.empty();
        }
        Path pdf = newPdf(document.title());
        boolean keep = false;
        try {
            if (!written(document, pdf, watch) || watch.cancelled()) {
                return Optional.empty();
            }
            keep = true;
            String job;
            try {
                job = sent(document, request.media(), choice, pdf, watch);
            } catch (Stopped cancelled) {
                keep = false;
                return Optional.empty();
            }
            watch.report(1, messages.text("report.progress.done"));
            return Optional.of(new Printed(
                    job,
                    reports.issue(
                            request,
                            data,
                            Way.PRINTED,
                            document.title(),
                            ReportFormat.PDF,
                            document.pages().size(),
                            List.of(pdf))));
        } finally {
            if (!keep) {
                pdf.toFile().delete();
            }
        }
    }

    /**
     * Prints one page that is no report, on the default queue or the first there is; nothing of it is kept.
     *
     * @return what the system says about the job
     * @throws InputRefused if it cannot be printed
     */
    String print(Drawing page, String title) {
        ReportDocument document = new ReportDocument(
                title, "", messages.locale(), ZonedDateTime.now(), List.of(new ReportPage(List.of(), page)));
        Path pdf = newPdf(title);
        try {
            written(document, pdf, Progress.NONE);
            String queue = queues().stream().findFirst().map(Queue::name).orElse("");
            return sent(document, Paper.A4.name(), PrintChoice.on(queue), pdf, Progress.NONE);
        } catch (InputRefused refused) {
            InputRefused unkept = new InputRefused("report.print.page_not_printed", title);
            unkept.initCause(refused);
            throw unkept;
        } finally {
            pdf.toFile().delete();
        }
    }

    private String sent(ReportDocument document, String media, PrintChoice wanted, Path pdf, Progress watch) {
        if (!cups.available() && IS_LINUX && commands.find("lpr").isEmpty()) {
            throw new InputRefused("report.print.no_lp", pdf);
        }
        String queue = chosen(wanted.queue(), pdf);
        PrintChoice choice = new PrintChoice(
                queue, wanted.paper(), wanted.tray(), wanted.copies(), wanted.collated(), wanted.sides());
        if (!cups.available()) {
            return painted(document, choice, pdf, watch);
        }
        cups.stopped(queue).ifPresent(reason -> {
            throw new InputRefused("report.print.paused", queue, reason(reason), pdf);
        });
        SystemCommands.Outcome outcome = cups.print(pdf, choice, media, document.title());
        if (outcome.exitCode() != 0) {
            throw new InputRefused("report.print.failed", queue, outcome.firstLine(), pdf);
        }
        String job = CupsQueues.job(outcome);
        watch(queue, job, pdf);
        return job;
    }

    /** Looks for a moment whether the printer stops at the job, or gives it up; a longer one goes on by itself. */
    private void watch(String queue, String job, Path pdf) {
        for (int look = 0; look < LOOKS && cups.waits(queue, job); look++) {
            cups.stopped(queue).ifPresent(reason -> {
                throw new InputRefused("report.print.stopped", queue, reason(reason), job, pdf);
            });
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (cups.isIdle(queue) && cups.waits(queue, job)) {
            throw new InputRefused("report.print.job_stopped", queue, job, pdf);
        }
    }

    private String reason(String said) {
        return said.isEmpty() ? messages.text("report.print.no_reason") : said;
    }

    private String painted(ReportDocument document, PrintChoice choice, Path pdf, Progress watch) {
        try {
            java.print(document.drawings(), choice, document.title(), watch);
            return choice.queue();
        } catch (PrinterAbortException e) {
            throw new Stopped();
        } catch (PrinterException e) {
            throw new InputRefused("report.print.failed", choice.queue(), String.valueOf(e.getMessage()), pdf);
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

    /** Named after the report and its time, since it is kept if the printing fails. */
    private Path newPdf(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
        String stem = name.substring(0, Math.min(name.length(), 60)) + "-" + STAMP.format(LocalDateTime.now());
        Path place = folder.get();
        try {
            for (int copy = 1; ; copy++) {
                Path pdf = place.resolve(stem + (copy == 1 ? "" : "-" + copy) + ".pdf");
                if (Files.notExists(pdf)) {
                    return Files.createFile(pdf);
                }
            }
        } catch (IOException e) {
            throw new InputRefused("report.file.unwritable", place, String.valueOf(e.getMessage()));
        }
    }
}
