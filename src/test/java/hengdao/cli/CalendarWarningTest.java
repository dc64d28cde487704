package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year whose holidays are not known is told of beside the output; 2019 is one. */
class CalendarWarningTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void init() {
        assertThat(CommandLineRun.of(folder, "init").code()).isEqualTo(Cli.DONE);
    }

    @Test
    void aListSaysWhichYearCountsWeekendsOnly() {
        CommandLineRun known = CommandLineRun.of(folder, "list", "projects", "--format", "tsv");
        assertThat(known.err()).isEmpty();
        CommandLineRun run = CommandLineRun.of(folder, "list", "projects", "--as-of", "2019-02-01", "--format", "tsv");
        assertThat(run.code()).isEqualTo(Cli.DONE);
        assertThat(run.err().lines()).singleElement().asString().startsWith("注意：2019 年放假安排未录入，工作日仅按周末推算。");
        assertThat(run.lines()).hasSameSizeAs(known.lines());
    }

    @Test
    void soDoesAReportInItsLanguage() {
        CommandLineRun run = CommandLineRun.of(
                folder,
                "report",
                "gantt",
                "--project",
                "5",
                "--to",
                "2019-03-01",
                "--out",
                folder.resolve("chart.svg").toString(),
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(Cli.DONE);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("Note: no holidays are known for 2019, so workdays count weekends only.");
        CommandLineRun known = CommandLineRun.of(
                folder,
                "report",
                "progress",
                "--out",
                folder.resolve("table.xlsx").toString());
        assertThat(known.err()).isEmpty();
    }
}
