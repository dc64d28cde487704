package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        int pages = reports.pages(request(List.of(5, 6), null)).size();
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
        assertThat(reports.pages(some)).isEqualTo(reports.pages(all).subList(1, 4));
        assertRefused("report.pages.beyond", request(List.of(5), new PageRange(40, 41)), folder.resolve("x.pdf"));
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
