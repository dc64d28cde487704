package hengdao.service;

import hengdao.model.ExpectedError;
import hengdao.model.FolderCheck;
import hengdao.model.IssuedReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program that works on two small disks which are full at one place after the other, and says what came of it: files of
 * evidence and of reports are kept, and backups are made beside the data, in a file on a stick and in a second folder there.
 */
final class FillsDisk {

    private static final int PAGE = 4096;

    /** How many pages of room there are at most on the disk of the data, and on the stick. */
    private static final int ROOM = 6000;

    private static final int LITTLE_ROOM = 400;

    private final Path disk;
    private final Path stick;
    private final Path folder;
    private final TreeMap<String, Integer> said = new TreeMap<>();

    private FillsDisk(Path place) {
        disk = place.resolve("disk");
        stick = place.resolve("stick");
        folder = disk.resolve("data");
    }

    /** Takes where the two disks are, and how often each is to be full. */
    public static void main(String[] arguments) throws IOException {
        new FillsDisk(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
    }

    @FunctionalInterface
    private interface Work {
        void on(Workspace workspace, Path fresh) throws IOException;
    }

    private void run(int times) throws IOException {
        Workspace.create(folder, StartWith.PROGRAMME, Today.CLOCK).close();
        int rounds = 0;
        for (int time = 0; time < times; time++) {
            int room = time * ROOM / times;
            full(disk, room, "evidence", (workspace, fresh) -> record(workspace, List.of(fresh)));
            full(disk, room, "report", FillsDisk::issue);
            full(disk, room, "backup", (workspace, fresh) -> workspace.backups().write(folder.resolveSibling("b")));
            int little = time * LITTLE_ROOM / times;
            full(
                    stick,
                    little,
                    "file",
                    (workspace, fresh) -> workspace.backups().write(stick.resolve("b")));
            full(stick, little, "second folder", (workspace, fresh) -> {
                record(workspace, List.of(fresh));
                workspace.backups().setSecond(stick);
                workspace.backups().keep();
                workspace.backups().setSecond(null);
            });
            rounds += 5;
            empty(stick);
        }
        System.out.println(rounds + " " + said);
    }

    /** Works with so many pages of room left, and again with all of it. */
    private void full(Path where, int room, String what, Work work) throws IOException {
        Path fresh = Files.writeString(disk.resolve("新 " + what + room), (what + room + " ").repeat(10 * PAGE));
        boolean again;
        try (Workspace workspace = Workspace.open(folder, Today.CLOCK)) {
            again = !goesOn(workspace, where, room, what, work, fresh);
        }
        try (Workspace workspace = Workspace.open(folder, Today.CLOCK)) {
            if (again) {
                work.on(workspace, fresh);
            }
            FolderCheck check = workspace.check();
            if (!check.isSound()) {
                throw new AssertionError(what + " with " + room + ": " + check.problems());
            }
        }
        left();
        Files.delete(fresh);
    }

    /** Whether the work went on in the folder once there was room again: not where the database itself was refused. */
    private boolean goesOn(Workspace workspace, Path where, int room, String what, Work work, Path fresh)
            throws IOException {
        Path filler = where.resolve("filler");
        fill(filler, room);
        try {
            work.on(workspace, fresh);
            return true;
        } catch (ExpectedError error) {
            said.merge(what + ": " + error.messageKey(), 1, Integer::sum);
            if (error.messageKey().equals("store.write_failed")) {
                return false;
            }
        } finally {
            Files.delete(filler);
        }
        left();
        work.on(workspace, fresh);
        return true;
    }

    /** Nothing half-written lies about. */
    private void left() throws IOException {
        left(disk);
        left(stick);
    }

    private static void left(Path disk) throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part") || name.startsWith("scratch-"))
                    .findAny()
                    .ifPresent(name -> {
                        throw new AssertionError(name + " is left");
                    });
        }
    }

    private void fill(Path filler, int room) throws IOException {
        long free = Files.getFileStore(filler.getParent()).getUsableSpace() / PAGE - room;
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] page = new byte[PAGE];
            for (long written = 0; written < free; written++) {
                out.write(page);
            }
        }
    }

    private static void empty(Path disk) throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void record(Workspace workspace, List<Path> evidence) {
        ProgrammeView now = workspace.view(2017, null);
        workspace.record(
                now,
                new EntryForm(
                        Rows.id(now.programme(), "5.1.2-1"),
                        "2017-02-14",
                        "87",
                        "",
                        "",
                        "进展顺利",
                        "",
                        "",
                        "",
                        evidence,
                        Desktop2017.REPORTER,
                        null));
    }

    private static void issue(Workspace workspace, Path fresh) {
        ProgrammeView now = workspace.view(2017, null);
        Issue issue = new Issue(
                ReportRequest.of(ReportKind.PROGRESS, 2017),
                now.statusDate(),
                IssuedReport.Way.SAVED,
                "进展情况表",
                "",
                ReportFormat.PDF,
                1,
                List.of(fresh),
                List.of());
        workspace.issued().keep(now, issue, Desktop2017.REPORTER);
    }
}
