package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hengdao.model.DataFolderUnusable;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.InputRefused;
import hengdao.model.JournalNews;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was saved stands in the journal, and comes back from it once if the database lost it. */
class JournalTest {

    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void name() {
        folder = place.resolve("data");
    }

    @Test
    void everyChangeIsALineThatAnyoneCanReadAndVerify() throws IOException {
        JournalFolder data = new JournalFolder(folder, 2);
        List<String> lines = data.lines();

        assertThat(lines).hasSize(3);
        String previous = "0".repeat(64);
        for (String line : lines) {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            String sum = json.get("sha256").getAsString();
            String covered = line.substring(0, line.lastIndexOf(",\"sha256\""));
            assertThat(HexFormat.of()
                            .formatHex(ChecksumFiles.sha256().digest(covered.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(sum);
            assertThat(json.get("prev").getAsString()).isEqualTo(previous);
            previous = sum;
        }
        assertThat(lines.get(0)).contains("\"reason\":\"begun\"", "\"last\":1");
        JsonObject change = JsonParser.parseString(lines.get(2)).getAsJsonObject();
        assertThat(change.get("seq").getAsLong()).isEqualTo(3);
        assertThat(change.get("by").getAsString()).isEqualTo("填报员甲");
        JsonObject row = change.getAsJsonArray("rows").get(0).getAsJsonObject();
        assertThat(row.get("key").getAsString()).isEqualTo("5.1.2-1@2017-02-14");
        assertThat(row.getAsJsonObject("after").get("measured").getAsString()).isEqualTo("87");
    }

    @Test
    void aSessionGoesOnInTheSameFileAndNothingIsSaid() throws IOException {
        JournalFolder data = new JournalFolder(folder, 1);
        data.append(2);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
        }
        assertThat(data.files()).hasSize(1);
        assertThat(data.lines()).hasSize(4);
        assertSound();
    }

    @Test
    void whatTheDatabaseLacksIsMadeAgainOnceAsItWas() throws IOException {
        JournalFolder data = new JournalFolder(folder, 2);
        Path early = data.keep("early");
        SampleProgramme sample = data.sample();
        Set<String> before;
        try (Stores stores = Stores.open(folder)) {
            data.append(stores, 1);
            stores.judge(sample);
            stores.fillDirectory(sample);
            stores.takeBaseline(sample);
            stores.issue(sample);
            stores.change("draft", change -> {
                stores.drafts().save(change, sample.held.taskId(), "{\"value\":\"88\"}");
                stores.entries().append(change, data.entry());
                return sample;
            });
            before = JournalFolder.ids(stores);
        }
        SortedMap<String, Fingerprint.Table> contents = tables();
        data.putBack(early);

        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(new JournalNews(JournalNews.Kind.REPLAYED, 6, 0, ""));
            assertThat(JournalFolder.ids(stores)).isEqualTo(before);
            assertThat(stores.drafts().find(sample.held.taskId())).contains("{\"value\":\"88\"}");
        }
        SortedMap<String, Fingerprint.Table> again = tables();
        contents.remove("draft");
        again.remove("draft");
        assertThat(again).isEqualTo(contents);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
        }
        assertThat(data.files()).hasSize(1);
        data.append(1);
        assertSound();
    }

