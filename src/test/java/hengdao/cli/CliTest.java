package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @TempDir
    Path folder;

    @Test
    void opensTheDesktopWithoutACommand() {
        assertThat(CommandLineRun.of(folder)).isEqualTo(new CommandLineRun(Cli.DONE, "desktop over " + folder, ""));
    }

    @Test
    void handsTheYearAndTheLanguageNamedToTheDesktop() {
        assertThat(CommandLineRun.of(folder, "--year", "2018", "--lang", "en").out())
                .isEqualTo("desktop over " + folder + " in 2018 speaking en");
        assertThat(CommandLineRun.of(folder, "--lang=zh-CN").out())
                .isEqualTo("desktop over " + folder + " speaking zh-CN");
    }

    @Test
    void refusesToMakeAFolderTwice() {
        assertThat(CommandLineRun.of(folder, "report", "gantt", "--paper", "A9", "--out", "a.pdf")
                        .err())
                .startsWith("参数不对：--paper A9。应为 A4|A3|A2|A1|A0|900x600 之一");
        assertThat(CommandLineRun.of(folder, "init", "--empty").code()).isEqualTo(Cli.DONE);
        CommandLineRun again = CommandLineRun.of(folder, "init");
        assertThat(again.code()).isEqualTo(Cli.REFUSED);
        assertThat(again.err()).hasLineCount(1).contains(folder.toString());
        assertThat(CommandLineRun.of(folder, "list", "projects").code()).isEqualTo(Cli.REFUSED);
    }

    @Test
    void marksADemoFolderWhereverItIsListed() {
        assertThat(CommandLineRun.of(folder, "init", "--demo").code()).isEqualTo(Cli.DONE);
        List<String> units = CommandLineRun.of(folder, "list", "units").lines();
        assertThat(units).hasSizeGreaterThan(5);
        assertThat(units.subList(1, units.size())).allMatch(line -> line.contains("示例"));
        assertThat(CommandLineRun.of(folder, "list", "entries", "--project", "5")
                        .out())
                .contains("2017-02-14", "70000", "示例");
    }

    @Test
    void namesTheHolderOfAFolderInUse() {
        try (Workspace open = Workspace.create(folder.resolve("data"), hengdao.service.StartWith.EMPTY)) {
            CommandLineRun run = CommandLineRun.of(open.folder(), "list", "projects");
            assertThat(run.code()).isEqualTo(Cli.FOLDER);
            assertThat(run.err()).hasLineCount(1).contains(System.getProperty("user.name"));
        }
    }

    @Test
    void saysWhenThereIsNoDataFolder() {
        CommandLineRun run = CommandLineRun.of(folder.resolve("none"), "list", "projects");
        assertThat(run.code()).isEqualTo(Cli.FOLDER);
        assertThat(run.err()).hasLineCount(1).contains("init");
    }

    @Test
    void writesReportsAndRefusesWhatCannotBeWritten() throws IOException {
        CommandLineRun.of(folder, "init");
        Path chart = folder.resolve("棚改 横道图.pdf");
        CommandLineRun written =
                CommandLineRun.of(folder, "report", "gantt", "--project", "5", "--out", chart.toString());
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).contains(chart.toString());
        assertThat(Files.readString(chart, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        String nowhere = folder.resolve("none").resolve("a.pdf").toString();
        assertThat(CommandLineRun.of(folder, "report", "gantt", "--out", nowhere)
                        .code())
                .isEqualTo(Cli.REFUSED);
        assertThat(CommandLineRun.of(folder, "report", "gantt", "--out", "a.xlsx")
                        .code())
                .isEqualTo(Cli.REFUSED);
        assertThat(CommandLineRun.of(folder, "report", "progress", "--out", chart.toString(), "--as-of", "2017-02-30")
                        .code())
                .isEqualTo(Cli.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"paint", "list", "list nonsense", "report weather --out a.pdf", "list projects --colour red"})
    void answersAWrongCommandLineInOneLine(String line) {
        CommandLineRun run = CommandLineRun.of(folder, line.split(" "));
        assertThat(run.code()).isEqualTo(Cli.USAGE);
        assertThat(run.err()).hasLineCount(1).contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesWhatIsWrongInACommandLine() {
        assertThat(CommandLineRun.of(folder, "list", "project").err())
                .startsWith("参数不对：project。应为 projects|areas|tasks|indicators|entries|units|orders|reports|changes 之一");
        assertThat(CommandLineRun.of(folder, "init", "--empty", "--demo").err())
                .contains("--empty")
                .contains("--demo");
    }

    @Test
    void explainsItselfInBothLanguages() {
        assertThat(CommandLineRun.of(folder, "--help").out())
                .contains("用法", "init", "list", "record", "report", "print")
                .doesNotContain("import", "merge");
        assertThat(CommandLineRun.of(folder, "record", "--help", "--lang", "en").out())
                .contains("Usage:", "--numerator", "--next-step");
    }
}
