package hengdao.service;

import hengdao.model.Account;
import hengdao.model.InputRefused;
import hengdao.model.PersonName;
import hengdao.model.Role;
import hengdao.store.AccountStore;
import hengdao.store.AccountStore.Guesses;
import hengdao.store.Change;
import hengdao.store.Ids;
import hengdao.store.WriteGate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Accounts (账号) and signing in. There need not be any; from the first one on, a keeper's, everybody has to sign in.
 * Passwords are derived for half a second: not for the JavaFX thread.
 */
public final class Accounts {

    /** The fewest characters a password has. */
    public static final int LEAST_PASSWORD = 8;

    /** Names after how many minutes without a key or click the window asks again who works there; 0 for never. */
    public static final String LOCK_MINUTES = "lock-minutes";

    private static final int USUAL_LOCK = 15;
    private static final int LONGEST_LOCK = 24 * 60;
    private static final int LONGEST_NAME = 40;

    private final WriteGate gate;
    private final AccountStore store;
    private final Permissions permissions;
    private final Preferences preferences;
    private final Ids ids;
    private final Clock clock;
    private final Runnable other;
    private @Nullable UUID last;

    /** @param other called when somebody else signs in than last: steps of the one before are not theirs to undo */
    Accounts(
            WriteGate gate,
            AccountStore store,
            Permissions permissions,
            Preferences preferences,
            Ids ids,
            Clock clock,
            Runnable other) {
        this.gate = gate;
        this.store = store;
        this.permissions = permissions;
        this.preferences = preferences;
        this.ids = ids;
        this.clock = clock;
        this.other = other;
        permissions.set(!names().isEmpty(), null);
    }

    /** All accounts by name, disabled ones too. */
    public List<Account> all() {
        return store.all();
    }

    /** The names one can sign in with. */
    public List<String> names() {
        return all().stream()
                .filter(account -> !account.disabled())
                .map(Account::name)
                .toList();
    }

    /**
     * Signs somebody in, whoever was before. After the n-th wrong guess in a row the next is taken only after 1, 2, 4 ...
     * 60 seconds, also by the next run of the program.
     *
     * @throws InputRefused if there is no such account, it is too early for another guess, or the password is wrong
     */
    public Account signIn(String name, String password) {
        Account account = all().stream()
                .filter(each -> !each.disabled() && PersonName.isSame(each.name(), name))
                .findFirst()
                .orElseThrow(() -> new InputRefused("accounts.unknown", name.strip()));
        guess(account, password);
        if (!account.id().equals(last)) {
            other.run();
        }
        last = account.id();
        permissions.set(true, account);
        preferences.set(Map.of(Preferences.OFFICER, account.name(), Preferences.REPORTER, account.name()));
        return account;
    }

    /** After how many idle minutes the window locks, as it is remembered under {@link #LOCK_MINUTES}; 0 for never. */
    public static int lockMinutes(String remembered) {
        return remembered.isEmpty() ? USUAL_LOCK : Integer.parseInt(remembered);
    }

    /**
     * Sets after how many idle minutes the window locks; returns it as remembered.
     *
     * @throws InputRefused if that is no number from 0, for never, to a day, or whoever works here may not set it
     */
    public String setLockMinutes(String typed) {
        permissions.need(Role.KEEPER);
        String minutes = typed.strip();
        if (!minutes.matches("\\d{1,4}") || Integer.parseInt(minutes) > LONGEST_LOCK) {
            throw new InputRefused("accounts.lock_minutes", LONGEST_LOCK);
        }
        preferences.keep(LOCK_MINUTES, minutes);
        return minutes;
    }

    /**
     * Adds an account. The first one that anybody can sign in with is a keeper's whatever is asked for, and signed in; it
     * may be one that was disabled when signing in was turned off.
     *
     * @throws InputRefused if name or password cannot be one, or somebody of that name has an account
     */
    public Account add(String name, Role role, String password, String by) {
        String clean = name.strip();
        boolean first = !permissions.isOn();
        List<Account> before = all();
        Optional<Account> again = before.stream()
                .filter(each -> first && PersonName.isSame(each.name(), clean))
                .findFirst();
        if (again.isEmpty()) {
            refuseName(clean, before);
        }
        refusePassword(password);
        String hash = PasswordHash.of(password);
        Account added = gate.write(first ? clean : by, "add account", change -> {
            Account account = new Account(
                    again.map(Account::id).orElseGet(ids::next),
                    clean,
                    first ? Role.KEEPER : role,
                    false,
                    change.at().truncatedTo(ChronoUnit.MICROS));
            store.put(change, account);
            store.setHash(change, account.id(), hash);
            return account;
        });
        if (first) {
            last = added.id();
            permissions.set(true, added);
            preferences.set(Map.of(Preferences.OFFICER, clean, Preferences.REPORTER, clean));
        }
        return added;
    }

