package hengdao.cli;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.service.Workspace;
import org.jspecify.annotations.Nullable;

/** Signs in where the data folder asks for it. Without that it cannot be used. */
final class SignIn {

    private final Passwords passwords;
    private final @Nullable String user;

    /** @param user the name given, null if none was */
    SignIn(Passwords passwords, @Nullable String user) {
        this.passwords = passwords;
        this.user = user;
    }

    /**
     * Signs in to an open folder if it has accounts.
     *
     * @throws DataFolderUnusable if name or password are missing, wrong, or given where others can read them
     */
    void to(Workspace workspace) {
        if (!workspace.permissions().isOn()) {
            return;
        }
        if (user == null) {
            throw new DataFolderUnusable("cli.sign-in.user", workspace.folder());
        }
        String password = passwords
                .next("cli.sign-in.ask", user)
                .orElseThrow(() -> new DataFolderUnusable("cli.sign-in.password", user));
        try {
            workspace.accounts().signIn(user, password);
        } catch (InputRefused refused) {
            throw new DataFolderUnusable(refused.messageKey(), refused.arguments());
        }
    }
}
