package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.Programmes;
import hengdao.report.ReportData;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Printing with stand-ins for lp and lpstat that note how they were called. */
@EnabledOnOs(OS.LINUX)
class PrintingTest {
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final String NO_DEFAULT = "echo 'no system default destination'";

    private static ReportData data;

    @TempDir
    private Path bin;

    @TempDir
    private Path results;

    @TempDir
    private Path folder;

    private final Reports reports = new Reports((year, asOf) -> data, CHINESE, Today.CLOCK);

    @BeforeAll
    static void read() {
        data = Programmes.real("2017-03-07");
    }

    @Test
    void handsTheWantedPagesToTheQueueAsPdf() throws IOException {
        lpstat("a4\\na3", "echo 'system default destination: a3'");
        lp("echo 'request id is a3-7 (1 file(s))'");
        ReportRequest request = ReportsTest.request(List.of(), new PageRange(2, 3));

        assertThat(printing().queues())
                .containsExactly(new Printing.Queue("a3", true), new Printing.Queue("a4", false));
        Printing.Printed printed =
                printing().print(request, PrintChoice.on(""), Progress.NONE).orElseThrow();
        assertThat(printed.job()).isEqualTo("a3-7");
        assertThat(printed.issue().pages()).isEqualTo(2);
        assertThat(printed.issue().files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        printed.forget();

        List<String> called = Files.readAllLines(results.resolve("arguments"));
        assertThat(called.subList(0, called.size() - 1))
                .containsExactly(
                        "-d",
                        "a3",
                        "-o",
                        "media=A3",
                        "-t",
                        CHINESE.text(
                                "report.gantt.title", data.programme().annual().title()),
                        "--");
        assertThat(Path.of(called.getLast()).getFileName().toString())
                .as("named after the report, since it is kept if the printing fails")
                .matches("罗湖区2017年度.*-\\d{8}-\\d{6}\\.pdf");
        assertThat(Path.of(called.getLast()))
                .as("the PDF once it is printed")
                .hasParentRaw(folder)
                .doesNotExist();
        try (PDDocument pdf = Loader.loadPDF(results.resolve("pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void printsARecoveryKeyAndKeepsNothingOfIt() throws IOException {
        lpstat("a4", NO_DEFAULT);
        lp("echo 'request id is a4-8 (1 file(s))'");
        String key = "R3BG5Y-HC38Z3-275VFG-2BXZ9W-E2UNCP-JD6BA3-KWZ2S4";
        Path data = Path.of("/数据");
        LocalDate day = LocalDate.of(2017, 5, 10);
        assertThat(RecoverySheet.print(printing(), CHINESE, data, day, key)).isEqualTo("a4-8");
        try (PDDocument pdf = Loader.loadPDF(results.resolve("pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(pdf).replaceAll("[ \\n\\r]", "");
            assertThat(text).contains("恢复密钥", "/数据", "2017-05-10");
            assertThat(key.split("-")).allSatisfy(group -> assertThat(text).contains(group));
        }
        assertThat(folder).isEmptyDirectory();
        lp("exit 1");
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> RecoverySheet.print(printing(), CHINESE, data, day, key));
        assertThat(refused.messageKey()).isEqualTo("report.print.page_not_printed");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsThePdfWhenTheJobIsRefused() throws IOException {
        lpstat("a3", NO_DEFAULT);
        lp("echo 'lp: The printer is not responding.' >&2; exit 1");
        assertKept("a3", "report.print.failed", "The printer is not responding");
    }

    @Test
    void saysWhichQueuesThereAre() throws IOException {
        lpstat("a3\\na4", NO_DEFAULT);
        lp("exit 1");
        assertKept("a5", "report.print.unknown", "a3 a4");
        assertKept("", "report.print.no_default", "a3 a4");
    }

    @Test
    void saysWhatToDoWithoutAnyQueue() throws IOException {
        lp("exit 1");
        assertKept("", "report.print.none", "cups-client");
    }

    @Test
    void withoutLpTheSystemsOwnPrintingIsAsked() {
        assertThat(printing().queues()).isEqualTo(new JavaQueues(new FontTextMeasurer()).queues());
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws IOException {
        lpstat("a3", NO_DEFAULT);
        lp("exit 0");
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String text) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(printing().print(ReportsTest.request(List.of(5), null), PrintChoice.on("a3"), cancelled))
                .isEmpty();
        assertThat(results.resolve("arguments")).doesNotExist();
    }

    @Test
    void paintsTheSamePagesForOtherSystems() throws Exception {
        List<Drawing> pages = reports.pages(ReportsTest.request(List.of(5), null), Progress.NONE);
        var book = new JavaQueues(new FontTextMeasurer()).book(pages, "", Progress.NONE);
        assertThat(book.getNumberOfPages()).isEqualTo(pages.size());
        PageFormat format = book.getPageFormat(0);
        assertThat(format.getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
        assertThat(format.getImageableWidth()).isEqualTo(pages.getFirst().width());
        BufferedImage image = new BufferedImage(1191, 842, BufferedImage.TYPE_INT_RGB);
        assertThat(book.getPrintable(0).print(image.createGraphics(), format, 0))
                .isEqualTo(Printable.PAGE_EXISTS);
        assertThat(image.getRGB(60, 100) & 0xFFFFFF)
                .as("the ground of the header")
                .isGreaterThan(0xF00000);
    }

    @Test
    void asksTheQueueForPaperTrayCopiesAndSides() throws IOException {
        lpstat("a3", NO_DEFAULT);
        lp("echo 'request id is a3-8 (1 file(s))'");
        PrintChoice choice = new PrintChoice("a3", "A4", "Tray2", 3, true, PrintSides.SHORT_EDGE);
        printing()
                .print(ReportsTest.request(List.of(5), null), choice, Progress.NONE)
                .orElseThrow()
                .forget();
        List<String> called = Files.readAllLines(results.resolve("arguments"));
        assertThat(called.subList(0, called.indexOf("-t")))
                .containsExactly(
                        "-d",
                        "a3",
                        "-o",
                        "media=A4",
                        "-o",
                        "fit-to-page",
                        "-o",
                        "InputSlot=Tray2",
                        "-o",
                        "sides=two-sided-short-edge",
                        "-n",
                        "3",
                        "-o",
                        "Collate=True");
    }

    @Test
    void readsWhatAQueueCanDo() throws IOException {
        lpstat("a3", NO_DEFAULT);
        lp("exit 0");
        assertThat(printing().abilities("a3")).isEqualTo(QueueAbilities.UNKNOWN);
        program("lpoptions", "[ \"$2\" = a3 ] || exit 1\ncat <<'END'\n" + """
            PageSize/Media Size: Letter A4 *A3 Custom.WIDTHxHEIGHT
            InputSlot/Media Source: Auto *Tray1 Tray2
            Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble
            ColorModel/Output Mode: *RGB Gray
            """ + "END");
        assertThat(printing().abilities("a3"))
                .isEqualTo(new QueueAbilities(
                        List.of("A3", "A4"), List.of("Tray1", "Auto", "Tray2"), List.of(PrintSides.values())));
        assertThat(printing().abilities("a4")).isEqualTo(QueueAbilities.UNKNOWN);
    }

    @Test
    void saysThatAQueueIsStoppedBeforeAndAfterItTookTheJob() throws IOException {
        String stopped = "printf 'printer a3 disabled since Mon 01 May 2017 -\\n\\tPaper jam\\n'";
        program("lpstat", "case \"$1\" in -e) echo a3;; -p) " + stopped + ";; esac");
        lp("echo 'request id is a3-9 (1 file(s))'");
        assertKept("a3", "report.print.paused", "Paper jam");
        assertThat(results.resolve("arguments")).doesNotExist();
        program(
                "lpstat",
                "case \"$1\" in -e) echo a3;; -p) if [ -e '" + results + "/arguments' ]; then " + stopped
                        + "; else echo 'printer a3 is idle.'; fi;; -o) echo 'a3-9  me  1024';; esac");
        assertKept("a3", "report.print.stopped", "Paper jam");
    }

    @Test
    void saysThatAJobWasGivenUpThoughThePrinterGoesOn() throws IOException {
        program(
                "lpstat",
                "case \"$1\" in -e) echo a3;; -p) echo 'printer a3 is idle.  enabled since Mon 01 May 2017';;"
                        + " -o) echo 'a3-9  me  1024';; esac");
        lp("echo 'request id is a3-9 (1 file(s))'");
        assertKept("a3", "report.print.job_stopped", "a3-9");
    }

    @Test
    void aJobThatIsPaintedCanBeCalledOffBetweenPages() {
        List<Drawing> pages = reports.pages(ReportsTest.request(List.of(5), null), Progress.NONE);
        Progress calledOff = new Progress() {
            @Override
            public void report(double fraction, String text) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        var book = new JavaQueues(new FontTextMeasurer()).book(pages, "", calledOff);
        assertThatThrownBy(() -> book.getPrintable(0).print(null, book.getPageFormat(0), 0))
                .isInstanceOf(PrinterAbortException.class);
    }

    @Test
    void withoutAnyPrintCommandItSaysWhatToInstallAndKeepsThePdf() {
        assertKept("", "report.print.no_lp", "cups-client");
    }

    @Test
    void otherSystemsAreAskedForTheSameAndPagesAreMadeToFitThePaper() throws Exception {
        JavaQueues queues = new JavaQueues(new FontTextMeasurer());
        var wanted = queues.attributes(new PrintChoice("x", "", "", 4, false, PrintSides.LONG_EDGE));
        assertThat(wanted.toArray())
                .containsExactlyInAnyOrder(new Copies(4), SheetCollate.UNCOLLATED, Sides.TWO_SIDED_LONG_EDGE);
        List<Drawing> pages = reports.pages(ReportsTest.request(List.of(5), null), Progress.NONE);
        var book = queues.book(pages, "A4", Progress.NONE);
        assertThat(book.getPageFormat(0).getWidth()).isCloseTo(842, within(1.0));
        assertThat(book.getPageFormat(0).getHeight()).isCloseTo(595, within(1.0));
    }

    private void assertKept(String queue, String key, String said) {
        InputRefused refused = catchThrowableOfType(
                InputRefused.class,
                () -> printing().print(ReportsTest.request(List.of(5), null), PrintChoice.on(queue), Progress.NONE));
        assertThat(refused.messageKey()).isEqualTo(key);
        assertThat(CHINESE.text(key, refused.arguments())).contains(said).doesNotContain("\n");
        Path kept = (Path) refused.arguments()[refused.arguments().length - 1];
        assertThat(kept).exists().hasParentRaw(folder);
        assertThat(kept.toFile().delete()).isTrue();
    }

    private Printing printing() {
        return new Printing(reports, CHINESE, () -> folder, new SystemCommands(bin.toString()));
    }

    private void lpstat(String queues, String standard) throws IOException {
        program("lpstat", "if [ \"$1\" = -e ]; then printf '%b\\n' '" + queues + "'; else " + standard + "; fi");
    }

    private void lp(String then) throws IOException {
        String note = "printf '%s\\n' \"$@\" > '" + results + "/arguments'\n"
                + "for last; do :; done\ncat \"$last\" > '" + results + "/pdf'\n";
        program("lp", note + then);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
