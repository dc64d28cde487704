package hengdao.store;

import hengdao.model.DataFolderUnusable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which folders may hold data: on a disk of this PC, writable, with room left, without {@code ;} in the path. */
final class FolderRules {

    /** Room a session needs at least, in bytes: the database grows by up to 14 KB a commit until it is closed. */
    static final long ROOM = 64L << 20;

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "afs",
            "ncpfs",
            "ncp",
            "webdav",
            "davfs",
            "davfs2",
            "ceph",
            "glusterfs",
            "lustre",
            "gpfs",
            "fuse.sshfs",
            "fuse.davfs",
            "fuse.davfs2",
            "fuse.smbnetfs",
            "fuse.gvfsd-fuse",
            "fuse.glusterfs",
            "fuse.ceph",
            "fuse.rclone");

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private FolderRules() {}

    /** The folder as an absolute path; refuses {@code ;}, which would end the path in a database URL. */
    static Path absolute(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.toString().contains(";")) {
            throw new DataFolderUnusable("store.semicolon", absolute);
        }
        return absolute;
    }

    /**
     * Makes the folder if need be, for its user alone where the disk knows of rights; refuses it before that if it would
     * lie on a network share.
     */
    static void make(Path folder) {
        Path existing = nearestExisting(folder);
        checkDisk(existing);
        try {
            Files.createDirectories(folder);
            if (!existing.equals(folder) && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (FileAlreadyExistsException e) {
            throw new DataFolderUnusable("store.not_a_folder", folder);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    /** Refuses network shares and disks with too little room. */
    static void checkDisk(Path existing) {
        try {
            checkDisk(
                    existing,
                    existing.toRealPath().toString(),
                    Files.getFileStore(existing).type(),
                    Files.getFileStore(existing).getUsableSpace());
        } catch (IOException e) {
            throw notWritable(existing, e);
        }
    }

    static void checkDisk(Path folder, String realPath, String fileSystem, long usableBytes) {
        if (realPath.startsWith("\\\\") || NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT))) {
            throw new DataFolderUnusable("store.network_share", folder, fileSystem);
        }
        if (usableBytes < ROOM) {
            throw new DataFolderUnusable("store.disk_full", folder, usableBytes >> 20, ROOM >> 20);
        }
    }

    /**
     * Whether a folder with a database can be looked at only: the disk or its rights forbid writing, or the folder or its
     * database are marked as not to be written by anybody.
     */
    static boolean isReadOnly(Path folder) {
        return !isWritable(folder) || !isWritable(folder.resolve(Database.FILE));
    }

    private static boolean isWritable(Path path) {
        try {
            return Files.isWritable(path)
                    && (!Files.getFileStore(path).supportsFileAttributeView("posix")
                            || Files.getPosixFilePermissions(path).stream().anyMatch(WRITING::contains));
        } catch (IOException e) {
            return false;
        }
    }

    static Path real(Path existing) {
        try {
            return existing.toRealPath();
        } catch (IOException e) {
            throw notWritable(existing, e);
        }
    }

    /** What it means that a write was refused: there is no room, no right to, or what the system says. */
    static DataFolderUnusable notWritable(Path folder, Throwable cause) {
        IOException reason = reason(cause);
        if (reason == null || reason instanceof AccessDeniedException) {
            return caused(new DataFolderUnusable("store.not_writable", folder), cause);
        }
        long room = room(folder);
        return caused(
                room < ROOM
                        ? new DataFolderUnusable("store.disk_full", folder, room >> 20, ROOM >> 20)
                        : new DataFolderUnusable("store.not_written", folder, words(reason)),
                cause);
    }

    private static @Nullable IOException reason(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException reason) {
                return reason;
            }
        }
        return null;
    }

    /** How many bytes can be written; more than enough where that is not known. */
    private static long room(Path folder) {
        try {
            return Files.getFileStore(nearestExisting(folder)).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** What the system said. */
    private static String words(IOException reason) {
        String words = reason instanceof FileSystemException file ? file.getReason() : reason.getMessage();
        return words == null ? reason.getClass().getSimpleName() : words;
    }

    static DataFolderUnusable caused(DataFolderUnusable error, Throwable cause) {
        error.initCause(cause);
        return error;
    }

    private static Path nearestExisting(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
