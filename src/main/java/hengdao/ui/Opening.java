package hengdao.ui;

import hengdao.i18n.Messages;
import hengdao.model.DataFolderUnusable;
import hengdao.service.EntryForm;
import hengdao.service.Preferences;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Shown;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came of opening a data folder; read away from the JavaFX thread. */
sealed interface Opening {

    /** The folder is open and holds a programme. */
    record Ready(
            Workspace workspace,
            List<Integer> years,
            Shown shown,
            Map<String, String> remembered,
            List<EntryForm> drafts)
            implements Opening {}

    /** The folder is open and holds no programme. */
    record Empty(Workspace workspace) implements Opening {}

    /** There is no data in the folder yet. */
    record Missing(Path folder) implements Opening {}

    /** The folder cannot be used. */
    record Unusable(Path folder, DataFolderUnusable reason) implements Opening {}

    /** Opens the folder if there is data in it. */
    static Opening of(Path folder, Clock clock, Messages messages) {
        try {
            return Workspace.exists(folder) ? read(Workspace.open(folder, clock), messages) : new Missing(folder);
        } catch (DataFolderUnusable reason) {
            return new Unusable(folder, reason);
        }
    }

    /** Creates data in the folder and opens it. */
    static Opening creating(Path folder, StartWith with, Clock clock, Messages messages) {
        try {
            return read(Workspace.create(folder, with, clock), messages);
        } catch (DataFolderUnusable reason) {
            return new Unusable(folder, reason);
        }
    }

    private static Opening read(Workspace workspace, Messages messages) {
        List<Integer> years = workspace.years();
        if (years.isEmpty()) {
            return new Empty(workspace);
        }
        Shown shown = Shown.of(workspace.view(workspace.defaultYear(), null), messages);
        Preferences preferences = workspace.preferences();
        Map<String, String> remembered = new HashMap<>();
        Memory.NAMES.forEach(name -> preferences.find(name).ifPresent(value -> remembered.put(name, value)));
        return new Ready(workspace, years, shown, remembered, workspace.drafts().all());
    }
}
