package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up, restoring and checking on the command line. */
class BackupCommandTest {

    @TempDir
    private Path place;

    private Path folder;
    private String backup;

    @BeforeEach
    void create() {
        folder = place.resolve("data");
        backup = place.resolve("2017.hdbackup").toString();
        Workspace.create(folder, StartWith.DEMO).close();
    }

    @Test
    void whatWasBackedUpComesBackAndWhatWasThereIsKept() {
        CommandLineRun made = run("backup", backup);
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains(backup, "已重新打开核对");
        CommandLineRun again = run("backup", backup);
        assertThat(again.code()).isEqualTo(Cli.REFUSED);
        assertThat(again.err()).contains(backup, "--replace");
        assertThat(run("backup", "--replace", backup).code()).isZero();
        run("record", "5.1.2-1", "--date", "2017-03-07", "--value", "95", "--by", "填报员甲");
        assertThat(value()).isEqualTo("95");

        CommandLineRun restored = run("restore", backup);
        assertThat(restored.code()).isZero();
        assertThat(restored.out())
                .contains(
                        "2017-05-08 09:00",
                        backup,
                        " 行",
                        "恢复前的数据库-",
                        folder.resolve("replaced").toString());
        assertThat(value()).isEqualTo("87");
        CommandLineRun check = run("check");
        assertThat(check.code()).isZero();
        assertThat(check.lines()).hasSize(2).last().isEqualTo("数据完好。");
    }

    @Test
    void whatCameAfterTheBackupComesBackFromTheJournal() throws IOException {
        run("backup", backup);
        run("record", "5.1.2-1", "--date", "2017-03-07", "--value", "95", "--by", "填报员甲");
        Files.write(folder.resolve("hengdao.mv.db"), new byte[100]);

        CommandLineRun restored = run("restore", "--replay", backup);

        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("按变更日志补入备份之后的变更 1 次");
        assertThat(value()).isEqualTo("95");
        assertThat(run("check").code()).isZero();
        assertThat(run("restore", backup).out()).contains("备份之后的变更 1 次；加 --replay");
        run("record", "5.1.2-1", "--date", "2017-03-07", "--value", "96", "--by", "填报员甲");
        assertThat(run("restore", backup).out()).contains("备份之后的变更 1 次；加 --replay");
        assertThat(value()).isEqualTo("87");
    }

    @Test
    void aCheckSaysWhereTheJournalBreaks() throws IOException {
        run("record", "5.1.2-1", "--date", "2017-03-07", "--value", "95", "--by", "填报员甲");
        run("record", "5.1.2-1", "--date", "2017-03-08", "--value", "96", "--by", "填报员甲");
        Path journal = folder.resolve("journal/000001.jsonl");
        Files.writeString(journal, Files.readString(journal).replaceFirst("\"measured\":95", "\"measured\":99"));

        CommandLineRun check = run("check");

        assertThat(check.code()).isEqualTo(Cli.REFUSED);
        assertThat(check.out()).contains("journal/000001.jsonl:2");
        Files.delete(journal);
        assertThat(run("list", "projects").err()).contains("变更日志不在");
        assertThat(run("list", "projects").err()).isEmpty();
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(place.resolve("a.txt"), "没有");
        CommandLineRun run = run("restore", text.toString());
        assertThat(run.code()).isEqualTo(Cli.REFUSED);
        assertThat(run.err().lines()).singleElement().asString().contains(text.toString());
        assertThat(value()).isEqualTo("87");
    }

    @Test
    void aFolderInUseIsNamed() {
        run("backup", backup);
        try (Workspace open = Workspace.open(folder)) {
            assertThat(run("restore", backup).code()).isEqualTo(Cli.FOLDER);
            assertThat(run("check").code()).isEqualTo(Cli.FOLDER);
            assertThat(run("backup", "--replace", backup).code()).isEqualTo(Cli.FOLDER);
            assertThat(open.years()).contains(2017);
        }
    }

    private String value() {
        return run("list", "indicators", "--as-of", "2017-03-07", "--format", "tsv")
                .row("5.1.2-1")
                .get(13);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }
}
