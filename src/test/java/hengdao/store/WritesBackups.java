package hengdao.store;

import hengdao.model.ExpectedError;
import hengdao.model.ProgressEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A program that saves entries and makes backups without end, and says which changes are in a backup once it is made. */
final class WritesBackups {

    private WritesBackups() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        UUID subject = UUID.fromString(arguments[1]);
        BackupFolder backups = BackupFolder.of(folder);
        try (Stores stores = Stores.open(folder)) {
            for (int i = 0; ; i++) {
                ProgressEntry entry =
                        SampleProgramme.entry(subject, LocalDate.of(2017, 1, 18).plusDays(i % 300), "80", null);
                stores.append(entry);
                System.out.println(backups.add(stores.database(), Instant.now(), ZoneOffset.UTC)
                        .sequence());
            }
        } catch (ExpectedError theDiskIsGone) {
            System.out.println(theDiskIsGone.messageKey());
        }
    }
}
