package hengdao.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What restoring a backup did.
 *
 * @param replaced where the database that was there before is kept, null if there was none
 * @param missing names of files of evidence or reports that are neither in the backup nor beside it nor in the folder
 * @param replayed how many changes of the journal were made again on the backup
 * @param left how many more the journal has behind the backup
 * @param broken where the journal behind the backup is not as it was written, as file and line, empty if nowhere
 */
public record Restored(
        Backup backup, @Nullable Path replaced, List<String> missing, int replayed, int left, String broken) {
    public Restored {
        missing = List.copyOf(missing);
    }
}
