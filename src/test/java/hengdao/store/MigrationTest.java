package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.Amendment;
import hengdao.model.EntryState;
import hengdao.model.Evidence;
import hengdao.model.FolderCheck;
import hengdao.model.Indicator;
import hengdao.model.IssuedFile;
import hengdao.model.Outcome;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.ReportFigure;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.Unit;
import hengdao.model.Weight;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data folders of every released schema open in this program with all that is in them. */
class MigrationTest {

    @TempDir
    private Path folder;

    static IntStream releasedSchemas() {
        return IntStream.rangeClosed(1, Migrations.LATEST);
    }

    @ParameterizedTest
    @MethodSource("releasedSchemas")
    void opensAFolderOfSchema(int version) throws IOException {
        OldFolder.unzip(version, folder);

        try (Stores stores = Stores.open(folder)) {
            assertThat(Checking.of(stores.database()).problems())
                    .extracting(FolderCheck.Problem::kind)
                    .containsOnly(FolderCheck.Kind.FILE_MISSING);
            assertThat(BackupFolder.of(folder).all()).hasSize(version < Migrations.LATEST ? 1 : 0);
            Programme programme = stores.programmes().load(2017);
            assertThat(programme.annual().statusDate()).isEqualTo(SampleProgramme.SIGNING_DUE);
            assertThat(programme.projects()).hasSize(2);
            assertThat(programme.workAreas()).hasSize(3);
            assertThat(programme.projects())
                    .extracting(project -> Weight.text(project.weight()))
                    .containsExactly("1", version < 8 ? "1" : "2.5");
            assertThat(programme.workAreas())
                    .extracting(area -> Weight.text(area.weight()))
                    .containsExactly("1", "1", version < 8 ? "1" : "3");
            assertThat(programme.tasks()).hasSize(5);
            assertThat(programme.tasks())
                    .filteredOn(task -> task.scheduling() == Scheduling.AUTOMATIC)
                    .extracting(Task::key)
                    .containsExactlyElementsOf(version == 1 ? List.of() : List.of("5.1.3"));
            assertThat(programme.dependencies()).hasSize(1);
            assertThat(programme.indicators())
                    .extracting(Indicator::key)
                    .containsExactly("0.1.1-1", "5.1.2-1", "5.1.2-2");
            assertThat(programme.entries())
                    .extracting(entry -> entry.value().toPlainString())
                    .containsExactly("87.1", "87.3", "25");
            assertThat(programme.entries())
                    .extracting(ProgressEntry::state)
                    .containsExactly(
                            EntryState.SUPERSEDED,
                            EntryState.SUBMITTED,
                            version < 4 ? EntryState.SUBMITTED : EntryState.RETURNED);
            assertThat(programme.calendar().isWorkday(LocalDate.of(2017, 1, 22)))
                    .isTrue();
            assertThat(stores.preferences().find("reporter")).contains(Stores.ACTOR);
            assertThat(stores.drafts().all()).extracting(Draft::json).containsExactly("{\"value\":\"88\"}");
            int baselines = version == 1 ? 0 : 1;
            assertThat(programme.baselines()).hasSize(baselines);
            programme
                    .baselines()
                    .forEach(baseline ->
                            assertThat(stores.baselines().tasks(baseline.id())).hasSize(5));
            assertProgress(stores, programme, version);
            int supervision = version < 4 ? 0 : 1;
            assertSupervision(stores, programme, supervision);
            int issued = version < 7 ? 0 : 1;
            assertIssued(stores, programme, issued);
            int accounts = version < 9 ? 0 : 1;
            assertAccounts(stores, accounts);
            assertThat(stores.changes().lastSequence())
                    .isEqualTo(3 + baselines + supervision + issued + accounts + (version < 3 ? 0 : 2));
            stores.append(
                    SampleProgramme.entry(programme.indicators().get(1).id(), LocalDate.of(2017, 3, 1), "88", null));
        }
    }

