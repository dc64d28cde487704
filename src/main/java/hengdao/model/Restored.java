package hengdao.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What restoring a backup did.
 *
 * @param replaced where the database that was there before is kept, null if there was none
 * @param missing names of files of evidence or reports that are neither in the backup nor beside it nor in the folder
 */
public record Restored(Backup backup, @Nullable Path replaced, List<String> missing) {
    public Restored {
        missing = List.copyOf(missing);
    }
}
