package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.Preferences;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issued reports and templates on the command line; over the demo programme. */
class IssuedCommandTest {

    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void create() {
        folder = place.resolve("data");
        Workspace.create(folder, StartWith.DEMO).close();
    }

    @Test
    void whatIsWrittenIsListedComparedAndWrittenAgain() throws IOException {
        Path out = place.resolve("bulletin.pdf");
        assertThat(run("report", "bulletin", "--out", out.toString()).code()).isZero();
        CommandLineRun list = run("list", "reports", "--format", "tsv");
        assertThat(list.lines()).hasSize(2);
        assertThat(list.lines().getFirst()).startsWith("report_id\tissued_at\tissued_by\tway\treport\ttitle");
        List<String> row = List.of(list.lines().get(1).split("\t", -1));
        assertThat(row.subList(3, 5)).containsExactly("saved", "bulletin");
        assertThat(row.get(7)).isEqualTo("PDF");
        assertThat(row.get(1)).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d|Z)");
        String local = OffsetDateTime.parse(row.get(1)).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
        assertThat(run("list", "reports").out()).contains(" " + local + " ").doesNotContain("Z ");

        CommandLineRun same = run("issued", row.getFirst(), "--format", "tsv");
        assertThat(same.lines()).hasSizeGreaterThan(20);
        assertThat(same.lines().subList(1, same.lines().size())).allMatch(line -> line.endsWith("\tno"));
        run("record", "5.1.2-1", "--date", "2017-03-07", "--value", "93.5", "--by", "填报员甲");
        Path table = place.resolve("table.xlsx");
        run("report", "progress", "--out", table.toString());
        run("record", "5.1.2-1", "--date", "2017-03-07", "--value", "94.5", "--by", "填报员甲");
        String id = run("list", "reports", "--format", "tsv").lines().get(1).split("\t")[0];
        assertThat(run("issued", id, "--format", "tsv").lines().get(1)).endsWith("\tyes");

        Path again = place.resolve("again.pdf");
        assertThat(run("issued", row.getFirst(), "--out", again.toString()).code())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(out);
        CommandLineRun unknown = run("issued", "zzzz");
        assertThat(unknown.code()).isEqualTo(Cli.REFUSED);
        assertThat(unknown.err()).contains("zzzz", "list reports");
    }

    @Test
    void isIssuedByWhoSignsHereUnlessSomebodyIsNamed() {
        run("record", "5.1.2-1", "--date", "2017-03-07", "--value", "93.5", "--by", "填报员甲");
        run("report", "bulletin", "--out", place.resolve("one.pdf").toString());
        assertThat(issuers()).containsExactly("填报员甲");
        try (Workspace open = Workspace.open(folder)) {
            open.preferences().set(Preferences.OFFICER, "审核员乙");
        }
        run("report", "bulletin", "--out", place.resolve("two.pdf").toString());
        run(
                "report",
                "bulletin",
                "--by",
                "填报员丙",
                "--out",
                place.resolve("three.pdf").toString());
        assertThat(issuers()).containsExactlyInAnyOrder("填报员甲", "审核员乙", "填报员丙");
    }

    private List<String> issuers() {
        List<String> lines = run("list", "reports", "--format", "tsv").lines();
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\t", -1)[2])
                .toList();
    }

    @Test
    void templatesComeFromAFileAndDressAReport() throws IOException {
        Path file = Files.writeString(place.resolve("t.json"), """
            {"format": "hengdao-report-templates", "version": 1,
             "templates": [{"name": "督查室", "titles": {"gantt": "督查挂图"}}]}
            """);
        assertThat(run("templates", "import", file.toString()).out()).contains("督查室");
        Path out = place.resolve("chart.svg");
        CommandLineRun run = run("report", "gantt", "--project", "5", "--template", "督查室", "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(out)).contains("督查挂图");
        assertThat(run("templates", "import", file.toString()).out()).contains("督查室与现有的相同");
        Files.writeString(file, Files.readString(file).replace("督查挂图", "另一张图"));
        assertThat(run("templates", "import", "--replace", file.toString()).out())
                .contains("已替换督查室");
        Files.writeString(file, Files.readString(file).replace("另一张图", "督查挂图"));
        assertThat(run("templates", "import", file.toString()).out()).contains("已另存为督查室（2）");
        assertThat(run("templates", "import", "--replace", file.toString()).out())
                .contains("已替换督查室");
        Path exported = place.resolve("all.json");
        assertThat(run("templates", "export", exported.toString()).code()).isZero();
        assertThat(Files.readString(exported)).contains("督查挂图");
        CommandLineRun unknown = run("report", "gantt", "--template", "没有", "--out", out.toString());
        assertThat(unknown.code()).isEqualTo(Cli.REFUSED);
        assertThat(unknown.err()).contains("没有", "督查室");
    }

    @Test
    void copiesAreAFewHundredAtMost() {
        CommandLineRun run = run("print", "gantt", "--copies", "0");
        assertThat(run.code()).isEqualTo(Cli.REFUSED);
        assertThat(run.err()).contains("999");
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }
}
