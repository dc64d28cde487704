package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Role;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.store.Readable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands over a data folder with a password. */
class PasswordCommandTest {

    private static final String PASSWORD = "一个够长的新口令";
    private static final List<String> TEXTS = List.of("棚户区改造攻坚工程", "签约");

    @TempDir
    private Path place;

    private Path data;

    @BeforeEach
    void create() {
        data = place.resolve("data");
        Workspace.create(data, StartWith.PROGRAMME).close();
    }

    private Path file(String... lines) throws IOException {
        Path file = Files.write(Files.createTempFile(place, "password", ""), List.of(lines));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private CommandLineRun run(Path passwords, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--password-file", passwords.toString()));
        return CommandLineRun.of(data, all.toArray(String[]::new));
    }

    private CommandLineRun done(Path passwords, String... arguments) {
        CommandLineRun run = run(passwords, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Cli.DONE);
        return run;
    }

    @Test
    void everyCommandAsksForThePasswordAndWithoutItNothingIsDone() throws IOException {
        assertThat(run(file("short"), "password", "set").code()).isEqualTo(Cli.REFUSED);
        CommandLineRun set = done(file(PASSWORD), "password", "set");
        assertThat(set.out()).contains("恢复密钥", "文件夹外面的文件没有加密");
        Readable.assertNothing(data, TEXTS);

        Path backup = place.resolve("b.hdbackup");
        for (String[] command : List.of(
                new String[] {"list", "projects"},
                new String[] {"check"},
                new String[] {"backup", backup.toString()},
                new String[] {"password", "remove"},
                new String[] {"record", "5.1.2-1", "--date", "2017-02-14", "--value", "81", "--by", "填报员甲"})) {
            CommandLineRun none = CommandLineRun.of(data, command);
            assertThat(none.code()).as(command[0]).isEqualTo(Cli.FOLDER);
            assertThat(none.err()).contains("--password-file").hasLineCount(1);
        }
        CommandLineRun again = CommandLineRun.of(data, "password", "set");
        assertThat(again.code()).isEqualTo(Cli.REFUSED);

        Path given = file(PASSWORD);
        assertThat(done(given, "list", "projects").out()).contains("棚户区");
        done(given, "record", "5.1.2-1", "--date", "2017-02-14", "--value", "81", "--by", "填报员甲", "--note", "签约");
        assertThat(done(given, "check").out()).contains("数据完好");
        done(given, "backup", backup.toString());
        Readable.assertNothing(data, TEXTS);
        Readable.assertNothing(backup.getParent(), TEXTS);

        CommandLineRun wrong = run(file("另外一个口令八字"), "list", "projects");
        assertThat(wrong.code()).isEqualTo(Cli.FOLDER);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("1 秒").hasLineCount(1);
        CommandLineRun early = run(given, "list", "projects");
        assertThat(early.code()).as("wrong guesses are slowed").isEqualTo(Cli.FOLDER);
        assertThat(early.err()).contains("1 秒").hasLineCount(1);
    }

    @Test
    void thePasswordIsChangedForgottenAndRemoved() throws IOException {
        CommandLineRun set = CommandLineRun.asked(typing(PASSWORD, PASSWORD), data, "password", "set");
        assertThat(set.code()).isEqualTo(Cli.DONE);
        String recovery = key(set);
        assertThat(CommandLineRun.asked(typing(PASSWORD, "另一个更新的口令", "打错的新口令八"), data, "password", "change")
                        .err())
                .hasLineCount(1);
        done(file(PASSWORD, "另一个更新的口令"), "password", "change");
        assertThat(done(file(recovery), "list", "projects").out()).contains("棚户区");
        String other = key(done(file("另一个更新的口令"), "password", "recovery"));
        done(file(other, PASSWORD), "password", "change");
        done(file(PASSWORD), "password", "remove");
        assertThat(CommandLineRun.of(data, "list", "projects").out()).contains("棚户区");
        assertThat(CommandLineRun.of(data, "check").out()).contains("数据完好");
        assertThat(CommandLineRun.of(data, "password", "remove").code()).isEqualTo(Cli.REFUSED);
    }

    @Test
    void aBackupAsksForThePasswordOfItsTime() throws IOException {
        Path plain = place.resolve("plain.hdbackup");
        assertThat(CommandLineRun.of(data, "backup", plain.toString()).code()).isEqualTo(Cli.DONE);
        done(file(PASSWORD), "password", "set");
        Path given = file(PASSWORD);
        Path sealed = place.resolve("sealed.hdbackup");
        done(given, "backup", sealed.toString());
        done(file(PASSWORD, "另一个更新的口令"), "password", "change");
        done(file("另一个更新的口令"), "restore", sealed.toString(), "--replay");
        done(file("另一个更新的口令"), "restore", plain.toString());
        Readable.assertNothing(data, TEXTS);

        data = place.resolve("other");
        CommandLineRun none = CommandLineRun.of(data, "restore", sealed.toString());
        assertThat(none.code()).isEqualTo(Cli.FOLDER);
        assertThat(none.err()).hasLineCount(1);
        assertThat(run(file("不是这个口令啊"), "restore", sealed.toString()).code()).isEqualTo(Cli.REFUSED);
        done(given, "restore", sealed.toString());
        assertThat(done(given, "list", "projects").out()).contains("棚户区");
        Readable.assertNothing(data, TEXTS);
    }

    @Test
    void peopleSignInAfterTheFolderIsOpenAndOnlyKeepersMaySetItsPassword() throws IOException {
        try (Workspace open = Workspace.open(data)) {
            open.accounts().add("管理员丙", Role.KEEPER, "correct-horse", "管理员丙");
            open.accounts().add("填报员甲", Role.REPORTER, "battery-staple", "管理员丙");
        }
        CommandLineRun reporter = run(file("battery-staple", PASSWORD), "password", "set", "--user", "填报员甲");
        assertThat(reporter.code()).isEqualTo(Cli.REFUSED);
        done(file("correct-horse", PASSWORD), "password", "set", "--user", "管理员丙");
        assertThat(done(file(PASSWORD, "battery-staple"), "list", "projects", "--user", "填报员甲")
                        .out())
                .contains("棚户区");
        CommandLineRun half = run(file(PASSWORD), "list", "projects", "--user", "填报员甲");
        assertThat(half.code()).isEqualTo(Cli.FOLDER);
        assertThat(half.err()).contains("填报员甲").hasLineCount(1);
        assertThat(run(file(PASSWORD, "battery-staple"), "password", "remove", "--user", "填报员甲")
                        .code())
                .isEqualTo(Cli.REFUSED);
    }

    private static String key(CommandLineRun run) {
        return run.lines().stream()
                .filter(line -> line.contains("恢复密钥"))
                .map(line -> line.substring(line.lastIndexOf('：') + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    private static PasswordPrompt typing(String... answers) {
        List<String> left = new ArrayList<>(List.of(answers));
        return question -> {
            assertThat(Objects.requireNonNull(question)).endsWith("：");
            return left.isEmpty() ? Optional.empty() : Optional.of(left.removeFirst());
        };
    }
}
