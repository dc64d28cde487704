package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Backup;
import hengdao.model.JournalNews;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PC's clock may go back: what was done later stays later. */
class ClockSetBackTest {

    private static final Instant BEFORE = Instant.parse("2017-05-10T02:00:00Z");
    private static final Instant SET_BACK = Instant.parse("2015-01-01T00:00:00Z");

    private final SampleProgramme sample = new SampleProgramme();

    @TempDir
    private Path folder;

    @Test
    void changesAndBackupsKeepTheirOrder() {
        BackupFolder backups = BackupFolder.of(folder);
        Backup last;
        try (Stores stores = Stores.createWith(folder, sample)) {
            append(stores, BEFORE, "87");
            backups.add(stores.database(), BEFORE, ZoneOffset.UTC);
            append(stores, SET_BACK, "88");
            append(stores, SET_BACK, "89");
            last = backups.add(stores.database(), SET_BACK, ZoneOffset.UTC);
        }
        try (Stores stores = Stores.open(folder)) {
            assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
            assertThat(stores.changes().lastSequence()).isEqualTo(4);
            List<String> values = stores.database()
                    .read(handle -> handle.createQuery("""
                        select e.measured from entry e
                        join change_record r on r.row_id = e.id and r.table_name = 'entry'
                        where r.seq > 1 order by r.seq
                        """).mapTo(String.class).list());
            assertThat(values).hasSize(3);
            assertThat(values.getLast()).startsWith("89");
        }
        assertThat(backups.newest()).contains(last);
        assertThat(last.sequence()).isEqualTo(4);
        assertThat(last.made()).isAfter(BEFORE);
        assertThat(backups.all()).hasSize(2);
    }

    private void append(Stores stores, Instant now, String value) {
        new WriteGate(stores.database(), SampleProgramme.IDS, Clock.fixed(now, ZoneOffset.UTC))
                .write(Stores.ACTOR, "entry.append", change -> {
                    stores.entries()
                            .append(
                                    change,
                                    SampleProgramme.entry(
                                            sample.signed.id(), SampleProgramme.SIGNING_DUE, value, null));
                    return value;
                });
    }
}