    /** Each edit of the plan, its undoing, and its doing again. */
    @ParameterizedTest
    @EnumSource(SampleEdit.class)
    void editsOfThePlanAreMadeAgain(SampleEdit edit) throws IOException {
        JournalFolder data = new JournalFolder(folder, 0);
        Path early = data.keep("early");
        SampleProgramme sample = data.sample();
        try (Stores stores = Stores.open(folder)) {
            stores.change("plan", change -> {
                stores.plans().apply(change, sample.annual.id(), edit.of(sample));
                return change.sequence();
            });
            for (long done = 2; done <= 3; done++) {
                long last = done;
                stores.change("undo", change -> stores.reversal().reverse(change, last));
            }
        }
        SortedMap<String, Fingerprint.Table> contents = tables();
        data.putBack(early);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news().replayed()).isEqualTo(3);
        }
        assertThat(tables()).isEqualTo(contents);
    }

    @Test
    void aLineCutShortByAPowerCutIsCutOff() throws IOException {
        JournalFolder data = new JournalFolder(folder, 2);
        byte[] whole = Files.readAllBytes(data.last());
        for (byte[] torn : List.of("{\"epoch\":1,\"sch".getBytes(StandardCharsets.UTF_8), new byte[70_000])) {
            byte[] bytes = Arrays.copyOf(whole, whole.length + torn.length);
            System.arraycopy(torn, 0, bytes, whole.length, torn.length);
            Files.write(data.last(), bytes);
            try (Stores stores = Stores.open(folder)) {
                assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
            }
            assertThat(data.last()).hasBinaryContent(whole);
        }
        Files.write(folder.resolve(JournalFiles.FOLDER).resolve("000002.jsonl"), new byte[10]);
        data.append(1);
        assertThat(data.files()).hasSize(1);
        assertSound();
    }

    @Test
    void aBrokenLineInTheMiddleIsNamedAndReplayStopsBeforeIt() throws IOException {
        JournalFolder data = new JournalFolder(folder, 1);
        Path early = data.keep("early");
        data.append(4);
        flip(data.last(), 3);
        assertThat(problems()).contains(new Problem(Kind.JOURNAL_BROKEN, "journal/000001.jsonl:4"));
        data.putBack(early);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news())
                    .isEqualTo(new JournalNews(JournalNews.Kind.BROKEN, 1, 0, "journal/000001.jsonl:4"));
            assertThat(stores.changes().lastSequence()).isEqualTo(3);
        }
        assertThat(data.files()).hasSize(2);
        data.append(1);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
        }
    }

    @Test
    void aLineThatIsTakenOutOrExchangedBreaksTheChain() throws IOException {
        JournalFolder data = new JournalFolder(folder, 5);
        List<String> lines = data.lines();
        Files.write(data.last(), List.of(lines.get(0), lines.get(1), lines.get(3), lines.get(4), lines.get(5)));
        assertThat(problems())
                .contains(
                        new Problem(Kind.JOURNAL_BROKEN, "journal/000001.jsonl:3"),
                        new Problem(Kind.JOURNAL_LACKS, "3"));
    }

    @Test
    void aJournalThatIsGoneIsSaidAndBegunAnew() throws IOException {
        JournalFolder data = new JournalFolder(folder, 2);
        Files.delete(data.last());
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news().kind()).isEqualTo(JournalNews.Kind.LOST);
        }
        data.append(1);
        assertThat(data.lines().getFirst()).contains("\"reason\":\"lost\"", "\"last\":3");
        assertSound();
    }

    @Test
    void aDatabaseTheJournalDoesNotKnowGetsNothingOfIt() throws IOException {
        JournalFolder data = new JournalFolder(folder, 3);
        Path otherFolder = place.resolve("other");
        JournalFolder other = new JournalFolder(otherFolder, 1);
        Files.copy(
                otherFolder.resolve(Database.FILE), folder.resolve(Database.FILE), StandardCopyOption.REPLACE_EXISTING);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news().kind()).isEqualTo(JournalNews.Kind.LOST);
            assertThat(JournalFolder.ids(stores)).isEqualTo(other.ids());
        }
        assertThat(data.files()).hasSize(2);
    }

    @Test
    void aFullDiskRefusesTheChangeAndLeavesNothingOfIt() throws IOException {
        JournalFolder data = new JournalFolder(folder, 1);
        byte[] before = Files.readAllBytes(data.last());
        SmallDisk disk = new SmallDisk();
        try (Stores stores = Stores.of(Database.open(folder, FolderKey.NONE, disk.disk()))) {
            disk.leave(100);
            Refused.with(InputRefused.class, "store.journal_full", () -> stores.append(data.entry()));
            assertThat(stores.changes().lastSequence()).isEqualTo(2);
            assertThat(data.last()).hasBinaryContent(before);
            disk.leave(1 << 20);
            data.append(stores, 2);
        }
        assertThat(data.lines()).hasSize(4);
        assertSound();
    }

    @Test
    void aDiskThatFailsAltogetherEndsTheWriting() throws IOException {
        JournalFolder data = new JournalFolder(folder, 1);
        SmallDisk disk = new SmallDisk();
        try (Stores stores = Stores.of(Database.open(folder, FolderKey.NONE, disk.disk()))) {
            disk.leave(100);
            disk.fail();
            for (int time = 0; time < 2; time++) {
                Refused.with(DataFolderUnusable.class, "store.write_failed", () -> stores.append(data.entry()));
            }
            assertThat(stores.changes().lastSequence()).isEqualTo(2);
        }
        data.append(1);
        assertSound();
    }

    /** H2 checks no constraint at the commit: here the work is said to have been done, and then is not committed. */
    @Test
    void aChangeThatIsNotCommittedIsTakenBackAndNotMadeAgain() throws IOException {
        JournalFolder data = new JournalFolder(folder, 1);
        try (Stores stores = Stores.open(folder)) {
            stores.database()
                    .journal(new JournaledChange(
                            3,
                            SampleProgramme.IDS.next(),
                            Stores.ACTOR,
                            "entry.append",
                            Instant.EPOCH,
                            List.of(),
                            List.of(),
                            List.of()));
            stores.database().takeBack();
        }
        assertThat(data.lines().getLast()).contains("\"kind\":\"abort\",\"seq\":3,\"last\":2");
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
            data.append(stores, 1);
            assertThat(stores.changes().lastSequence()).isEqualTo(3);
        }
        assertSound();
    }

    @Test
    void aRowOfTheLogThatTheJournalDoesNotHaveIsNamed() throws Exception {
        new JournalFolder(folder, 2);
        try (Connection owner = H2.owner(folder.toAbsolutePath().resolve("hengdao"), false, FolderKey.NONE)
                        .getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("update entry set measured = 88 where measured = 87");
            statement.execute(
                    "update change_record set after_json = replace(after_json, '\"measured\":87,', '\"measured\":88,')"
                            + " where seq = 3 and table_name = 'entry'");
            H2.shutdown(owner);
        }
        assertThat(problems()).contains(new Problem(Kind.JOURNAL_DIFFERS, "3 entry 5.1.2-1@2017-02-14"));
    }

    @Test
    void aLongJournalGoesOnInTheNextFile() throws IOException {
        JournalFolder data = new JournalFolder(folder, 1);
        Path early = data.keep("early");
        try (Stores stores = Stores.open(folder)) {
            for (int i = 0; i < 5; i++) {
                stores.change("draft", change -> {
                    stores.drafts().save(change, data.sample().signed.id(), "x".repeat(5 << 20));
                    stores.entries().append(change, data.entry());
                    return 1;
                });
            }
        }
        assertThat(data.files()).hasSize(3);
        assertThat(data.lines().getFirst()).contains("\"reason\":\"continued\"", "\"epoch\":1");
        assertSound();
        data.putBack(early);
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news().replayed()).isEqualTo(5);
        }
        assertSound();
    }

    private SortedMap<String, Fingerprint.Table> tables() {
        try (Connection owner = H2.owner(folder.toAbsolutePath().resolve("hengdao"), false, FolderKey.NONE)
                .getConnection()) {
            var tables = Fingerprint.of(owner, FolderKey.NONE).tables();
            H2.shutdown(owner);
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void flip(Path file, int line) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(line, lines.get(line).replace("87", "89"));
        Files.write(file, lines);
    }

    private void assertSound() {
        assertThat(problems()).extracting(Problem::kind).containsOnly(Kind.FILE_MISSING);
    }

    private List<Problem> problems() {
        try (Stores stores = Stores.open(folder)) {
            return Checking.of(stores.database()).problems();
        }
    }
}
