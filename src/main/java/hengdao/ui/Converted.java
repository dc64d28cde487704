package hengdao.ui;

import hengdao.model.ExpectedError;
import hengdao.service.FolderPassword;
import hengdao.service.Unlocked;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of putting a folder under a password, or taking it off; made away from the JavaFX thread.
 *
 * @param opening the folder, opened again
 * @param recovery the recovery key it has now, empty if none is to be shown
 * @param second where backups outside of the folder are, null if nowhere
 * @param refused why nothing was done, null if it was
 */
record Converted(
        Opening opening,
        String recovery,
        @Nullable Path second,
        @Nullable ExpectedError refused) {

    /** Closes a folder, encrypts it and opens it again. */
    static Converted protecting(Workspace before, String password, Clock clock) {
        Unlocked folder = before.unlocked();
        Path second = before.backups().second().orElse(null);
        Opening.close(before);
        try {
            String recovery = FolderPassword.set(folder.folder(), password);
            Unlocked now = of(folder, clock).orElseThrow().unlock(password);
            return new Converted(Opening.again(now, clock), recovery, second, null);
        } catch (ExpectedError e) {
            return new Converted(Opening.again(folder, clock), "", null, e);
        }
    }

    /** Closes a folder, takes its password off and opens it again. */
    static Converted unprotecting(Workspace before, String old, Clock clock) {
        Unlocked folder = before.unlocked();
        Opening.close(before);
        try {
            of(folder, clock).orElseThrow().remove(old);
            return new Converted(Opening.again(Unlocked.without(folder.folder()), clock), "", null, null);
        } catch (ExpectedError e) {
            return new Converted(Opening.again(folder, clock), "", null, e);
        }
    }

    private static Optional<FolderPassword> of(Unlocked folder, Clock clock) {
        return FolderPassword.of(folder.folder(), clock);
    }
}
