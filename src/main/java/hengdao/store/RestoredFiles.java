package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.store.BackupManifest.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of evidence and reports that belong to a backup, brought into the folder it is restored to. */
final class RestoredFiles {

    private final Path home;
    private final FolderKey own;
    private final BackupArchive archive;
    private final Path from;
    private final FolderKey with;
    private final ScratchFiles scratch;
    private final Map<Path, List<String>> there = new HashMap<>();

    /**
     * @param own the key of the folder
     * @param from where the backup is
     * @param with the key of the backup
     */
    RestoredFiles(Path home, FolderKey own, BackupArchive archive, Path from, FolderKey with, ScratchFiles scratch) {
        this.home = home;
        this.own = own;
        this.archive = archive;
        this.from = from;
        this.with = with;
        this.scratch = scratch;
    }

    /** Brings those that are not there yet; returns the names of those that are nowhere. */
    List<String> bring() throws IOException {
        List<String> missing = new ArrayList<>();
        for (StoredFile file : archive.manifest().files()) {
            if (!bring(file)) {
                missing.add(file.name());
            }
        }
        return missing;
    }

    private boolean bring(StoredFile file) throws IOException {
        Path place = home.resolve(file.name()).normalize();
        if (!place.startsWith(home)) {
            throw new InputRefused("store.backup_damaged", from);
        }
        Path kind = Objects.requireNonNull(place.getParent());
        String name = place.getFileName().toString();
        if (own.equals(with) ? isSame(place) : there(kind).contains(name)) {
            return true;
        }
        Files.createDirectories(kind);
        Path part = scratch.path(name);
        if (!archive.takeFile(file, part) && !copyBeside(file, part)) {
            return false;
        }
        if (own.equals(with)) {
            DurableMove.move(part, place);
        } else {
            ChecksumFiles.rekey(part, with, kind, own);
            DurableMove.force(kind);
        }
        return true;
    }

    /** The names that the files in a folder have under the key of the backup. */
    private List<String> there(Path kind) throws IOException {
        List<String> names = there.get(kind);
        if (names == null) {
            names = new ArrayList<>();
            for (Path file : ChecksumFiles.all(kind)) {
                try (InputStream in = SealedFile.opening(Files.newInputStream(file), own)) {
                    names.add(with.name(ChecksumFiles.sha256(in)));
                } catch (IOException damaged) {
                    // As if it were not there.
                }
            }
            there.put(kind, names);
        }
        return names;
    }

    /** Looks where backups without files have them: beside the backup, or beside the folder it lies in. */
    private boolean copyBeside(StoredFile file, Path part) throws IOException {
        Path beside = Objects.requireNonNull(from.getParent());
        for (Path other : List.of(beside.resolve(file.name()), beside.resolveSibling(file.name()))) {
            if (isSame(other)) {
                try (InputStream in = Files.newInputStream(other)) {
                    ChecksumFiles.copy(in, file.name(), part);
                }
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Path file) {
        return Files.isRegularFile(file) && ChecksumFiles.isSound(file, with);
    }
}
