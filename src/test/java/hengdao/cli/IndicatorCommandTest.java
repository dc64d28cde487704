package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One indicator on the command line: its sheet, and its forecast in the list; over the demo programme. */
class IndicatorCommandTest {

    @TempDir
    private static Path place;

    private static Path folder;

    @BeforeAll
    static void create() {
        folder = place.resolve("data");
        Workspace.create(folder, StartWith.DEMO).close();
    }

    @Test
    void listsWhatIsScheduledForecastAndWhen() {
        CommandLineRun list = run("list", "indicators", "--format", "tsv", "--as-of", "2017-09-30");
        List<String> columns = List.of(list.lines().getFirst().split("\t", -1));
        assertThat(columns.subList(15, 18)).containsExactly("scheduled", "forecast", "light");
        assertThat(columns).endsWith("forecast_date", "number", "example", "forecast_state");
        List<String> investment = list.row("0.1.3-1");
        assertThat(investment.subList(15, 18)).containsExactly("166.8", "226.7", "green");
        assertThat(investment).endsWith("2017-12-20", "0.1.3-1", "yes", "expected");
        assertThat(list.row("0.1.1-1").get(16)).isEmpty();
    }

    @Test
    void listsTheDayOnWhichATargetWasMetAndNoForecastFromTwoEntries() {
        CommandLineRun met = run("list", "indicators", "--format", "tsv", "--as-of", "2017-02-14");
        assertThat(met.row("5.1.2-1").subList(15, 18)).containsExactly("79.4", "87", "done");
        assertThat(met.row("5.1.2-1")).endsWith("2017-02-14", "5.1.2-1", "yes", "reached");
        assertThat(met.row("0.1.3-1").subList(15, 18)).startsWith("24", "").hasSize(3);
    }

    @Test
    void writesTheSheetOfAnIndicatorInEachFormat() throws IOException {
        for (String extension : List.of("pdf", "svg", "png")) {
            Path out = place.resolve("signing." + extension);
            CommandLineRun run = run(
                    "report", "indicator", "5.1.2-1", "--as-of", "2017-02-14", "--portrait", "--out", out.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(Files.size(out)).isGreaterThan(1000);
        }
        String svg = Files.readString(place.resolve("signing.svg"));
        assertThat(svg)
                .contains("签约率指标情况", "≥85%", "已于 2017-02-14 达到目标，提前 15 个工作日（21 天）", "公开报道：超过87%，基数为户")
                .doesNotContain("99.36");
    }

    @Test
    void saysWhatIsWrongWithAKey() {
        String out = place.resolve("x.pdf").toString();
        assertThat(run("report", "indicator", "--out", out)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("请写明指标代号").hasLineCount(1);
        });
        assertThat(run("report", "indicator", "9.9", "--out", out).err()).startsWith("没有代号为 9.9 的指标");
        assertThat(run("report", "gantt", "5.1.2-1", "--out", out).err()).startsWith("这种报表不针对单个指标");
        assertThat(run("report", "indicator", "5.1.2-1", "--scale", "month", "--out", out)
                        .err())
                .contains("--scale")
                .hasLineCount(1);
        assertThat(Path.of(out)).doesNotExist();
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }
}
