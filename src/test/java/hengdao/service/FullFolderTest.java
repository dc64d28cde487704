package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hengdao.Rounds;
import hengdao.store.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full at any page of what is copied into the folder or out of it: it is said, nothing half-written is left,
 * what was there stays as it was, and it works once there is room. On a disk of its own, in memory, that nobody else sees;
 * where the system does not give a program one, it is not run.
 */
class FullFolderTest {

    /** How many times the disk is full. */
    private static final int FULLS = Rounds.of("fulls", 30);

    /** Ways of writing. */
    private static final int WAYS = 5;

    private static final String MOUNTED =
            "mount -t tmpfs -o size=160m disk \"$0/disk\" && mount -t tmpfs -o size=20m stick \"$0/stick\" && exec"
                    + " \"$@\"";

    @TempDir
    private Path place;

    @Test
    void nothingHalfWrittenIsLeftFromAnyPageOn() throws IOException, InterruptedException {
        Files.createDirectory(place.resolve("disk"));
        Files.createDirectory(place.resolve("stick"));
        List<String> own = List.of("unshare", "-rm", "sh", "-c", MOUNTED, place.toString());
        assumeTrue(isPossible(own), "no disk of its own");
        try (ChildJvm child =
                ChildJvm.start(own, FillsDisk.class, place.toString(), String.valueOf(Math.max(2, FULLS / WAYS)))) {
            String said = child.line();
            assertThat(child.exitCode()).isZero();
            assertThat(said)
                    .contains("evidence: ", "report: ", "backup: ", "file: ", "second folder: ")
                    .doesNotContain("store.damaged", "store.write_failed");
            Rounds.found(
                    "disk full at every n-th page of evidence, kept reports, backups and their copies",
                    Integer.parseInt(String.valueOf(said).replaceAll(" .*", "")),
                    "nothing half-written left, nothing lost, worked with room again; said %s",
                    String.valueOf(said).replaceAll("^\\d+ ", ""));
        }
    }

    private static boolean isPossible(List<String> own) throws InterruptedException {
        try {
            List<String> nothing = new ArrayList<>(own);
            nothing.add("true");
            return new ProcessBuilder(nothing).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
