package hengdao.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open data folder and what one can do in it; used by one thread at a time. */
public final class Workspace implements AutoCloseable {

    private Workspace() {}

    /** Whether the folder holds data of the program. */
    public static boolean exists(Path folder) {
        return false;
    }

    /**
     * Opens a data folder and holds it alone until closed.
     *
     * @throws hengdao.model.DataFolderUnusable if it is missing, locked by another, damaged or not writable
     */
    public static Workspace open(Path folder) {
        return new Workspace();
    }

    /**
     * Creates a data folder and opens it.
     *
     * @throws hengdao.model.InputRefused if there is one already
     * @throws hengdao.model.DataFolderUnusable if it cannot be written
     */
    public static Workspace create(Path folder, StartWith with) {
        return new Workspace();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    /** The years that have a programme, ascending. */
    public List<Integer> years() {
        throw new UnsupportedOperationException();
    }

    /** The year last opened, or the newest one; refused if the folder holds no programme. */
    public int defaultYear() {
        throw new UnsupportedOperationException();
    }

    /**
     * The programme of a year as it stands on {@code asOf}, or on its own status date, or else today.
     *
     * @throws hengdao.model.InputRefused if there is no programme of that year
     */
    public ProgrammeView view(int year, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Moves the programme's status date (检查日期); null means today from now on. */
    public void setStatusDate(int year, @Nullable LocalDate date, String actor) {
        throw new UnsupportedOperationException();
    }

    public Recording recording() {
        throw new UnsupportedOperationException();
    }

    public Drafts drafts() {
        throw new UnsupportedOperationException();
    }

    public Preferences preferences() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
