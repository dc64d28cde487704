package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.model.IssuedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of issued reports, each kept once in the folder {@code reports} under its SHA-256. */
public final class IssuedFiles {

    /** The name of the folder. */
    static final String FOLDER = "reports";

    private final ChecksumFiles files;

    /** The reports folder of an open database. */
    public IssuedFiles(Database database, Ids ids) {
        files = new ChecksumFiles(database, FOLDER, ids);
    }

    /** Where the file is kept. */
    public Path file(IssuedFile file) {
        return files.file(file.sha256());
    }

    /**
     * Copies a file into the data folder, on disk when this returns; the copy goes again if the change fails.
     *
     * @param name what the report is called
     * @throws InputRefused if it cannot be read or copied
     */
    public IssuedFile keep(Change change, Path source, String name) {
        try {
            ChecksumFiles.Kept kept = files.keep(change, source);
            return new IssuedFile(kept.sha256(), name, kept.bytes());
        } catch (IOException e) {
            throw refused("store.report_not_kept", source, e);
        }
    }

    /**
     * A copy under its own name, to be looked at by another program; it goes when the folder is closed.
     *
     * @throws InputRefused if the file is missing or cannot be copied
     */
    public Path copy(IssuedFile file) {
        try {
            return files.copy(new ChecksumFiles.Kept(file.sha256(), file.fileName(), file.bytes()));
        } catch (IOException e) {
            throw refused("store.report_missing", file.fileName(), e);
        }
    }

    /**
     * Copies a file to where the officer wants it, in place of one that is there.
     *
     * @throws InputRefused if the file is missing or the place cannot be written
     */
    public void copy(IssuedFile file, Path to) {
        if (!Files.isReadable(files.file(file.sha256()))) {
            throw new InputRefused("store.report_missing", file.fileName());
        }
        try {
            files.copy(file.sha256(), to);
        } catch (IOException e) {
            throw refused("store.report_not_copied", to, e);
        }
    }

    /** Removes the copies that were made to be looked at; those still open in another program may stay. */
    public void forgetCopies() {
        files.forgetCopies();
    }

    private static InputRefused refused(String key, Object name, IOException e) {
        InputRefused refused = new InputRefused(key, name);
        refused.initCause(e);
        return refused;
    }
}
