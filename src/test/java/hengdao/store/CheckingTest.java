package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Evidence;
import hengdao.model.FolderCheck;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check names what is not as it was written; the data are altered past the program. */
class CheckingTest {

    private final SampleProgramme sample = new SampleProgramme();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Stores stores = Stores.createWith(folder, sample)) {
            stores.append(entry("2017-02-14", "87"));
            stores.append(entry("2017-02-28", "91"));
            stores.judge(sample);
            stores.fillDirectory(sample);
            stores.takeBaseline(sample);
        }
    }

    @Test
    void aSoundFolderHasNoProblem() {
        FolderCheck check = check();
        assertThat(check.problems()).isEmpty();
        assertThat(check.rows()).isGreaterThan(20);
        assertThat(check.changes()).isGreaterThan(4);
    }

    @Test
    void aFigureAlteredPastTheProgramIsNamed() throws SQLException {
        alter("update entry set measured = 88 where measured = 87");
        assertThat(check().problems()).singleElement().extracting(Problem::kind).isEqualTo(Kind.ROW_DIFFERS);
    }

    @Test
    void rowsThatAreGoneOrCameFromNowhereAreNamed() throws SQLException {
        alter("delete from entry where measured = 87");
        alter("insert into unit (id, name, former_names, retired) values (random_uuid(), '区审计局', '', false)");
        assertThat(check().problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Kind.ROW_MISSING, Kind.ROW_UNKNOWN);
    }

    @Test
    void filesThatAreGoneOrAlteredAreNamed() throws IOException {
        Evidence photo;
        Evidence list;
        try (Stores stores = Stores.open(folder)) {
            photo = keep(stores, "照片.txt", "abc");
            list = keep(stores, "名单.txt", "def");
        }
        assertThat(check().problems()).isEmpty();
        assertThat(check().files()).isEqualTo(3);
        Files.delete(folder.resolve("evidence").resolve(photo.sha256()));
        Files.writeString(folder.resolve("evidence").resolve(list.sha256()), "deg");
        assertThat(check().problems())
                .containsExactlyInAnyOrder(
                        new Problem(Kind.FILE_MISSING, "evidence/" + photo.sha256()),
                        new Problem(Kind.FILE_DIFFERS, "evidence/" + list.sha256()));
    }

    private Evidence keep(Stores stores, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return stores.change("entry.append", change -> {
            Evidence kept = stores.evidence().keep(change, file);
            stores.entries().append(change, entry("2017-03-01", "92", kept));
            return kept;
        });
    }

    @Test
    void aChangeThatIsMissingInTheLogIsNamed() throws SQLException {
        alter("delete from change_record where seq = 2");
        alter("delete from change_set where seq = 2");
        assertThat(check().problems()).contains(new Problem(Kind.CHANGE_MISSING, "2"));
    }

    /** Without the file of the sample's own entry, which never was. */
    private FolderCheck check() {
        try (Stores stores = Stores.open(folder)) {
            FolderCheck check = Checking.of(stores.database());
            List<Problem> problems = check.problems().stream()
                    .filter(problem -> !problem.what().endsWith("a".repeat(64)))
                    .toList();
            assertThat(problems).hasSize(check.problems().size() - 1);
            return new FolderCheck(check.changes(), check.rows(), check.files(), problems);
        }
    }

    private void alter(String sql) throws SQLException {
        try (Connection owner = H2.owner(folder.toAbsolutePath().resolve("hengdao"), false, FolderKey.NONE)
                .getConnection()) {
            try (Statement statement = owner.createStatement()) {
                statement.execute("set referential_integrity false");
                assertThat(statement.executeUpdate(sql)).isPositive();
                statement.execute("set referential_integrity true");
            }
            H2.shutdown(owner);
        }
    }

    private ProgressEntry entry(String date, String value, Evidence... evidence) {
        ProgressEntry made = SampleProgramme.entry(sample.signed.id(), LocalDate.parse(date), value, null);
        return new ProgressEntry(
                made.id(),
                made.subjectId(),
                made.asOf(),
                made.value(),
                made.numerator(),
                made.denominator(),
                made.note(),
                made.problem(),
                made.nextStep(),
                made.reason(),
                List.of(evidence),
                made.by(),
                made.enteredAt(),
                made.supersedes(),
                made.state(),
                made.example());
    }
}
