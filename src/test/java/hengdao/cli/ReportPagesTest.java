package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper of reports from the command line. */
class ReportPagesTest {

    private static final double MM = 72 / 25.4;

    @TempDir
    private static Path data;

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() {
        CommandLineRun.of(data, "init", "--demo");
    }

    @Test
    void writesAChartOnASheetOfItsOwnSize() throws IOException {
        try (PDDocument pdf = pdf("--project", "5", "--paper", "900x600", "--margin", "20", "--pages-wide", "2")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            PDRectangle sheet = pdf.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isCloseTo((float) (900 * MM), within(0.1f));
            assertThat(sheet.getHeight()).isCloseTo((float) (600 * MM), within(0.1f));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("棚户区改造攻坚工程横道图");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("深圳市罗湖区人民政府");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("5 棚户区改造攻坚工程");
        }
    }

    @Test
    void dividesALargeSheetOverThePrintersOwn() throws IOException {
        try (PDDocument pdf =
                pdf("--level", "area", "--one-page", "--paper", "a1", "--poster", "a3", "--overlap", "15")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo((float) (297 * MM), within(0.1f));
            assertThat(new PDFTextStripper().getText(pdf)).contains("第 2 行 第 3 列（共 2 行 3 列，重叠 15 毫米）");
        }
    }

    @Test
    void theTwelveOnOneA3InBlack() throws IOException {
        try (PDDocument pdf = pdf("--level", "area", "--one-page", "--mono", "--progress-line")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("完善机制加快签约", "前锋线", "第1页 共1页");
        }
    }

    @Test
    void ordersPagesAndChoosesColumns() throws IOException {
        try (PDDocument pdf = pdf(
                "--project",
                "4",
                "--days-per-cm",
                "8",
                "--page-order",
                "down",
                "--columns",
                "number,gap,baseline-gap")) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).contains("检查日期", "偏差", "基线偏差").doesNotContain("牵头单位");
        }
    }

    @Test
    void picturesHaveTheChosenDotsAndVectorsAreXml() throws Exception {
        Path png = folder.resolve("a.png");
        assertThat(run("--project", "5", "--dpi", "96", "--out", png.toString()).code())
                .isZero();
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo((int) Math.round(420 / 25.4 * 96));
        Path svg = folder.resolve("a.svg");
        assertThat(run("--project", "5", "--mono", "--out", svg.toString()).code())
                .isZero();
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(svg.toFile())
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @Test
    void refusesInOneLineWhatCannotBeAndWritesNothing() {
        assertRefused("100 到 5000", "gantt", "--paper", "90x600");
        assertRefused("0 到 50", "gantt", "--margin", "51");
        assertRefused("1 到 20", "gantt", "--pages-wide", "21");
        assertRefused("0.2 到 100", "gantt", "--days-per-cm", "0");
        assertRefused("72 到 600", "gantt", "--dpi", "20");
        assertRefused("--overlap", "gantt", "--overlap", "10");
        assertRefused("只能用一个", "gantt", "--pages-wide", "2", "--scale", "week");
        assertRefused("只能用一个", "gantt", "--pages-wide", "2", "--one-page");
        assertRefused("--portrait", "gantt", "--paper", "900x600", "--portrait");
        assertRefused("--poster", "progress", "--poster", "A4");
        assertRefused("--mono", "bulletin", "--mono");
        assertRefused("一页", "gantt", "--one-page", "--paper", "A4");
        assertRefused("没有滞后或逾期", "gantt", "--behind", "--as-of", "2016-12-21");
        assertRefused("没有任务的横道或里程碑", "gantt", "--from", "2019-01-01", "--to", "2019-02-28");
        assertRefused(
                "没有任务的横道或里程碑", "gantt", "--level", "area", "--one-page", "--to", "2016-01-31", "--from", "2016-01-01");
        assertRefused("没有开始、到期或预计达标", "due", "--as-of", "2019-06-01");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
        CommandLineRun wrong =
                run("--paper", "A9", "--out", folder.resolve("x.pdf").toString());
        assertThat(wrong.code()).isEqualTo(Cli.USAGE);
        assertThat(wrong.err()).hasLineCount(1).contains("A9");
    }

    @Test
    void refusesEveryReportOfAProgrammeWithoutTasks(@TempDir Path empty) {
        assertThat(CommandLineRun.of(empty, "init", "--empty").code()).isEqualTo(Cli.DONE);
        for (String report :
                List.of("gantt", "progress", "bulletin", "due", "ledger", "indicator 1.1.1-1", "order 2017-1")) {
            String format = report.equals("ledger") ? "xlsx" : "pdf";
            Path out = folder.resolve("empty." + format);
            List<String> words = new ArrayList<>(List.of("report"));
            words.addAll(List.of(report.split(" ")));
            words.addAll(List.of("--out", out.toString()));
            CommandLineRun run = CommandLineRun.of(empty, words.toArray(String[]::new));
            assertThat(run.code()).as(report).isEqualTo(Cli.REFUSED);
            assertThat(run.err().lines().filter(line -> !line.contains("节假日")))
                    .as(report)
                    .hasSize(1);
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void findsWhatIsBehindUnderTheRowsOfAHighLevel() throws IOException {
        try (PDDocument pdf = pdf("--level", "project", "--behind")) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    private void assertRefused(String part, String report, String... options) {
        List<String> all = new ArrayList<>(List.of("report", report));
        all.addAll(List.of(options));
        all.addAll(List.of("--out", folder.resolve("x.pdf").toString()));
        CommandLineRun run = CommandLineRun.of(data, all.toArray(String[]::new));
        assertThat(run.err()).as(String.join(" ", options)).hasLineCount(1).contains(part);
        assertThat(run.code()).isEqualTo(Cli.REFUSED);
    }

    private PDDocument pdf(String... options) throws IOException {
        Path out = folder.resolve("a.pdf");
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--out", out.toString()));
        CommandLineRun run = run(all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(Files.size(out)).isPositive();
        return Loader.loadPDF(out.toFile());
    }

    private static CommandLineRun run(String... options) {
        List<String> all = new ArrayList<>(List.of("report", "gantt"));
        all.addAll(List.of(options));
        return CommandLineRun.of(data, all.toArray(String[]::new));
    }
}
