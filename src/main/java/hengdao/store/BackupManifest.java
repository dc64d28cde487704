package hengdao.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import hengdao.model.Backup;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, in its entry {@code backup.json}.
 *
 * @param format 1, or 2 where it is encrypted
 * @param made when, in ISO 8601
 * @param whole whether the files are in the backup and not only named
 * @param contents what the database holds
 * @param database the database file itself
 * @param files those of evidence and reports that belong to it
 */
record BackupManifest(
        int format, String made, boolean whole, Fingerprint contents, StoredFile database, List<StoredFile> files) {

    /** The name of its entry. */
    static final String ENTRY = "backup.json";

    /** The format of a backup that is not encrypted. */
    static final int PLAIN = 1;

    /** The latest format this program writes and reads. */
    static final int FORMAT = 2;

    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().create();

    /**
     * A file of a data folder.
     *
     * @param name within the folder, with {@code /}
     */
    record StoredFile(String name, String sha256, long bytes) {}

    String json() {
        return JSON.toJson(this);
    }

    /** @throws JsonParseException if it is none, or says too little */
    static BackupManifest parse(String json) {
        @Nullable BackupManifest read = JSON.fromJson(json, BackupManifest.class);
        if (read == null || read.contents == null || read.database == null || read.files == null) {
            throw new JsonParseException("incomplete");
        }
        return read;
    }

    Backup backup(Path file) {
        long rows = contents.tables().values().stream()
                .mapToLong(Fingerprint.Table::rows)
                .sum();
        return new Backup(file, Instant.parse(made), contents.sequence(), rows, whole);
    }
}
