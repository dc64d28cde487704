package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.MovedClock;
import hengdao.model.Account;
import hengdao.model.ChangeQuery;
import hengdao.model.InputRefused;
import hengdao.model.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and signing in. */
class AccountsTest {

    private static final String KEEPER = "管理员丙";
    private static final String REPORTER = "填报员甲";
    private static final String PASSWORD = "correct-horse";

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock(Clock.fixed(Instant.parse("2017-06-30T02:00:00Z"), ZoneOffset.UTC));
    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder, StartWith.PROGRAMME, clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Accounts accounts() {
        return workspace.accounts();
    }

    private void reopen() {
        workspace.close();
        workspace = Workspace.open(folder, clock);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void nobodySignsInWhereThereIsNoAccount() {
        assertThat(workspace.permissions().isOn()).isFalse();
        assertThat(workspace.permissions().may(Role.KEEPER)).isTrue();

        workspace.setStatusDate(2017, null, "谁都可以");
    }

    @Test
    void theFirstAccountIsAKeepersAndSignedIn() {
        Account first = accounts().add(" " + KEEPER + " ", Role.REPORTER, PASSWORD, "谁都可以");

        assertThat(first.name()).isEqualTo(KEEPER);
        assertThat(first.isKeeper()).isTrue();
        assertThat(workspace.permissions().signedIn()).contains(first);
        reopen();
        assertThat(workspace.permissions().isOn()).isTrue();
        refused("permissions.sign_in", () -> workspace.setStatusDate(2017, null, KEEPER));
        assertThat(accounts().signIn(KEEPER, PASSWORD)).isEqualTo(first);
        workspace.setStatusDate(2017, null, KEEPER);
        refused("permissions.other_name", () -> workspace.setStatusDate(2017, null, REPORTER));
    }

    @Test
    void theLastKeeperStays() {
        Account first = accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);

        refused("accounts.last_keeper", () -> accounts().setRole(first.id(), Role.REVIEWER, KEEPER));
        refused("accounts.last_keeper", () -> accounts().setDisabled(first.id(), true, KEEPER));
        assertThat(accounts().all()).containsExactly(first);

        Account second = accounts().add("管理员丁", Role.KEEPER, PASSWORD, KEEPER);
        accounts().setDisabled(second.id(), true, KEEPER);
        refused("accounts.last_keeper", () -> accounts().setRole(first.id(), Role.REVIEWER, KEEPER));
        accounts().setDisabled(second.id(), false, KEEPER);
        accounts().setRole(first.id(), Role.REPORTER, KEEPER);
        refused("permissions.keeper_needed", () -> accounts().setRole(first.id(), Role.KEEPER, KEEPER));
    }

    @Test
    void wrongGuessesAreSlowedAlsoByTheNextRun() {
        accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);
        reopen();

