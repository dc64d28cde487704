package hengdao.store;

import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that prove entries, each kept once in the folder {@code evidence} under its SHA-256. */
public final class EvidenceFiles {

    /** The name of the folder. */
    static final String FOLDER = "evidence";

    private final ChecksumFiles files;

    /** The evidence folder of an open database. */
    public EvidenceFiles(Database database, Ids ids) {
        files = new ChecksumFiles(database, FOLDER, ids);
    }

    /** Where the file is kept. */
    public Path file(Evidence evidence) {
        return files.file(evidence.sha256());
    }

    /**
     * Copies a file into the data folder, on disk when this returns; the copy goes again if the change fails.
     *
     * @throws InputRefused if it cannot be read or copied
     */
    public Evidence keep(Change change, Path source) {
        try {
            ChecksumFiles.Kept kept = files.keep(change, source);
            return new Evidence(kept.sha256(), kept.fileName(), kept.bytes());
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /**
     * A copy of the file under the name the officer gave it, to be looked at by another program; in a folder that
     * {@link #forgetCopies} removes.
     *
     * @throws InputRefused if the file is missing or cannot be copied
     */
    public Path copy(Evidence evidence) {
        try {
            return files.copy(new ChecksumFiles.Kept(evidence.sha256(), evidence.fileName(), evidence.bytes()));
        } catch (IOException e) {
            throw unreadable(evidence.fileName(), e);
        }
    }

    /**
     * The folder of such copies, made if need be.
     *
     * @throws InputRefused if it cannot be made
     */
    public Path copiesFolder() {
        try {
            return Files.createDirectories(files.copies());
        } catch (IOException e) {
            throw unreadable(ScratchFiles.OPENED, e);
        }
    }

    /** Removes the copies that were made to be looked at; those still open in another program may stay. */
    public void forgetCopies() {
        files.forgetCopies();
    }

    private static InputRefused unreadable(Object name, IOException e) {
        InputRefused refused = new InputRefused("store.evidence_unreadable", name);
        refused.initCause(e);
        return refused;
    }
}
