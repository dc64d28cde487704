package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Leaves a small closed data folder of the current schema behind, which {@link MigrationTest} opens with every later
 * one. It runs only when asked for; run it once for each released schema, commit the file, and never write it again:
 *
 * <pre>mvn test -Dtest=SchemaFixtureMaker</pre>
 */
class SchemaFixtureMaker {

    @TempDir
    private Path folder;

    @Test
    void makeFixture() throws IOException {
        SampleProgramme sample = new SampleProgramme();
        try (Stores stores = Stores.createWith(folder, sample)) {
            stores.append(
                    SampleProgramme.entry(sample.signed.id(), sample.february.asOf(), "87.3", sample.february.id()));
            ProgressEntry demolition =
                    SampleProgramme.entry(sample.demolition.id(), LocalDate.of(2017, 2, 28), "25", null);
            stores.append(demolition);
            stores.takeBaseline(sample);
            stores.judge(sample);
            stores.fillDirectory(sample);
            SupervisionSample.of(sample, demolition).write(stores, sample);
            stores.issue(sample);
            stores.admit();
            stores.drafts().save(sample.signed.id(), "{\"value\":\"88\"}");
            stores.preferences().set(Map.of("reporter", Stores.ACTOR));
        }
        Path zip = Path.of("src/test/java/hengdao/store", "schema-" + Migrations.LATEST + ".zip");
        assertThat(zip).as("a released fixture stays as it is").doesNotExist();
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry(Database.FILE));
            Files.copy(folder.resolve(Database.FILE), out);
        }
    }
}
