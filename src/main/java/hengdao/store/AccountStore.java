package hengdao.store;

import hengdao.model.Account;
import hengdao.model.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The accounts of a data folder, what their passwords are compared with, and wrong guesses, which in a folder that can be
 * looked at only last until it is closed. Safe for several threads.
 */
public final class AccountStore {

    private static final String TABLE = "account";

    private final Database database;
    private final Ids ids;
    private final Aside<UUID, Guesses> aside = new Aside<>();
    private final StoredRows stored = new StoredRows();

    /** The accounts of an open database; {@code ids} makes the ids of rows. */
    public AccountStore(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** How often a password was guessed wrongly since it was last right, and when last. */
    public record Guesses(int wrong, Instant last) {}

    /** All accounts by name, disabled ones too. */
    public List<Account> all() {
        return database.read(AccountStore::all);
    }

    /** All accounts by name, as a change under way finds them. */
    public List<Account> all(Change change) {
        return all(change.handle());
    }

    private static List<Account> all(Handle handle) {
        return handle.createQuery("""
            select id, name, account_role, disabled, password_set_at from account order by name
            """)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new Account(row.id(), row.text(), row.constant(Role.class), row.flag(), row.instant());
                })
                .list();
    }

    /** Adds an account, or brings the one with its id to its state. */
    public void put(Change change, Account account) {
        Row row = Row.of(TABLE, account.id(), account.name())
                .with("name", account.name())
                .with("account_role", account.role())
                .with("disabled", account.disabled())
                .with("password_set_at", account.passwordSetAt())
                .done();
        stored.find(change.handle(), TABLE, account.id(), account.name())
                .ifPresentOrElse(before -> change.update(before, row), () -> change.insert(row));
    }

    /** What an account's password is compared with, empty if it has none. */
    public Optional<String> hash(UUID accountId) {
        return database.read(handle -> handle.createQuery("""
            select hash from account_password where account_id = :account order by id desc fetch first row only
            """)
                .bind("account", accountId)
                .mapTo(String.class)
                .findOne());
    }

    /** Sets what an account's password is compared with, in place of what was; forgets wrong guesses. */
    public void setHash(Change change, UUID accountId, String hash) {
        change.handle()
                .createUpdate("delete from account_password where account_id = :account")
                .bind("account", accountId)
                .execute();
        change.insertDerived(List.of(Row.of("account_password", ids.next(), "")
                .with("account_id", accountId)
                .with("hash", hash)
                .done()));
        forget(change.handle(), accountId);
    }

    /** The wrong guesses of an account's password, empty if the last one was right. */
    public Optional<Guesses> guesses(UUID accountId) {
        if (aside.has(accountId)) {
            return aside.over(accountId, Optional.empty());
        }
        return database.read(handle -> handle.createQuery(
                        "select guesses, guessed_at from wrong_guess where account_id = :account")
                .bind("account", accountId)
                .map((rs, context) -> {
                    Columns row = new Columns(rs);
                    return new Guesses(row.integer(), row.instant());
                })
                .findOne());
    }

    /** Keeps how a password was guessed, at once and not in the log of changes. */
    public void setGuesses(UUID accountId, Guesses guesses) {
        if (database.readOnly() != null) {
            aside.put(accountId, guesses);
            return;
        }
        database.write(handle -> {
            forget(handle, accountId);
            return handle.createUpdate("""
                insert into wrong_guess (account_id, guesses, guessed_at) values (:account, :guesses, :at)
                """)
                    .bind("account", accountId)
                    .bind("guesses", guesses.wrong())
                    .bind("at", guesses.last().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    /** Forgets wrong guesses after a right one. */
    public void forgetGuesses(UUID accountId) {
        if (database.readOnly() != null) {
            aside.put(accountId, null);
            return;
        }
        database.write(handle -> forget(handle, accountId));
    }

    private static int forget(Handle handle, UUID accountId) {
        return handle.createUpdate("delete from wrong_guess where account_id = :account")
                .bind("account", accountId)
                .execute();
    }
}
