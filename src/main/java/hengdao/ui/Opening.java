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

    /** The folder is open and holds a programme, of which {@code outline} is all that is read yet. */
    record Begun(
            Workspace workspace,
            List<Integer> years,
            Shown outline,
            Map<String, String> remembered,
            List<EntryForm> drafts)
            implements Opening {

        /** Reads the rest; closes the folder if that fails. */
        Ready read(Messages messages) {
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

    /** Opens the folder and reads all if there is data in it. */
    static Opening of(Path folder, Clock clock, Messages messages) {
        return whole(begin(folder, clock), messages);
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
        return begin(folder, clock);
    }

    private static Opening begin(Path folder, Clock clock) {
        try {
            return Workspace.exists(folder) ? begun(Workspace.open(folder, clock)) : new Missing(folder);
        } catch (DataFolderUnusable reason) {
            return new Unusable(folder, reason);
        }
    }

    /** Creates data in the folder and opens it. */
    static Opening creating(Path folder, StartWith with, Clock clock, Messages messages) {
        try {
            return whole(begun(Workspace.create(folder, with, clock)), messages);
        } catch (DataFolderUnusable reason) {
            return new Unusable(folder, reason);
        }
    }

    /** Begins a programme in a folder that is open and holds none. */
    static Opening beginning(Workspace workspace, FirstYear wanted, Messages messages) {
        workspace.begin(wanted);
        return whole(begun(workspace), messages);
    }

    private static Opening whole(Opening opening, Messages messages) {
        return opening instanceof Begun begun ? begun.read(messages) : opening;
    }

    private static Opening begun(Workspace workspace) {
        List<Integer> years = workspace.years();
        if (years.isEmpty()) {
            return new Empty(workspace);
        }
        Shown outline = Shown.outline(workspace.outline(workspace.defaultYear()));
        Map<String, String> remembered = workspace.preferences().all();
        return new Begun(
                workspace, years, outline, remembered, workspace.drafts().all());
    }
}