    /**
     * Gives an account another role.
     *
     * @throws InputRefused if there would be no keeper left
     */
    public Account setRole(UUID id, Role role, String by) {
        return change(id, by, "change role", account -> account.in(role));
    }

    /**
     * Lets nobody sign in with an account any more (停用), or again; its name stays behind what was changed under it.
     *
     * @throws InputRefused if there would be no keeper left
     */
    public Account setDisabled(UUID id, boolean disabled, String by) {
        return change(id, by, disabled ? "disable account" : "enable account", each -> each.withDisabled(disabled));
    }

    /**
     * Sets the password of an account for somebody who has forgotten it.
     *
     * @throws InputRefused if it cannot be a password
     */
    public Account resetPassword(UUID id, String password, String by) {
        permissions.need(Role.KEEPER);
        return setPassword(of(all(), id), password, "reset password", by);
    }

    /**
     * Sets the password of whoever is signed in.
     *
     * @throws InputRefused as {@link #signIn} for the old one, or if the new one cannot be a password
     */
    public Account changePassword(String old, String password) {
        Account own = permissions.signedIn().orElseThrow(() -> new InputRefused("permissions.sign_in"));
        refusePassword(password);
        guess(own, old);
        return setPassword(own, password, "change own password", own.name());
    }

    /**
     * Turns signing in off: nobody has to any more, and everybody may do everything. The accounts stay, disabled, behind
     * what was done with them.
     *
     * @throws InputRefused if whoever is signed in is no keeper, or as {@link #signIn} for their password
     */
    public void turnOff(String password) {
        permissions.need(Role.KEEPER);
        Account own = permissions.signedIn().orElseThrow(() -> new InputRefused("permissions.sign_in"));
        guess(own, password);
        gate.write(own.name(), "turn off sign-in", change -> {
            List<Account> now = store.all(change);
            now.stream()
                    .filter(account -> !account.disabled())
                    .forEach(account -> store.put(change, account.withDisabled(true)));
            return now;
        });
        last = null;
        permissions.set(false, null);
    }

    private Account setPassword(Account account, String password, String action, String by) {
        refusePassword(password);
        String hash = PasswordHash.of(password);
        return taken(gate.write(by, action, change -> {
            Account fresh = account.withPasswordSetAt(change.at().truncatedTo(ChronoUnit.MICROS));
            store.put(change, fresh);
            store.setHash(change, account.id(), hash);
            return fresh;
        }));
    }

    private Account change(UUID id, String by, String action, UnaryOperator<Account> way) {
        return taken(gate.write(by, action, change -> changed(change, id, way)));
    }

    private Account changed(Change change, UUID id, UnaryOperator<Account> way) {
        List<Account> now = store.all(change);
        Account account = of(now, id);
        Account fresh = way.apply(account);
        boolean others =
                now.stream().anyMatch(each -> each.isKeeper() && !each.id().equals(id));
        if (account.isKeeper() && !fresh.isKeeper() && !others) {
            throw new InputRefused("accounts.last_keeper", account.name());
        }
        store.put(change, fresh);
        return fresh;
    }

    /** Takes up what became of whoever is signed in. */
    private Account taken(Account fresh) {
        if (permissions.signedIn().filter(each -> each.id().equals(fresh.id())).isPresent()) {
            permissions.set(true, fresh.disabled() ? null : fresh);
        }
        return fresh;
    }

    /** The guess counts as wrong before it is looked at, so that ending the program meanwhile gains nothing. */
    private void guess(Account account, String password) {
        Optional<Guesses> before = store.guesses(account.id());
        before.map(last -> GuessPause.wait(last, clock.instant()))
                .filter(wait -> wait > 0)
                .ifPresent(wait -> {
                    throw new InputRefused("accounts.wait", wait, account.name());
                });
        Guesses wrong = new Guesses(before.map(Guesses::wrong).orElse(0) + 1, clock.instant());
        store.setGuesses(account.id(), wrong);
        if (store.hash(account.id())
                .filter(hash -> PasswordHash.matches(password, hash))
                .isEmpty()) {
            throw new InputRefused("accounts.wrong_password", account.name(), GuessPause.seconds(wrong));
        }
        store.forgetGuesses(account.id());
    }

    private static Account of(List<Account> accounts, UUID id) {
        return accounts.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputRefused("accounts.unknown", id));
    }

    private static void refuseName(String name, List<Account> accounts) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InputRefused("accounts.name", LONGEST_NAME);
        }
        if (PersonName.isFigure(name)) {
            throw new InputRefused("names.figure", name);
        }
        accounts.stream()
                .filter(each -> PersonName.isSame(each.name(), name))
                .findFirst()
                .ifPresent(each -> {
                    throw new InputRefused("accounts.exists", each.name());
                });
    }

    private static void refusePassword(String password) {
        if (password.length() < LEAST_PASSWORD) {
            throw new InputRefused("accounts.password_short", LEAST_PASSWORD);
        }
    }
}
