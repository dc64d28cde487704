package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.model.Backup;
import hengdao.model.InputRefused;
import hengdao.service.Backups.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups as the program keeps them by itself. */
class BackupsTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    @TempDir
    private Path stick;

    private Opened opened;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void oneIsMadeWhenSomethingChangedAndOnlyThen() {
        Standing first = backups().keep();
        assertThat(first.unsaved()).isZero();
        assertThat(first.newest()).isNotNull();
        assertThat(backups().keep().newest()).isEqualTo(first.newest());
        assertThat(backups().all()).hasSize(1);

        opened.record("5.1.2-1", "2017-02-14", "87");
        Standing changed = backups().standing();
        assertThat(changed.unsaved()).isEqualTo(1);
        assertThat(changed.isOld(Today.CLOCK.instant())).isFalse();
        assertThat(changed.isOld(Today.CLOCK.instant().plus(Duration.ofDays(8))))
                .isTrue();
        assertThat(first.isOld(Today.CLOCK.instant().plus(Duration.ofDays(800))))
                .isFalse();
        assertThat(backups().keep().unsaved()).isZero();
        assertThat(backups().all())
                .as("the older one stays, though made in the same second")
                .extracting(Backup::sequence)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void theSecondFolderFollowsWhenItIsThere() throws IOException {
        Path second = Files.createDirectory(stick.resolve("备份"));
        backups().setSecond(second);
        Backup newest = Objects.requireNonNull(backups().keep().newest());
        assertThat(second.resolve(newest.file().getFileName())).hasSameBinaryContentAs(newest.file());
        Path away = Files.move(second, stick.resolve("away"));
        opened.record("5.1.2-1", "2017-02-14", "87");
        assertThat(backups().keep().secondMissing()).isTrue();
        Files.move(away, second);
        assertThat(backups().keep().secondMissing()).isFalse();
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> backups().setSecond(stick.resolve("nowhere")));
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> backups().setSecond(folder));
        backups().setSecond(null);
        assertThat(backups().second()).isEmpty();
    }

    @Test
    void aFolderComesBackFromItsNewestBackup() throws IOException {
        opened.record("5.1.2-1", "2017-02-14", "87");
        backups().keep();
        opened.close();
        Files.write(folder.resolve("hengdao.mv.db"), new byte[100]);
        Backup newest = Backups.in(folder).getFirst();
        Unlocked.without(folder).restore(newest.file(), false);
        try (Workspace again = Workspace.open(folder, Today.CLOCK)) {
            assertThat(again.view(2017, LocalDate.of(2017, 3, 7)).programme().entries())
                    .hasSize(1);
        }
        opened = new Opened(made, Files.createDirectory(stick.resolve("other")));
    }

    private Backups backups() {
        return opened.workspace().backups();
    }
}
