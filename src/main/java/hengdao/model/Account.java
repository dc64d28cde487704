package hengdao.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Who may sign in (登录) to a data folder.
 *
 * @param name under which their changes are logged
 * @param disabled whether they may not sign in any more
 * @param passwordSetAt when the password was set that counts
 */
public record Account(UUID id, String name, Role role, boolean disabled, Instant passwordSetAt) {

    /** The same in another role. */
    public Account in(Role newRole) {
        return new Account(id, name, newRole, disabled, passwordSetAt);
    }

    /** The same, disabled or not. */
    public Account withDisabled(boolean newDisabled) {
        return new Account(id, name, role, newDisabled, passwordSetAt);
    }

    /** The same with a password set at that time. */
    public Account withPasswordSetAt(Instant at) {
        return new Account(id, name, role, disabled, at);
    }

    /** Whether it can sign in and do everything. */
    public boolean isKeeper() {
        return role == Role.KEEPER && !disabled;
    }
}
