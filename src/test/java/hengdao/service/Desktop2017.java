package hengdao.service;

import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open data folder with the programme of 2017, and what stands in it now. */
final class Desktop2017 implements AutoCloseable {

    static final String REPORTER = "填报员甲";
    static final String REVIEWER = "审核员乙";

    final Path folder;
    Workspace workspace;
    ProgrammeView now;

    Desktop2017(Path folder) {
        this.folder = folder;
        workspace = Workspace.create(folder, StartWith.PROGRAMME, Today.CLOCK);
        now = workspace.view(2017, null);
    }

    /** Takes over what came of a change, and checks that it is what stands on disk. */
    void take(Edited edited) {
        now = edited.view();
        List<String> shown = states(now);
        List<String> kept = states(workspace.view(2017, null));
        if (!shown.equals(kept)) {
            throw new AssertionError("shown " + shown + " but kept " + kept);
        }
    }

    void reopen() {
        workspace.close();
        workspace = Workspace.open(folder, Today.CLOCK);
        now = workspace.view(2017, null);
    }

    UUID id(String key) {
        return Rows.id(now.programme(), key);
    }

    ProgressEntry record(String key, String date, String value, @Nullable UUID corrects) {
        Workspace.Saved saved = workspace.record(now, form(key, date, value, corrects));
        take(saved.edited());
        return saved.entry();
    }

    EntryForm form(String key, String date, String value, @Nullable UUID corrects) {
        return new EntryForm(id(key), date, value, "", "", "", "", "", "", List.of(), REPORTER, corrects);
    }

    EntryState state(ProgressEntry entry) {
        return now.programme().entries().stream()
                .filter(each -> each.id().equals(entry.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static List<String> states(ProgrammeView view) {
        return view.programme().entries().stream()
                .map(entry -> entry.id() + " " + entry.state())
                .toList();
    }
}
