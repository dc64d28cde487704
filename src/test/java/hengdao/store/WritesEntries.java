package hengdao.store;

import hengdao.model.ExpectedError;
import hengdao.model.ProgressEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A program that saves entries without end and says the id of each once it is saved; it may be given a recovery key. */
final class WritesEntries {

    private WritesEntries() {}

    public static void main(String[] arguments) {
        UUID subject = UUID.fromString(arguments[1]);
        Path folder = Path.of(arguments[0]);
        FolderKey key = arguments.length < 3
                ? FolderKey.NONE
                : Objects.requireNonNull(Protection.of(folder).orElseThrow().recover(arguments[2]));
        try (Stores stores = Stores.of(Database.open(folder, key))) {
            for (int i = 0; ; i++) {
                ProgressEntry entry =
                        SampleProgramme.entry(subject, LocalDate.of(2017, 1, 18).plusDays(i % 300), "80", null);
                stores.append(entry);
                System.out.println(entry.id());
            }
        } catch (ExpectedError theDiskIsGone) {
            System.out.println(theDiskIsGone.messageKey());
        }
    }
}
