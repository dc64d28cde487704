package hengdao.ui;

import hengdao.gantt.LinkIndex;
import hengdao.i18n.Messages;
import hengdao.model.DataFolderUnusable;
import hengdao.service.EntryForm;
import hengdao.service.FirstYear;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of opening a data folder; read away from the JavaFX thread. */
sealed interface Opening {

    /**
     * The folder is open and holds a programme, of which {@code outline} is all that is read yet; {@code missing} is the
     * year that was asked for and is not there, null if none.
     */
    record Begun(
            Workspace workspace,
            List<Integer> years,
            Shown outline,
            Map<String, String> remembered,
            List<EntryForm> drafts,
            @Nullable Integer missing)
            implements Opening {

        /** Reads the rest; closes the folder if that fails. */
        Ready read(Languages languages) {
            Messages messages = languages.of(remembered);
            try {
                Shown shown = Shown.of(workspace.view(outline.year(), null), messages);
                return new Ready(
                        this,
                        shown,
                        LinkIndex.of(shown.rows(), shown.view().programme().dependencies()));
            } catch (RuntimeException e) {
                workspace.close();
                throw e;
            }
        }
    }

    /** The folder is open and holds a programme, now read, {@code links} those between all its rows. */
    record Ready(Begun begun, Shown shown, LinkIndex links) implements Opening {}

    /** The folder is open and holds no programme. */
    record Empty(Workspace workspace) implements Opening {}

    /** There is no data in the folder yet. */
    record Missing(Path folder) implements Opening {}

    /** The folder cannot be used. */
    record Unusable(Path folder, DataFolderUnusable reason) implements Opening {}

    /** Opens the folder and reads all of a year, or of the one last opened for null, if there is data in it. */
    static Opening of(Path folder, @Nullable Integer year, Clock clock, Languages languages) {
        return whole(begin(folder, year, clock), languages);
    }

    /** Opens the folder if there is data in it; what is open {@code before} is closed first only if it is the same. */
    static Opening instead(@Nullable Workspace before, Path folder, Clock clock) {
        try {
            if (before != null && Files.isSameFile(before.folder(), folder)) {
                before.close();
            }
        } catch (IOException missing) {
            // Not the same, then.
        }
        return begin(folder, null, clock);
    }

    private static Opening begin(Path folder, @Nullable Integer year, Clock clock) {
        try {
            return Workspace.exists(folder) ? begun(Workspace.open(folder, clock), year) : new Missing(folder);
        } catch (DataFolderUnusable reason) {
            return new Unusable(folder, reason);
        }
    }

    /** Creates data in the folder and opens it. */
    static Opening creating(Path folder, StartWith with, Clock clock, Languages languages) {
        try {
            return whole(begun(Workspace.create(folder, with, clock), null), languages);
        } catch (DataFolderUnusable reason) {
            return new Unusable(folder, reason);
        }
    }

    /** Begins a programme in a folder that is open and holds none. */
    static Opening beginning(Workspace workspace, FirstYear wanted, Languages languages) {
        workspace.begin(wanted);
        return whole(begun(workspace, null), languages);
    }

    private static Opening whole(Opening opening, Languages languages) {
        return opening instanceof Begun begun ? begun.read(languages) : opening;
    }

    private static Opening begun(Workspace workspace, @Nullable Integer wanted) {
        List<Integer> years = workspace.years();
        if (years.isEmpty()) {
            return new Empty(workspace);
        }
        int year = wanted != null && years.contains(wanted) ? wanted : workspace.defaultYear();
        Shown outline = Shown.outline(workspace.outline(year));
        Map<String, String> remembered = workspace.preferences().all();
        return new Begun(
                workspace,
                years,
                outline,
                remembered,
                workspace.drafts().all(),
                wanted != null && wanted != year ? wanted : null);
    }
}
