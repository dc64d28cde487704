package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Verdict;
import hengdao.service.Edited;
import hengdao.service.ProgrammeView;
import hengdao.service.Reviewing;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void init() {
        assertThat(CommandLineRun.of(folder, "init").code()).isEqualTo(Cli.DONE);
    }

    private CommandLineRun record(String key, String date, String... more) {
        List<String> all = new java.util.ArrayList<>(List.of("record", key, "--date", date, "--by", "填报员甲"));
        all.addAll(List.of(more));
        return CommandLineRun.of(folder, all.toArray(String[]::new));
    }

    private List<String> entries() {
        List<String> lines =
                CommandLineRun.of(folder, "list", "entries", "--format", "tsv").lines();
        return lines.subList(1, lines.size());
    }

    @Test
    void savesAnEntryThatThenCounts() {
        CommandLineRun run = record("5.1.2-1", "2017-02-14", "--value", "87", "--note", "全面加快签约", "--problem", "—");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Cli.DONE);
        assertThat(run.out()).contains("已保存", "5.1.2-1", "87");
        List<String> cells = List.of(entries().getFirst().split("\t", -1));
        assertThat(cells.subList(1, 6)).containsExactly("5.1.2-1", "2017-02-14", "87", "%", "填报员甲");
        assertThat(cells.get(7)).isEqualTo("submitted");
        assertThat(CommandLineRun.of(folder, "list", "indicators", "--format", "tsv")
                        .row("5.1.2-1")
                        .get(17))
                .isEqualTo("done");
    }

    @Test
    void saysThatAnEntryAfterTheStatusDateDoesNotCountYet() {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.editing().setStatusDate(workspace.view(2017, null), LocalDate.of(2017, 3, 7), "填报员甲");
        }
        CommandLineRun run = record("5.1.2-1", "2017-03-08", "--value", "87");
        assertThat(run.code()).isEqualTo(Cli.DONE);
        assertThat(run.out() + run.err()).contains("2017-03-08 晚于检查日期 2017-03-07");
        CommandLineRun counted = record("5.1.2-2", "2017-03-07", "--value", "60");
        assertThat(counted.out() + counted.err()).doesNotContain("检查日期");
    }

    @Test
    void countsAShareFromNumeratorAndDenominator() {
        CommandLineRun run = record("5.1.2-1", "2017-02-14", "--numerator", "7221", "--denominator", "8300");
        assertThat(run.err()).isEmpty();
        assertThat(entries().getFirst()).contains("\t87\t%\t", "\t7221\t8300\t");
    }

    @Test
    void correctsAcceptedAndReturnedEntriesAndListsTheirStates() {
        record("5.1.2-1", "2017-02-14", "--value", "78");
        record("5.1.2-2", "2017-02-14", "--value", "20");
        String accepted = entries().getFirst().split("\t")[0];
        String returned = entries().getLast().split("\t")[0];
        try (Workspace workspace = Workspace.open(folder)) {
            ProgrammeView view = workspace.view(2017, null);
            Reviewing reviewing = workspace.reviewing();
            Edited edited = reviewing.review(view, List.of(UUID.fromString(accepted)), Verdict.ACCEPTED, "", "审核员乙");
            reviewing.review(edited.view(), List.of(UUID.fromString(returned)), Verdict.RETURNED, "口径不符", "审核员乙");
        }
        assertThat(entries().getFirst()).contains("\taccepted\t");
        assertThat(entries().getFirst()).endsWith("\t\t审核员乙");
        assertThat(entries().getLast()).contains("\treturned\t").endsWith("\t口径不符\t审核员乙");
        assertThat(CommandLineRun.of(folder, "list", "indicators", "--format", "tsv")
                        .row("5.1.2-2")
                        .get(13))
                .isEmpty();

        assertThat(record("5.1.2-1", "2017-02-14", "--value", "79", "--corrects", accepted)
                        .code())
                .isEqualTo(Cli.DONE);
        assertThat(record("5.1.2-2", "2017-02-14", "--value", "21", "--corrects", returned)
                        .code())
                .isEqualTo(Cli.DONE);
        assertThat(entries())
                .extracting(line -> line.split("\t")[7])
                .containsExactly("superseded", "superseded", "submitted", "submitted");
    }

    @Test
    void correctsAnEntryAndKeepsTheOldOne() {
        record("5.1.2-1", "2017-02-14", "--value", "78");
        String wrong = entries().getFirst().split("\t")[0];
        assertThat(record("5.1.2-1", "2017-02-14", "--value", "87", "--corrects", wrong)
                        .code())
                .isEqualTo(Cli.DONE);
        assertThat(entries()).hasSize(2);
        assertThat(entries().getFirst()).contains("\tsuperseded\t");
        assertThat(entries().getLast()).contains("\tsubmitted\t", wrong);
        assertThat(record("5.1.2-1", "2017-02-14", "--value", "88", "--corrects", wrong)
                        .code())
                .isEqualTo(Cli.REFUSED);
    }

    @Test
    void asksForAReasonWhenARunningTotalFalls() {
        record("6.2.3-1", "2017-04-07", "--value", "30");
        CommandLineRun fallen = record("6.2.3-1", "2017-04-21", "--value", "28");
        assertThat(fallen.code()).isEqualTo(Cli.REFUSED);
        assertThat(fallen.err()).contains("28", "30", "2017-04-07");
        assertThat(record("6.2.3-1", "2017-04-21", "--value", "28", "--reason", "核减重复计数")
                        .code())
                .isEqualTo(Cli.DONE);
    }

    @Test
    void asksForAReasonForAnotherDenominator() {
        record("5.1.2-2", "2017-02-07", "--numerator", "2000", "--denominator", "8300");
        CommandLineRun changed = record("5.1.2-2", "2017-02-14", "--numerator", "2600", "--denominator", "5000");
        assertThat(changed.code()).isEqualTo(Cli.REFUSED);
        assertThat(changed.err()).hasLineCount(1).contains("5000", "8300");
        assertThat(entries()).hasSize(1);
        assertThat(record("5.1.2-2", "2017-02-14", "--numerator", "2600", "--denominator", "5000", "--reason", "剔除空置户")
                        .code())
                .isEqualTo(Cli.DONE);
    }

    @Test
    void refusesToCorrectAnEntryThatIsNotThere() {
        String unknown = UUID.randomUUID().toString();
        CommandLineRun run = record("5.1.2-1", "2017-02-14", "--value", "87", "--corrects", unknown);
        assertThat(run.code()).isEqualTo(Cli.REFUSED);
        assertThat(run.err()).hasLineCount(1).contains(unknown);
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.9-1, 2017-02-14, 87, 5.1.9-1",
        "5.1.2-1, 2017-02-30, 87, 2017-02-30",
        "5.1.2-1, 2017-02-14, abc, abc",
        "5.1.2-1, 2017-05-09, 98, 2017-05-09",
        "5.1.2-1, 2017-02-14, 87.125, 87.125",
        "5.1.2-1, 2017-02-14, 101, 101",
        "6.2.3-1, 2017-02-14, 3.5, 3.5",
        "6.2.3-1, 2017-02-14, -3, -3"
    })
    void refusesBadInputInOneLineAndChangesNothing(String key, String date, String value, String named) {
        CommandLineRun run = record(key, date, "--value", value);
        assertThat(run.code()).isEqualTo(Cli.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains(named);
        assertThat(entries()).isEmpty();
    }

    @Test
    void callsForWhatIsMissing() {
        CommandLineRun run = CommandLineRun.of(folder, "record", "5.1.2-1", "--value", "87");
        assertThat(run.code()).isEqualTo(Cli.USAGE);
        assertThat(run.err()).hasLineCount(1).contains("--date", "--by", "hengdao record --help");
    }
}
