package hengdao.store;

import hengdao.model.ProgressEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/** A program that saves entries without end and says the id of each once it is saved. */
final class WritesEntries {

    private WritesEntries() {}

    public static void main(String[] arguments) {
        UUID subject = UUID.fromString(arguments[1]);
        try (Stores stores = Stores.open(Path.of(arguments[0]))) {
            for (int i = 0; ; i++) {
                ProgressEntry entry =
                        SampleProgramme.entry(subject, LocalDate.of(2017, 1, 18).plusDays(i % 300), "80", null);
                stores.append(entry);
                System.out.println(entry.id());
            }
        }
    }
}
