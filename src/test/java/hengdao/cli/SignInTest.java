package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Role;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands over a data folder that asks who works there. */
class SignInTest {

    private static final String KEEPER = "管理员丙";
    private static final String REPORTER = "填报员甲";
    private static final String PASSWORD = "correct-horse";

    @TempDir
    private Path place;

    private Path data;

    @BeforeEach
    void create() {
        data = place.resolve("data");
        try (Workspace made = Workspace.create(data, StartWith.PROGRAMME)) {
            made.accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);
            made.accounts().add(REPORTER, Role.REPORTER, PASSWORD, KEEPER);
        }
    }

    private Path file(String content, String rights) throws IOException {
        Path file = Files.writeString(Files.createTempFile(place, "password", ""), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    private CommandLineRun run(String user, Path file, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--user", user, "--password-file", file.toString()));
        return CommandLineRun.of(data, all.toArray(String[]::new));
    }

    @Test
    void everyCommandAsksWhoAndForTheirPassword() throws IOException {
        Path backup = place.resolve("b.hdbackup");
        for (String[] command : List.of(
                new String[] {"list", "projects"},
                new String[] {"check"},
                new String[] {"backup", backup.toString()},
                new String[] {"restore", backup.toString()},
                new String[] {"record", "5.1.2-1", "--date", "2017-02-14", "--value", "81"},
                new String[] {
                    "report", "bulletin", "--out", place.resolve("b.pdf").toString()
                })) {
            CommandLineRun nobody = CommandLineRun.of(data, command);
            assertThat(nobody.code()).as(command[0]).isEqualTo(Cli.FOLDER);
            assertThat(nobody.err()).contains("--user", "--password-file").hasLineCount(1);
        }
        assertThat(backup).doesNotExist();

        CommandLineRun silent = CommandLineRun.of(data, "list", "projects", "--user", REPORTER);
        assertThat(silent.code()).isEqualTo(Cli.FOLDER);
        assertThat(silent.err()).contains(REPORTER, "--password-file");
        CommandLineRun asked = CommandLineRun.asked(
                question -> question.contains(REPORTER) ? Optional.of(PASSWORD) : Optional.empty(),
                data,
                "list",
                "projects",
                "--user",
                REPORTER);
        assertThat(asked.code()).isEqualTo(Cli.DONE);
        assertThat(run(REPORTER, file(PASSWORD + "\r\nmore", "rw-------"), "list", "projects")
                        .code())
                .isEqualTo(Cli.DONE);
    }

    @Test
    void aPasswordThatOthersCanReadOrThatIsWrongIsRefused() throws IOException {
        for (String rights : List.of("rw-r-----", "rw----r--")) {
            CommandLineRun open = run(REPORTER, file(PASSWORD, rights), "list", "projects");
            assertThat(open.code()).isEqualTo(Cli.FOLDER);
            assertThat(open.err()).contains("chmod 600");
        }
        assertThat(run(REPORTER, file("", "rw-------"), "list", "projects").err())
                .contains("空");
        assertThat(run(REPORTER, place.resolve("nowhere"), "list", "projects").err())
                .contains("读不出来");
        assertThat(run("'; DROP TABLE account; --", file(PASSWORD, "rw-------"), "list", "projects")
                        .err())
                .contains("'; DROP TABLE account; --");
        CommandLineRun wrong = run(REPORTER, file("wrong-horse", "rw-------"), "list", "projects");
        assertThat(wrong.code()).isEqualTo(Cli.FOLDER);
        assertThat(wrong.err()).contains("口令不对", "1 秒");
        CommandLineRun soon = run(REPORTER, file(PASSWORD, "rw-------"), "list", "projects");
        assertThat(soon.code()).isEqualTo(Cli.FOLDER);
        assertThat(soon.err()).contains("请等 1 秒");
    }

    @Test
    void worksUnderTheNameOfWhoeverSignedInAndAsTheirRoleAllows() throws IOException {
        Path password = file(PASSWORD, "rw-------");
        String[] record = {"record", "5.1.2-1", "--date", "2017-02-14", "--value", "81"};
        assertThat(run(REPORTER, password, record).code()).isEqualTo(Cli.DONE);
        assertThat(run(REPORTER, password, "list", "entries", "--format", "tsv").out())
                .contains("\t" + REPORTER + "\t");
        List<String> other = new ArrayList<>(List.of(record));
        other.addAll(List.of("--by", KEEPER));
        CommandLineRun refused = run(REPORTER, password, other.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(Cli.REFUSED);
        assertThat(refused.err()).contains(REPORTER, KEEPER);

        Path backup = place.resolve("b.hdbackup");
        assertThat(run(REPORTER, password, "backup", backup.toString()).code()).isEqualTo(Cli.DONE);
        CommandLineRun restored = run(REPORTER, password, "restore", backup.toString());
        assertThat(restored.code()).isEqualTo(Cli.REFUSED);
        assertThat(restored.err()).contains("管理员");
        assertThat(run(KEEPER, password, "restore", backup.toString()).code()).isEqualTo(Cli.DONE);
    }
}
