package hengdao.service;

import hengdao.model.Account;
import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.PersonName;
import hengdao.model.ProgressEntry;
import hengdao.model.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in and what they may do: the guard that every change passes. Where there is no account, everybody may do
 * everything. Safe for use by several threads.
 */
public final class Permissions {

    /** What the program notes by itself, in its own name. */
    static final String OWN_NOTES = "keep lights";

    /** What putting the folder back to a backup is called, where one asks who may. */
    public static final String RESTORE = "restore backup";

    private static final Set<String> FOR_REPORTERS = Set.of(
            "record progress",
            "correct progress",
            "undo",
            "redo",
            "skip item",
            "hand over item",
            "order UNDERTAKEN",
            "order REPORTED",
            "order EXTENSION_REQUESTED",
            "issue report",
            "change own password");

    private static final Set<String> FOR_REVIEWERS = Set.of(
            "accept entries", "return entries", "file order", "set end state", "clear end state", "set status date");

    private volatile boolean on;
    private volatile @Nullable Account signedIn;

    Permissions() {}

    /** Takes up whether there are accounts, and who is signed in. */
    void set(boolean nowOn, @Nullable Account account) {
        on = nowOn;
        signedIn = account;
    }

    /** Whether one has to sign in here. */
    public boolean isOn() {
        return on;
    }

    /** Who is signed in; empty if nobody is, or nobody has to. */
    public Optional<Account> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** Whether whoever works here may do what needs a role. */
    public boolean may(Role needed) {
        Account account = signedIn;
        return !on || (account != null && account.role().covers(needed));
    }

    /**
     * Asks for a role outside of a change.
     *
     * @throws InputRefused if whoever works here does not have it; the sentence says who may
     */
    public void need(Role needed) {
        if (on && !present().role().covers(needed)) {
            throw refused(needed, present());
        }
    }

    /** Why whoever works here may not make a change, and who may; empty if they may. It is named as in the log. */
    public Optional<InputRefused> refusal(String action) {
        Account account = signedIn;
        Role needed = least(action);
        if (!on || account == null || account.role().covers(needed)) {
            return Optional.empty();
        }
        return Optional.of(refused(needed, account));
    }

    /** The least role that may make a change; {@code action} is what the log calls it. What is not known is the keeper's. */
    static Role least(String action) {
        if (FOR_REPORTERS.contains(action)) {
            return Role.REPORTER;
        }
        return FOR_REVIEWERS.contains(action) || action.startsWith("order ") ? Role.REVIEWER : Role.KEEPER;
    }

    /** Lets a change of whoever is signed in through if their role may make it. */
    void check(String actor, String action) {
        if (!on || action.equals(OWN_NOTES)) {
            return;
        }
        Account account = present();
        if (!PersonName.isSame(actor, account.name())) {
            throw new InputRefused("permissions.other_name", account.name(), actor);
        }
        need(least(action));
    }

    /** Lets a reporter correct own entries, and those that were returned, in whosever place. */
    void checkCorrection(ProgressEntry entry, String number) {
        if (!on || may(Role.REVIEWER) || entry.state() == EntryState.RETURNED) {
            return;
        }
        if (!PersonName.isSame(entry.by(), present().name())) {
            throw new InputRefused("permissions.others_entry", number, entry.asOf(), entry.by());
        }
    }

    private Account present() {
        Account account = signedIn;
        if (account == null) {
            throw new InputRefused("permissions.sign_in");
        }
        return account;
    }

    private static InputRefused refused(Role needed, Account account) {
        return new InputRefused(
                needed == Role.KEEPER ? "permissions.keeper_needed" : "permissions.reviewer_needed", account.name());
    }
}
