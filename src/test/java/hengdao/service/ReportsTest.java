package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.drawing.Drawing;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.Programmes;
import hengdao.report.ReportData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private static ReportData data;

    @TempDir
    private Path folder;

    private final Reports reports = new Reports((year, asOf) -> data, CHINESE, Today.CLOCK);

    @BeforeAll
    static void read() {
        data = Programmes.real("2017-03-07");
    }

    @Test
    void writesAChartAsPdf() throws IOException {
        Path out = folder.resolve("横道图.pdf");
        assertThat(reports.write(shantytown(), out, Progress.NONE)).containsExactly(out);
        assertThat(Files.readString(out, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(names()).containsExactly("横道图.pdf");
    }

    @Test
    void writesEveryPageOfAPictureToAFileOfItsOwn() throws IOException {
        int pages = reports.pages(request(List.of(5, 6), null), Progress.NONE).size();
        assertThat(pages).isGreaterThan(1);
        List<Path> written = reports.write(request(List.of(5, 6), null), folder.resolve("chart.svg"), Progress.NONE);
        assertThat(written).hasSize(pages).startsWith(folder.resolve("chart-01.svg"), folder.resolve("chart-02.svg"));
        assertThat(written).allMatch(Files::exists);
    }

    @Test
    void writesASinglePageUnderItsOwnName() throws IOException {
        Path out = folder.resolve("chart.png");
        assertThat(reports.write(request(List.of(5), new PageRange(1, 1)), out, Progress.NONE))
                .containsExactly(out);
        assertThat(ImageIO.read(out.toFile()).getWidth()).isEqualTo(2480);
    }

    @Test
    void writesTheTableAsPdfAndWorkbook() throws IOException {
        ReportRequest table = ReportRequest.of(ReportKind.PROGRESS, 2017);
        reports.write(table, folder.resolve("t.pdf"), Progress.NONE);
        reports.write(table, folder.resolve("t.XLSX"), Progress.NONE);
        assertThat(names()).containsExactly("t.XLSX", "t.pdf");
        assertThat(Files.size(folder.resolve("t.XLSX"))).isGreaterThan(5000);
    }

    @Test
    void writesOnlyThePagesAskedFor() {
        ReportRequest all = request(List.of(), null);
        ReportRequest some = request(List.of(), new PageRange(2, 4));
        assertThat(reports.pages(some, Progress.NONE))
                .isEqualTo(reports.pages(all, Progress.NONE).subList(1, 4));
        assertRefused("report.pages.beyond", request(List.of(5), new PageRange(40, 41)), folder.resolve("x.pdf"));
        assertRefused(
                "report.pages.none",
                new ReportRequest(
                        ReportKind.PROGRESS,
                        2017,
                        null,
                        List.of(),
                        Paper.A3,
                        false,
                        Scale.AUTO,
                        null,
                        null,
                        new PageRange(1, 2)),
                folder.resolve("x.docx"));
    }

    @Test
    void refusesWhatItCannotWrite() throws IOException {
        assertRefused("report.file.format", shantytown(), folder.resolve("x.xlsx"));
        assertRefused("report.file.format", shantytown(), folder.resolve("pdf"));
        assertRefused("report.file.format", ReportRequest.of(ReportKind.PROGRESS, 2017), folder.resolve("x.svg"));
        assertRefused("report.file.folder", shantytown(), folder.resolve("no/x.pdf"));
        Files.createDirectories(folder.resolve("x.pdf/inside"));
        assertRefused("report.file.is_folder", shantytown(), folder.resolve("x.pdf"));
        assertThat(names()).containsExactly("x.pdf");
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingNew() throws IOException {
        Path out = Files.writeString(folder.resolve("x.pdf"), "old");
        ReportFiles files = new ReportFiles(out, CHINESE, Progress.NONE);
        assertThatThrownBy(() -> files.write(stream -> {
                    stream.write(1);
                    throw new IOException("disk full");
                }))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        e -> assertThat(CHINESE.text(e.messageKey(), e.arguments()))
                                .contains("disk full", out.toString()));
        assertThat(names()).containsExactly("x.pdf");
        assertThat(Files.readString(out)).isEqualTo("old");
    }

    @Test
    void tellsHowFarItIsAndStopsWhenCancelled() throws IOException {
        List<Double> told = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void report(double fraction, String text) {
                told.add(fraction);
                assertThat(text).isNotBlank();
            }

            @Override
            public boolean cancelled() {
                return told.size() > 3;
            }
        };
        assertThat(reports.write(request(List.of(), null), folder.resolve("x.pdf"), impatient))
                .isEmpty();
        assertThat(told).isSorted().hasSizeBetween(4, 5);
        assertThat(names()).isEmpty();
    }

    /** Someone who loses patience after being asked so many times whether to go on. */
    private static final class Impatient implements Progress {
        private final int patience;
        private int asked;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void report(double fraction, String text) {}

        @Override
        public boolean cancelled() {
            return asked++ >= patience;
        }
    }

    @ParameterizedTest
    @CsvSource({"GANTT,pdf", "GANTT,png", "GANTT,svg", "PROGRESS,pdf", "PROGRESS,docx", "DUE,pdf", "LEDGER,xlsx"})
    void aCancelledReportEndsWithinAMomentWhereverItIsAndLeavesNothing(ReportKind kind, String extension)
            throws IOException {
        ReportRequest report = ReportRequest.of(kind, 2017).laidOut(PageLayout.USUAL.at(72));
        Path out = folder.resolve("x." + extension);
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        assertThat(reports.write(report, out, patient)).isNotEmpty();
        for (String name : names()) {
            Files.delete(folder.resolve(name));
        }
        for (double share : List.of(0.0, 0.3, 0.7, 0.99)) {
            Impatient impatient = new Impatient((int) (patient.asked * share));
            assertThat(reports.issue(report, out, impatient)).isEmpty();
            assertThat(impatient.asked - impatient.patience)
                    .as("asked again after %s of the work", share)
                    .isLessThanOrEqualTo(4);
            assertThat(names()).isEmpty();
        }
        assertThat(patient.asked).isGreaterThan(kind == ReportKind.LEDGER ? 3 : 50);
    }

    @Test
    void aPosterIsGivenUpToo() {
        ReportRequest poster =
                request(List.of(5), null).laidOut(PageLayout.USUAL.dividedOver(new PosterPaper(Paper.A4, 10)));
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        assertThat(reports.pages(poster, patient)).isNotEmpty();
        Impatient impatient = new Impatient(patient.asked / 2);
        assertThat(reports.pages(poster, impatient)).isEmpty();
        assertThat(impatient.asked - impatient.patience).isLessThanOrEqualTo(2);
    }

    @Test
    void pagesLaidOutBeforeAreDrawnEvenIfNewOnesAreWanted() {
        boolean[] gone = new boolean[1];
        Progress watch = new Progress() {
            @Override
            public void report(double fraction, String text) {}

            @Override
            public boolean cancelled() {
                return gone[0];
            }
        };
        List<Drawing> pages = reports.pages(request(List.of(), null), watch);
        gone[0] = true;
        assertThat(pages.getLast().shapes()).isNotEmpty();
    }

    @Test
    void readsPageRanges() {
        assertThat(PageRange.parse("2-4")).isEqualTo(new PageRange(2, 4));
        assertThat(PageRange.parse(" 3 ")).isEqualTo(new PageRange(3, 3));
        for (String wrong : List.of("", "0", "4-2", "a", "1-", "2-4-6")) {
            assertThatThrownBy(() -> PageRange.parse(wrong)).isInstanceOf(InputRefused.class);
        }
    }

    @Test
    void aPictureThatTakesTooMuchMemoryIsRefusedAndSaysWhatWouldDo() throws IOException {
        ReportRequest wall = shantytown().laidOut(PageLayout.USUAL.on(new OwnPaper(2000, 1500), null));
        assertRefused("report.dpi.huge", wall.laidOut(wall.layout().at(300)), folder.resolve("x.png"));
        ReportRequest largest = shantytown().laidOut(PageLayout.USUAL.on(new OwnPaper(5000, 4000), null));
        assertRefused("report.dpi.never", largest, folder.resolve("x.png"));
        assertThat(names()).isEmpty();
        assertThat(reports.write(wall.laidOut(wall.layout().at(72)), folder.resolve("x.png"), Progress.NONE))
                .isNotEmpty();
    }

    private void assertRefused(String key, ReportRequest request, Path out) {
        assertThatThrownBy(() -> reports.write(request, out, Progress.NONE))
                .isInstanceOfSatisfying(
                        InputRefused.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static ReportRequest shantytown() {
        return request(List.of(5), null);
    }

    static ReportRequest request(List<Integer> projects, @org.jspecify.annotations.Nullable PageRange pages) {
        return new ReportRequest(
                ReportKind.GANTT, 2017, null, projects, Paper.A3, false, Scale.AUTO, null, null, pages);
    }
}
