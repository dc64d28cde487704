package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteGateTest {

    @TempDir
    private Path folder;

    private final SampleProgramme sample = new SampleProgramme();
    private Stores stores;

    @BeforeEach
    void create() {
        stores = Stores.createWith(folder, sample);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void recordsEveryRowOfANewProgramme() {
        List<ChangeRecord> history = stores.changes().history(sample.signed.id());

        assertThat(history).hasSize(1);
        ChangeRecord record = history.getFirst();
        assertThat(record.sequence()).isEqualTo(1);
        assertThat(record.actor()).isEqualTo("填报员甲");
        assertThat(record.action()).isEqualTo("programme.insert");
        assertThat(record.table()).isEqualTo("indicator");
        assertThat(record.key()).isEqualTo("5.1.2-1");
        assertThat(record.before()).isEmpty();
        JsonObject after = JsonParser.parseString(record.after()).getAsJsonObject();
        assertThat(after.get("target_low").getAsBigDecimal()).isEqualByComparingTo("85");
        assertThat(after.get("baseline_date").getAsString()).isEqualTo("2017-01-17");
        assertThat(after.get("target_high").isJsonNull()).isTrue();
        assertThat(after.get("deadline_stated").getAsBoolean()).isTrue();
        for (var id : List.of(
                sample.annual.id(),
                sample.shantytown.id(),
                sample.renewal.id(),
                sample.signing.id(),
                sample.demolitionAfterSigning.id(),
                sample.february.id())) {
            assertThat(stores.changes().history(id)).hasSize(1);
        }
    }

    @Test
    void recordsAnEntryAndItsCorrection() {
        ProgressEntry corrected =
                SampleProgramme.entry(sample.signed.id(), sample.february.asOf(), "87.3", sample.february.id());
        stores.append(corrected);

        ChangeRecord record = stores.changes().history(corrected.id()).getFirst();
        assertThat(record.sequence()).isEqualTo(2);
        assertThat(record.key()).isEqualTo("5.1.2-1@2017-02-14");
        assertThat(record.after()).contains("\"measured\":87.3", "\"note\":\"三个片区签约过半𠮷\"");
        assertThat(count("change_record where seq = 2 and table_name = 'entry_correction'"))
                .isEqualTo(1);
        assertThat(count("change_record where seq = 2 and table_name = 'evidence'"))
                .isEqualTo(1);
    }

    @Test
    void aFailedChangeLeavesNothingBehind() throws IOException {
        Path proof = Files.writeString(folder.resolve("照片.txt"), "一张照片");
        Programme before = stores.programmes().load(2017);

        assertThatThrownBy(() -> stores.change("entry.append", change -> {
                    Evidence evidence = stores.evidence().keep(change, proof);
                    stores.entries().append(change, entry("88"));
                    stores.drafts().discard(change, sample.signed.id());
                    assertThat(stores.evidence().file(evidence)).exists();
                    throw new IllegalStateException("the light went out");
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the light went out");

        assertThat(stores.programmes().load(2017)).usingRecursiveComparison().isEqualTo(before);
        assertThat(stores.changes().lastSequence()).isEqualTo(1);
        assertThat(count("change_record where seq > 1")).isZero();
        assertThat(folder.resolve("evidence")).isEmptyDirectory();
    }

    @Test
    void aRowTheSchemaRefusesTakesTheWholeChangeWithIt() {
        assertThatThrownBy(() -> stores.change("entry.append", change -> {
                    stores.entries().append(change, entry("88"));
                    stores.entries().append(change, entry("-1"));
                    return change;
                }))
                .hasMessageContaining("ENTRY_PROGRESS_NOT_NEGATIVE");

        assertThat(stores.programmes().load(2017).entries()).hasSize(1);
        assertThat(stores.changes().lastSequence()).isEqualTo(1);
    }

    @Test
    void numbersChangesWithoutGaps() {
        stores.append(entry("88"));
        assertThatThrownBy(() -> stores.append(entry("-1"))).isNotNull();
        stores.append(entry("89"));

        List<Long> numbers = stores.database()
                .read(handle -> handle.createQuery("select seq from change_set order by seq")
                        .mapTo(Long.class)
                        .list());
        assertThat(numbers).containsExactly(1L, 2L, 3L);
    }

    @Test
    void workThatChangesNothingLeavesNoRecord() {
        stores.change("status-date.set", change -> {
            stores.programmes().setStatusDate(change, 2017, SampleProgramme.SIGNING_DUE);
            return change;
        });

        assertThat(stores.changes().lastSequence()).isEqualTo(1);
    }

    @Test
    void refusesAChangeWithinAChange() {
        assertThatThrownBy(() -> stores.change("outer", outer -> {
                    stores.append(entry("88"));
                    return outer;
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.programmes().load(2017).entries()).hasSize(1);
    }

    @Test
    void takesChangesOfSeveralThreadsOneAtATime() {
        IntStream.range(0, 40).parallel().forEach(i -> stores.append(entry(Integer.toString(40 + i))));

        assertThat(stores.changes().lastSequence()).isEqualTo(41);
        assertThat(stores.programmes().load(2017).entries()).hasSize(41);
    }

    @Test
    void refusesCorrectionsThatMakeNoSense() {
        ProgressEntry ofOther =
                SampleProgramme.entry(sample.handedOver.id(), LocalDate.of(2017, 2, 14), "10", sample.february.id());
        Refused.with(InputRefused.class, "store.entry_of_other_subject", () -> stores.append(ofOther));
        ProgressEntry ofNothing =
                SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 14), "10", SampleProgramme.IDS.next());
        Refused.with(InputRefused.class, "store.no_such_entry", () -> stores.append(ofNothing));
        ProgressEntry aboutNothing =
                SampleProgramme.entry(SampleProgramme.IDS.next(), LocalDate.of(2017, 2, 14), "10", null);
        Refused.with(InputRefused.class, "store.no_such_subject", () -> stores.append(aboutNothing));

        ProgressEntry first =
                SampleProgramme.entry(sample.signed.id(), sample.february.asOf(), "87.3", sample.february.id());
        stores.append(first);
        ProgressEntry second =
                SampleProgramme.entry(sample.signed.id(), sample.february.asOf(), "87.4", sample.february.id());
        Refused.with(InputRefused.class, "store.entry_already_corrected", () -> stores.append(second));
        assertThat(stores.programmes().load(2017).entries())
                .containsOnlyOnce(first)
                .hasSize(2);
    }

    @Test
    void neverRoundsANumberInSilence() {
        assertThatThrownBy(() -> stores.append(entry("88.12345678"))).hasMessageContaining("6 decimals");
    }

    private ProgressEntry entry(String value) {
        return SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 28), value, null);
    }

    private int count(String from) {
        return stores.database()
                .read(handle -> handle.createQuery("select count(*) from " + from)
                        .mapTo(Integer.class)
                        .one());
    }
}
