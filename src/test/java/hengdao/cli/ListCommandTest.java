package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hengdao.model.OutcomeKind;
import hengdao.model.Task;
import hengdao.service.ProgrammeView;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void init() {
        assertThat(CommandLineRun.of(folder, "init").code()).isEqualTo(Cli.DONE);
    }

    private static CommandLineRun tsv(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("list"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--format", "tsv"));
        CommandLineRun run = CommandLineRun.of(folder, all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Cli.DONE);
        return run;
    }

    @Test
    void startsEveryListWithTheColumnsThatScriptsDependOn() {
        assertThat(tsv("projects").lines().getFirst())
                .startsWith("no\tname\twork_areas\ttasks\tindicators\tlight")
                .as("new columns come last")
                .endsWith("\tweight\treported\treportable");
        assertThat(tsv("tasks").lines().getFirst())
                .startsWith("key\tproject_no\twork_area\tname\tkind\tstart\tfinish\tdeadline\tpercent\tlight")
                .endsWith("\tweight\treported\treportable");
        assertThat(tsv("entries").lines().getFirst()).startsWith("id\tkey\tdate\tvalue\tunit\tby\tentered_at\tstate");
        assertThat(tsv("indicators").lines().getFirst())
                .startsWith("key\tproject_no\twork_area\ttask\tname\toperator\ttarget_low\ttarget_high\tunit\tdeadline"
                        + "\tdeadline_stated\tbaseline_value\tbaseline_date\tlatest_value\tlatest_date\tscheduled"
                        + "\tforecast\tlight");
    }

    @Test
    void listsWorkAreasWithTheirWeights() {
        CommandLineRun all = tsv("areas");
        assertThat(all.lines().getFirst()).isEqualTo("no\tproject_no\tname\tweight\ttasks\tpercent\tlight");
        assertThat(all.lines()).as("37, and the yearly goals last").hasSize(1 + 38);
        assertThat(all.lines().getLast()).startsWith("0.1\t0\t");
        CommandLineRun five = tsv("areas", "--project", "5");
        assertThat(five.lines().get(1)).startsWith("5.1\t5\t");
        List<String> first = List.of(five.lines().get(1).split("\t", -1));
        assertThat(first.get(3)).isEqualTo("1");
        assertThat(Integer.parseInt(first.get(4)))
                .isEqualTo(tsv("tasks", "--project", "5").lines().stream()
                        .filter(line -> line.split("\t", -1)[2].equals("5.1"))
                        .count());
    }

    @Test
    void tasksEndWithTheirEndStateAndItsReason(@TempDir Path own) {
        Workspace.create(own, StartWith.PROGRAMME).close();
        try (Workspace open = Workspace.open(own)) {
            ProgrammeView view = open.view(2017, LocalDate.of(2017, 3, 1));
            Task task = view.programme().tasks().stream()
                    .filter(each -> each.key().equals("5.1.3"))
                    .findFirst()
                    .orElseThrow();
            open.outcomes().set(view, task.id(), OutcomeKind.CONSTRAINED, "征地未完", LocalDate.of(2017, 3, 1), "填报员甲");
        }
        CommandLineRun before = CommandLineRun.of(own, "list", "tasks", "--as-of", "2017-02-28", "--format", "tsv");
        assertThat(before.lines().getFirst()).endsWith("\toutcome\toutcome_reason\tweight\treported\treportable");
        assertThat(before.out()).doesNotContain("征地未完");
        CommandLineRun run = CommandLineRun.of(own, "list", "tasks", "--as-of", "2017-03-07", "--format", "tsv");
        assertThat(run.lines())
                .filteredOn(line -> line.contains("\tconstrained\t征地未完\t"))
                .hasSize(1);
        assertThat(run.row("5.1.3")).containsSequence("constrained", "征地未完", "1");
        assertThat(CommandLineRun.of(own, "list", "tasks", "--as-of", "2017-03-07")
                        .out())
                .contains("受客观制约", "办结情况");
    }

    @Test
    void listsTwelveProjectsInOrderAndTheYearlyGoalsLast() {
        CommandLineRun run = tsv("projects");
        List<String> numbers =
                run.lines().stream().skip(1).map(line -> line.split("\t")[0]).toList();
        assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "0");
        assertThat(run.row("4").subList(1, 5)).containsExactly("拓空间提品质工程", "4", "26", "14");
    }

    @Test
    void saysWhereSigningStandsOnTheFourteenthOfFebruary() {
        List<String> signing = tsv("indicators", "--as-of", "2017-02-14").row("5.1.2-1");
        assertThat(signing)
                .containsExactly(
                        "5.1.2-1",
                        "5",
                        "5.1",
                        "5.1.2",
                        "签约率",
                        ">=",
                        "85",
                        "",
                        "%",
                        "2017-03-07",
                        "yes",
                        "73",
                        "2017-01-17",
                        "73",
                        "2017-01-17",
                        "79.4",
                        "",
                        "green",
                        "-6.4",
                        "户",
                        "",
                        "二(五)1",
                        "",
                        "5.1.2-1",
                        "no",
                        "too-few");
    }

    @Test
    void derivesTheFloorOfAGrowthTarget() {
        assertThat(tsv("indicators", "--project", "4").row("4.2.5-2").get(6)).isEqualTo("157.42");
    }

    @Test
    void keepsOneProjectWhenAskedTo() {
        assertThat(tsv("tasks", "--project", "5").lines())
                .hasSize(1 + 15)
                .allMatch(line -> line.startsWith("key") || line.startsWith("5."));
    }

    @Test
    void marksDefaultDatesForPeople() {
        String table =
                CommandLineRun.of(folder, "list", "tasks", "--project", "5").out();
        assertThat(table).contains("2016-12-20（默认）", "2017-12-31（默认）").containsPattern("2017-03-07  +\\S*");
    }

    @Test
    void marksEveryRowOfADemoAsAnExample(@TempDir Path demo) {
        assertThat(CommandLineRun.of(demo, "init", "--demo").code()).isEqualTo(Cli.DONE);
        for (String what : List.of("projects", "tasks", "indicators", "entries")) {
            assertThat(CommandLineRun.of(demo, "list", what).lines().stream().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains(" 示例"));
            assertThat(tsv(what).lines().stream().skip(1)).allMatch(line -> switch (what) {
                case "entries" -> line.endsWith("\tno\t\t");
                case "tasks" -> line.matches(".*\tno\t[a-z-]*\t[^\t]*\t1\t\\d+\t\\d+");
                case "projects" -> line.matches(".*\tno\t1\t\\d+\t\\d+");
                default -> line.matches(".*\tno\t[a-z-]+");
            });
        }
    }

    @Test
    void alignsChineseByTheirDoubleWidth() {
        List<String> lines = CommandLineRun.of(folder, "list", "projects").lines();
        int end = TextTable.width(lines.getFirst().substring(0, lines.getFirst().indexOf("亮灯")));
        assertThat(lines).allSatisfy(line -> {
            int at = 0;
            int width = 0;
            while (width < end) {
                width += TextTable.width(line.substring(at, ++at));
            }
            assertThat(line.substring(at)).matches("(亮灯|未填报|正常|偏慢|滞后|已完成|未开始|推进中).*");
        });
    }

    @Test
    void givesJsonWithNumbersAsNumbers() {
        String json = CommandLineRun.of(folder, "list", "indicators", "--project", "0", "--format", "json")
                .out();
        JsonObject growth = JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(growth.get("operator").getAsString()).isEqualTo("range");
        assertThat(growth.get("target_high").getAsJsonPrimitive().isNumber()).isTrue();
        assertThat(growth.get("target_high").getAsDouble()).isEqualTo(8.5);
        assertThat(growth.get("latest_value").isJsonNull()).isTrue();
    }

    @Test
    void takesGlobalOptionsBeforeAndAfterTheCommand() {
        CommandLineRun before = CommandLineRun.of(folder, "--year", "2017", "--lang", "en", "list", "projects");
        CommandLineRun after = CommandLineRun.of(folder, "list", "projects", "--lang", "en", "--year", "2017");
        assertThat(before.out()).isEqualTo(after.out()).contains("Work areas");
    }

    @Test
    void refusesAnUnknownProjectAndYear() {
        CommandLineRun project = CommandLineRun.of(folder, "list", "tasks", "--project", "13");
        assertThat(project.code()).isEqualTo(Cli.REFUSED);
        assertThat(project.err()).hasLineCount(1).contains("13", "list projects");
        assertThat(CommandLineRun.of(folder, "list", "tasks", "--year", "2031").code())
                .isEqualTo(Cli.REFUSED);
    }

    @Test
    void listsSupervisionOrdersWithTheDaysTheyAreOverdue(@TempDir Path demo) {
        assertThat(CommandLineRun.of(demo, "init", "--demo").code()).isEqualTo(Cli.DONE);
        CommandLineRun run = CommandLineRun.of(demo, "list", "orders", "--format", "tsv");
        assertThat(run.lines().getFirst())
                .startsWith("number\tkey\titem\tunit\tassigned\tdue\tstate\toverdue_days\trequirement");
        List<String> first = run.row("督〔2017〕1号");
        assertThat(first.get(1)).isEqualTo("1.2.2");
        assertThat(first.subList(4, 8)).containsExactly("2017-02-14", "2017-02-28", "undertaken", "7");
        assertThat(run.row("督〔2017〕2号").get(9)).isEqualTo("2017-03-24");
        CommandLineRun earlier = CommandLineRun.of(demo, "list", "orders", "--format", "tsv", "--as-of", "2017-02-28");
        assertThat(earlier.lines()).hasSize(4);
        assertThat(earlier.row("督〔2017〕1号").get(7)).isEqualTo("0");
        CommandLineRun project = CommandLineRun.of(demo, "list", "orders", "--project", "5");
        assertThat(project.lines()).anyMatch(line -> line.contains("待审核") && line.contains("5.1.5"));
        assertThat(project.lines()).noneMatch(line -> line.contains("1.2.2"));
    }
}