    /** Stages, end states, amendments, units, people and lights are there from schema 3 on. */
    private static void assertProgress(Stores stores, Programme programme, int version) {
        boolean there = version >= 3;
        assertThat(programme.annual().lightRule()).isEqualTo(there ? "days-late" : null);
        assertThat(programme.indicators().get(1).stages())
                .extracting(stage -> stage.value().toPlainString())
                .containsExactlyElementsOf(there ? List.of("79.4", "82.75") : List.of());
        assertThat(programme.outcomes())
                .extracting(Outcome::reason)
                .containsExactlyElementsOf(there ? List.of("用地未完成征收") : List.of());
        assertThat(programme.amendments())
                .extracting(Amendment::after)
                .containsExactlyElementsOf(
                        version < 3
                                ? List.of()
                                : version < 8 ? List.of("2017-03-07") : List.of("2017-03-07", "2017-02-14 79.4%"));
        DirectoryStore directory = new DirectoryStore(stores.database());
        assertThat(directory.units())
                .extracting(Unit::name)
                .containsExactlyElementsOf(there ? List.of("区城市更新单位") : List.of());
        assertThat(directory.people()).hasSameSizeAs(directory.units());
        assertThat(new LightStore(stores.database(), SampleProgramme.IDS)
                        .of(programme.indicators().get(1).id()))
                .extracting(KeptLight::light)
                .containsExactlyElementsOf(there ? List.of("DONE") : List.of());
    }

    private static void assertAccounts(Stores stores, int each) {
        AccountStore accounts = new AccountStore(stores.database(), SampleProgramme.IDS);
        assertThat(accounts.all()).hasSize(each).allSatisfy(account -> {
            assertThat(account.isKeeper()).isTrue();
            assertThat(accounts.hash(account.id())).contains("1:c2FsdA==:aGFzaA==");
            assertThat(accounts.guesses(account.id())).isEmpty();
        });
    }

    private static void assertSupervision(Stores stores, Programme programme, int each) {
        UUID id = programme.annual().id();
        assertThat(new ReviewStore(stores.database()).ofProgramme(id)).hasSize(each);
        RoundStore rounds = new RoundStore(stores.database());
        assertThat(rounds.ofProgramme(id)).hasSize(each).allSatisfy(round -> {
            assertThat(round.name()).isEqualTo("双周例会");
            assertThat(rounds.skips(round.id())).hasSize(1);
            assertThat(rounds.handovers(round.id())).hasSize(1);
        });
        assertThat(new OrderStore(stores.database(), new Ids()).ofProgramme(id))
                .hasSize(each)
                .allSatisfy(filed -> {
                    assertThat(filed.order().number()).isEqualTo("督〔2017〕1号");
                    assertThat(filed.events())
                            .singleElement()
                            .satisfies(event -> assertThat(event.evidence())
                                    .extracting(Evidence::fileName)
                                    .containsExactly("督办单.pdf"));
                });
    }

    private static void assertIssued(Stores stores, Programme programme, int each) {
        IssuedStore issued = new IssuedStore(stores.database(), SampleProgramme.IDS);
        assertThat(issued.ofProgramme(programme.annual().id())).hasSize(each).allSatisfy(report -> {
            assertThat(report.title()).isEqualTo("进展情况表");
            assertThat(report.projects()).containsExactly(0, 5);
            assertThat(report.files()).extracting(IssuedFile::fileName).containsExactly("进展.pdf");
            assertThat(issued.figures(report.id()))
                    .containsExactly(new ReportFigure("5.1.2-1", "签约率", "ACTUAL", "87.3%"));
        });
        assertThat(new TemplateStore(stores.database(), SampleProgramme.IDS).all())
                .extracting(TemplateStore.Stored::name)
                .containsExactlyElementsOf(each == 0 ? List.of() : List.of("办公室"));
    }

    @Test
    void aMigrationThatFailsLeavesTheFolderAsItWas() throws Exception {
        OldFolder.unzip(1, folder);
        ownerRuns("create table plan_baseline (id uuid)");
        assertThatThrownBy(() -> Stores.open(folder)).hasMessageContaining("PLAN_BASELINE");

        try (var owner =
                H2.owner(folder.resolve("hengdao"), false, FolderKey.NONE).getConnection()) {
            assertThat(Migrations.version(owner)).isEqualTo(1);
            H2.shutdown(owner);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-new*");
        ownerRuns("drop table plan_baseline");
        Stores.open(folder).close();
    }

    private void ownerRuns(String sql) throws SQLException {
        try (var owner = H2.owner(folder.resolve("hengdao"), false, FolderKey.NONE)
                        .getConnection();
                var statement = owner.createStatement()) {
            statement.execute(sql);
            H2.shutdown(owner);
        }
    }
}
