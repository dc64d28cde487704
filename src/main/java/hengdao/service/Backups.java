package hengdao.service;

import hengdao.model.Backup;
import hengdao.model.InputRefused;
import hengdao.model.Role;
import hengdao.store.BackupFolder;
import hengdao.store.ChangeStore;
import hengdao.store.Database;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps backups of an open data folder in {@code backups/} within it and, where one is set, in a second folder, such as
 * a stick, that need not be there all the time. Safe for use by several threads; none of it is for the JavaFX thread.
 */
public final class Backups {

    /** How old the newest backup may be, with changes since, before the officer is warned. */
    public static final Duration OLD = Duration.ofDays(7);

    /** How often a backup is made while something is changed, where nothing else is set. */
    public static final Duration USUAL = Duration.ofMinutes(30);

    /** The most and the fewest minutes that can be set. */
    public static final int MOST_MINUTES = 720;

    public static final int FEWEST_MINUTES = 5;

    private static final String EVERY = "backup-minutes";

    private static final String SECOND = "second-backup-folder";

    private final Database database;
    private final ChangeStore changes;
    private final Preferences preferences;
    private final Permissions permissions;
    private final Clock clock;
    private final BackupFolder own;

    Backups(Database database, Preferences preferences, Permissions permissions, Clock clock) {
        this.database = database;
        this.preferences = preferences;
        this.permissions = permissions;
        this.clock = clock;
        changes = new ChangeStore(database);
        own = BackupFolder.of(database.folder());
    }

    /**
     * How the backups stand.
     *
     * @param newest the newest one that can be read, null if there is none
     * @param unsaved how many changes were made since; negative where an older state was restored since
     * @param secondMissing whether a second folder is set and is not there, or lacks the newest backup
     */
    public record Standing(@Nullable Backup newest, long unsaved, boolean secondMissing) {

        /** Whether changes have been without a backup for too long; a new folder gets its first one on closing. */
        public boolean isOld(Instant now) {
            Backup last = newest;
            return unsaved != 0 && last != null && last.made().isBefore(now.minus(OLD));
        }
    }

    /** The backups in the data folder, the newest first. */
    public List<Backup> all() {
        return own.all();
    }

    /** The backups kept in a data folder that nobody has open, the newest first. */
    public static List<Backup> in(Path dataFolder) {
        return BackupFolder.of(dataFolder).all();
    }

    /** How they stand now. */
    public Standing standing() {
        Backup newest = own.newest().orElse(null);
        long last = changes.lastSequence();
        boolean missing = second().map(folder -> newest != null && !hasNewest(folder, newest))
                .orElse(false);
        return new Standing(newest, last - (newest == null ? 0 : newest.sequence()), missing);
    }

    /**
     * Makes a backup if anything was changed since the newest one, and brings the second folder up to date if it is there.
     *
     * @throws InputRefused if it cannot be written
     */
    public Standing keep() {
        Standing before = standing();
        if (database.readOnly() != null) {
            return before;
        }
        if (before.unsaved() != 0 || before.newest() == null) {
            own.add(database, clock.instant(), clock.getZone());
        }
        second().filter(Files::isDirectory).ifPresent(this::copy);
        return standing();
    }

    /**
     * Backs up everything, files of evidence and reports included, into one file; verified when this returns.
     *
     * @throws InputRefused if it cannot be written there
     */
    public Backup write(Path file) {
        return database.backUp(file, true, clock.instant());
    }

    /** How often a backup is made while something is changed. */
    public Duration every() {
        try {
            return preferences
                    .find(EVERY)
                    .map(minutes ->
                            Duration.ofMinutes(Math.clamp(Long.parseLong(minutes), FEWEST_MINUTES, MOST_MINUTES)))
                    .orElse(USUAL);
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }

    /**
     * Sets how often a backup is made while something is changed.
     *
     * @param minutes as typed
     * @throws InputRefused if that is no number from {@link #FEWEST_MINUTES} to {@link #MOST_MINUTES}, or whoever works
     *     here may not set it
     */
    public void setEvery(String minutes) {
        permissions.need(Role.KEEPER);
        String typed = minutes.strip();
        if (!typed.matches("\\d{1,3}")
                || Integer.parseInt(typed) < FEWEST_MINUTES
                || Integer.parseInt(typed) > MOST_MINUTES) {
            throw new InputRefused("store.backup_minutes", typed, FEWEST_MINUTES, MOST_MINUTES);
        }
        preferences.keep(EVERY, String.valueOf(Integer.parseInt(typed)));
    }

    /** The second folder, if one is set. */
    public Optional<Path> second() {
        try {
            return preferences.find(SECOND).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Sets the second folder, which must be there; null for none.
     *
     * @throws InputRefused if it is not there or lies within the data folder, or whoever works here may not set it
     */
    public void setSecond(@Nullable Path folder) {
        permissions.need(Role.KEEPER);
        if (folder == null) {
            preferences.forget(SECOND);
            return;
        }
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw new InputRefused("store.backup_no_folder", absolute);
        }
        if (absolute.startsWith(database.folder())) {
            throw new InputRefused("store.backup_inside", absolute);
        }
        preferences.keep(SECOND, absolute.toString());
    }

    private void copy(Path folder) {
        BackupFolder second = new BackupFolder(folder);
        own.newest().ifPresent(newest -> second.copy(newest, clock.instant(), clock.getZone()));
        second.addFiles(database.folder());
    }

    private static boolean hasNewest(Path folder, Backup newest) {
        return Files.exists(folder.resolve(newest.file().getFileName()));
    }
}
