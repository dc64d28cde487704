package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.store.AccountStore.Guesses;
import hengdao.store.FolderKey;
import hengdao.store.KeyFile;
import hengdao.store.KeyGuesses;
import hengdao.store.Protection;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The password of a data folder (文件夹密码), without which nothing in its files can be read. There need not be any. Keys
 * are derived for half a second: not for the JavaFX thread. Who may set, change or remove it is asked where the folder is
 * open.
 */
public final class FolderPassword {

    /** What setting, changing and removing it is called, where one asks who may. */
    public static final String ACTION = "folder password";

    private final Path folder;
    private final Clock clock;
    private final KeyGuesses guesses;
    private @Nullable Guesses inMemory;

    private FolderPassword(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        guesses = new KeyGuesses(folder);
    }

    /**
     * That of a folder, empty if it has none.
     *
     * @throws hengdao.model.DataFolderUnusable if the folder is encrypted and what its key is kept in is lost
     */
    public static Optional<FolderPassword> of(Path folder, Clock clock) {
        return Protection.of(folder).map(keys -> new FolderPassword(folder, clock));
    }

    /**
     * Opens the folder with its password. After the n-th wrong guess in a row the next is taken only after 1, 2, 4 ... 60
     * seconds, also by the next run of the program.
     *
     * @throws InputRefused if it is too early for another guess, or the password is wrong
     */
    public Unlocked unlock(String password) {
        return new Unlocked(folder, guess(keys -> keys.open(password), "key.wrong_password"));
    }

    /**
     * As {@link #unlock} with the recovery key.
     *
     * @throws InputRefused if it is too early, there is a slip in what was typed, or it is another key
     */
    public Unlocked recover(String typed) {
        return new Unlocked(folder, guess(keys -> keys.recover(typed), "key.wrong_recovery"));
    }

    /** As {@link #unlock} or {@link #recover}, whichever was typed. */
    public Unlocked open(String typed) {
        return KeyFile.isRecovery(typed) ? recover(typed) : unlock(typed);
    }

    /**
     * Sets another password. Earlier backups open with the password of their time.
     *
     * @param old the password or the recovery key
     * @throws InputRefused as {@link #unlock}, or if the new one is too short
     */
    public void change(String old, String password) {
        refuseShort(password);
        Protection.changePassword(folder, open(old).key(), password);
    }

    /**
     * Makes another recovery key; the one before opens the folder no longer.
     *
     * @param old the password or the recovery key
     * @return the key in groups, with a dash between; it is kept nowhere
     */
    public String renewRecovery(String old) {
        return Protection.renewRecovery(folder, open(old).key()).text();
    }

    /**
     * Takes the password off, which nobody may have open: all is kept readable for everybody again.
     *
     * @param old the password or the recovery key
     * @throws InputRefused if there is no room or something is not as it was; nothing is changed then
     */
    public void remove(String old) {
        Protection.unprotect(folder, open(old).key());
    }

    /**
     * Puts a folder under a password that has none and that nobody has open: all of it is encrypted, and nothing stays
     * that can be read without.
     *
     * @return the recovery key in groups, with a dash between; it is kept nowhere
     * @throws InputRefused if the password is too short, there is no room or something is not as it was; nothing is
     *     changed then
     */
    public static String set(Path folder, String password) {
        refuseShort(password);
        return Protection.protect(folder, password).text();
    }

    /**
     * Refuses what cannot be a password.
     *
     * @throws InputRefused if it is too short
     */
    public static void refuseShort(String password) {
        if (password.length() < Accounts.LEAST_PASSWORD) {
            throw new InputRefused("key.password_short", Accounts.LEAST_PASSWORD);
        }
    }

    /** The guess counts as wrong before it is looked at, so that ending the program meanwhile gains nothing. */
    private FolderKey guess(Way way, String wrongKey) {
        Guesses before = guesses.find().orElse(inMemory);
        if (before != null) {
            long wait = GuessPause.wait(before, clock.instant());
            if (wait > 0) {
                throw new InputRefused("key.wait", wait);
            }
        }
        KeyFile keys = Protection.of(folder).orElseThrow(() -> new InputRefused("key.none", folder));
        Guesses wrong = new Guesses(before == null ? 1 : before.wrong() + 1, clock.instant());
        guesses.set(wrong);
        inMemory = wrong;
        FolderKey key;
        try {
            key = way.open(keys);
        } catch (InputRefused slip) {
            restore(before);
            throw slip;
        }
        if (key == null) {
            throw new InputRefused(wrongKey, GuessPause.seconds(wrong));
        }
        restore(null);
        return key;
    }

    /** A slip of the pen is no guess. */
    private void restore(@Nullable Guesses before) {
        inMemory = before;
        if (before == null) {
            guesses.forget();
        } else {
            guesses.set(before);
        }
    }

    @FunctionalInterface
    private interface Way {
        @Nullable
        FolderKey open(KeyFile keys);
    }
}
