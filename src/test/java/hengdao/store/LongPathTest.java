package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose path has Chinese, spaces and 200 characters is a folder like any other. */
class LongPathTest {

    @TempDir
    private Path place;

    @Test
    void opensRecordsBacksUpAndRestores() {
        SampleProgramme sample = new SampleProgramme();
        Path folder = place;
        while (folder.toString().length() < 200) {
            folder = folder.resolve("区政府督查室 2017 年 年度工程（一）");
        }
        Path backup;
        try (Stores stores = Stores.createWith(folder, sample)) {
            stores.append(SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "88", null));
            backup = BackupFolder.of(folder)
                    .add(stores.database(), Instant.EPOCH, java.time.ZoneOffset.UTC)
                    .file();
            stores.append(SampleProgramme.entry(sample.signed.id(), SampleProgramme.SIGNING_DUE, "89", null));
        }
        assertThat(JournalFolder.ids(folder)).hasSize(3);
        Restore.into(folder, backup, false);
        assertThat(JournalFolder.ids(folder)).hasSize(2);
    }
}
