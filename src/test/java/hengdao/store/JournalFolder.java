package hengdao.store;

import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A data folder whose journal is looked at and meddled with. */
final class JournalFolder {

    private final Path folder;
    private final SampleProgramme sample = new SampleProgramme();

    /** Makes one with the sample programme in it, which is no part of the journal, and so many entries. */
    JournalFolder(Path folder, int entries) {
        this.folder = folder;
        try (Stores stores = Stores.createWith(folder, sample)) {
            append(stores, entries);
        }
    }

    SampleProgramme sample() {
        return sample;
    }

    /** Opens it and saves so many entries, one after the other. */
    void append(int entries) {
        try (Stores stores = Stores.open(folder)) {
            append(stores, entries);
        }
    }

    void append(Stores stores, int entries) {
        for (int i = 0; i < entries; i++) {
            stores.append(entry());
        }
    }

    ProgressEntry entry() {
        return SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 14), "87", null);
    }

    Set<String> ids() {
        return ids(folder);
    }

    /** The entries in a folder that is not open. */
    static Set<String> ids(Path folder) {
        try (Stores stores = Stores.open(folder)) {
            return ids(stores);
        }
    }

    static Set<String> ids(Stores stores) {
        return stores.programmes().load(2017).entries().stream()
                .map(entry -> entry.id().toString())
                .collect(Collectors.toSet());
    }

    /** Keeps the database as it is now; it is put back by {@link #putBack}. */
    Path keep(String name) throws IOException {
        return Files.copy(folder.resolve(Database.FILE), folder.resolveSibling(name));
    }

    void putBack(Path kept) throws IOException {
        Files.copy(kept, folder.resolve(Database.FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    List<Path> files() throws IOException {
        return new JournalFiles(folder, FolderKey.NONE).all();
    }

    /** The last file of the journal. */
    Path last() throws IOException {
        return files().getLast();
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(last());
    }
}