        for (int seconds : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() -> accounts().signIn(KEEPER, "wrong-horse"))
                    .satisfies(refused -> {
                        assertThat(refused.messageKey()).isEqualTo("accounts.wrong_password");
                        assertThat(refused.arguments()).containsExactly(KEEPER, (long) seconds);
                    });
            clock.move(Duration.ofSeconds(seconds).minusMillis(1));
            refused("accounts.wait", () -> accounts().signIn(KEEPER, PASSWORD));
            clock.move(Duration.ofMillis(1));
        }
        refused("accounts.wrong_password", () -> accounts().signIn(KEEPER, "wrong-horse"));
        reopen();
        refused("accounts.wait", () -> accounts().signIn(KEEPER, PASSWORD));
        clock.move(Duration.ofDays(-1));
        refused("accounts.wait", () -> accounts().signIn(KEEPER, PASSWORD));
        clock.move(Duration.ofDays(1).plusSeconds(60));
        accounts().signIn(KEEPER, PASSWORD);
        refused("accounts.wrong_password", () -> accounts().signIn(KEEPER, "wrong-horse"));
        clock.move(Duration.ofSeconds(1));
        accounts().signIn(KEEPER, PASSWORD);
    }

    @Test
    void passwordsAreChangedAndReset() {
        accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);
        Account reporter = accounts().add(REPORTER, Role.REPORTER, "first-password", KEEPER);
        refused("accounts.password_short", () -> accounts().resetPassword(reporter.id(), "short", KEEPER));
        accounts().resetPassword(reporter.id(), "second-password", KEEPER);
        accounts().signIn(REPORTER, "second-password");

        refused("permissions.keeper_needed", () -> accounts().resetPassword(reporter.id(), "third-password", REPORTER));
        refused("accounts.wrong_password", () -> accounts().changePassword("first-password", "third-password"));
        clock.move(Duration.ofSeconds(1));
        accounts().changePassword("second-password", "third-password");
        reopen();
        refused("accounts.wrong_password", () -> accounts().signIn(REPORTER, "second-password"));
        clock.move(Duration.ofSeconds(1));
        accounts().signIn(REPORTER, "third-password");
    }

    @Test
    void accountsMadeAfterABackupComeBackFromTheJournalWithTheirPasswords(@TempDir Path place) {
        Path backup = place.resolve("before.hdbackup");
        workspace.backups().write(backup);
        accounts().add(KEEPER, Role.KEEPER, "first-password", KEEPER);
        clock.move(Duration.ofSeconds(1));
        accounts().changePassword("first-password", PASSWORD);
        workspace.close();

        Unlocked.without(folder).restore(backup, true);
        workspace = Workspace.open(folder, clock);
        assertThat(workspace.permissions().isOn()).isTrue();
        refused("accounts.wrong_password", () -> accounts().signIn(KEEPER, "first-password"));
        clock.move(Duration.ofSeconds(1));
        accounts().signIn(KEEPER, PASSWORD);
        assertThat(workspace.check().isSound()).isTrue();
    }

    @Test
    void aDisabledAccountStaysWithItsName() {
        accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);
        Account reporter = accounts().add(REPORTER, Role.REPORTER, PASSWORD, KEEPER);
        accounts().setDisabled(reporter.id(), true, KEEPER);

        assertThat(accounts().names()).containsExactly(KEEPER);
        refused("accounts.unknown", () -> accounts().signIn(REPORTER, PASSWORD));
        refused("accounts.exists", () -> accounts().add("填报员 甲", Role.REVIEWER, PASSWORD, KEEPER));
    }

    @Test
    void namesAndPasswordsStayTextAndNoHashIsInTheLog() {
        String hostile = "'; DROP TABLE account; --{0}\"<b>";
        accounts().add(hostile, Role.KEEPER, "'; DELETE FROM account_password; --", hostile);
        accounts().add("{1} ' or '1'='1", Role.REPORTER, PASSWORD, hostile);
        reopen();

        assertThat(accounts().names()).containsExactlyInAnyOrder(hostile, "{1} ' or '1'='1");
        refused("accounts.wrong_password", () -> accounts().signIn(hostile, "' or '1'='1"));
        clock.move(Duration.ofSeconds(1));
        accounts().signIn(hostile, "'; DELETE FROM account_password; --");
        refused("accounts.name", () -> accounts().add("甲\n乙", Role.REPORTER, PASSWORD, hostile));
        refused("accounts.name", () -> accounts().add(" ", Role.REPORTER, PASSWORD, hostile));
        assertThat(workspace.history().find(new ChangeQuery("", "", null, null, 1000)))
                .filteredOn(change -> change.table().startsWith("account"))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.toString()).doesNotContain("600000"));
        assertThat(workspace.check().isSound()).isTrue();
    }

    @Test
    void aKeeperTurnsSigningInOffAndAnybodyOnAgain() {
        Account keeper = accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);
        accounts().add(REPORTER, Role.REPORTER, PASSWORD, KEEPER);
        refused("accounts.wrong_password", () -> accounts().turnOff("wrong-horse"));
        clock.move(Duration.ofSeconds(1));
        accounts().signIn(REPORTER, PASSWORD);
        refused("permissions.keeper_needed", () -> accounts().turnOff(PASSWORD));
        accounts().signIn(KEEPER, PASSWORD);
        assertThat(workspace.permissions().isOn()).isTrue();

        accounts().turnOff(PASSWORD);

        assertThat(workspace.permissions().isOn()).isFalse();
        reopen();
        assertThat(workspace.permissions().isOn()).isFalse();
        workspace.setStatusDate(2017, null, "谁都可以");
        assertThat(accounts().all()).allMatch(Account::disabled).hasSize(2);

        Account again = accounts().add(KEEPER, Role.REPORTER, "other-horse", KEEPER);
        assertThat(again.id()).isEqualTo(keeper.id());
        assertThat(again.isKeeper()).isTrue();
        reopen();
        assertThat(accounts().names()).containsExactly(KEEPER);
        refused("accounts.wrong_password", () -> accounts().signIn(KEEPER, PASSWORD));
        clock.move(Duration.ofSeconds(1));
        assertThat(accounts().signIn(KEEPER, "other-horse").isKeeper()).isTrue();
    }

    @Test
    void draftsAreEachPersonsOwn() {
        EntryForm before = draft("5.1.2-1", "", "谁的都不是");
        EntryForm named = draft("5.1.2-2", REPORTER, "登录之前");
        workspace.drafts().save(before);
        workspace.drafts().save(named);
        accounts().add(KEEPER, Role.KEEPER, PASSWORD, KEEPER);
        accounts().add(REPORTER, Role.REPORTER, PASSWORD, KEEPER);
        assertThat(workspace.drafts().all()).containsExactly(before);
        EntryForm keepers = draft("5.1.2-1", KEEPER, "管理员的");
        workspace.drafts().save(keepers);
        assertThat(workspace.drafts().all()).containsExactly(keepers);

        accounts().signIn(REPORTER, PASSWORD);
        assertThat(workspace.drafts().all()).containsExactly(named);
        assertThat(workspace.drafts().find(keepers.subjectId())).isEmpty();
        EntryForm own = draft("5.1.2-1", REPORTER, "填报员的");
        workspace.drafts().save(own);
        assertThat(workspace.drafts().all()).containsExactlyInAnyOrder(own, named);
        workspace.record(workspace.view(2017, null), draft("5.1.2-1", REPORTER, "填好了", "88"));
        assertThat(workspace.drafts().find(own.subjectId())).isEmpty();

        reopen();
        accounts().signIn(KEEPER, PASSWORD);
        assertThat(workspace.drafts().all()).as("neither shown nor lost").containsExactly(keepers);
        accounts().turnOff(PASSWORD);
        assertThat(workspace.drafts().all()).containsExactlyInAnyOrder(keepers, named);
        workspace.drafts().discard(keepers.subjectId());
        assertThat(workspace.drafts().all()).containsExactly(named);
    }

    private EntryForm draft(String key, String by, String note) {
        return draft(key, by, note, "");
    }

    private EntryForm draft(String key, String by, String note, String value) {
        return new EntryForm(
                Rows.id(workspace.view(2017, null).programme(), key),
                "2017-02-14",
                value,
                "",
                "",
                note,
                "",
                "",
                "",
                List.of(),
                by,
                null);
    }
}
