package hengdao.cli;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.service.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs in where the data folder asks for it. Without that it cannot be used. */
final class SignIn {

    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private final Surroundings surroundings;
    private final @Nullable String user;
    private final @Nullable String passwordFile;

    /**
     * @param user the name given, null if none was
     * @param passwordFile the file named, null to ask at the terminal
     */
    SignIn(Surroundings surroundings, @Nullable String user, @Nullable String passwordFile) {
        this.surroundings = surroundings;
        this.user = user;
        this.passwordFile = passwordFile;
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
        String password = passwordFile != null ? first(GlobalOptions.path(passwordFile)) : asked(user);
        try {
            workspace.accounts().signIn(user, password);
        } catch (InputRefused refused) {
            throw new DataFolderUnusable(refused.messageKey(), refused.arguments());
        }
    }

    private String asked(String name) {
        return surroundings
                .prompt()
                .ask(surroundings.messages().text("cli.sign-in.ask", name))
                .orElseThrow(() -> new DataFolderUnusable("cli.sign-in.password", name));
    }

    /** The first line of a file that nobody else can read. */
    private static String first(Path file) {
        try {
            PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null && rights.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
                throw new DataFolderUnusable("cli.sign-in.file-open", file);
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                throw new DataFolderUnusable("cli.sign-in.file-empty", file);
            }
            return lines.getFirst().replaceFirst("^\\x{FEFF}", "");
        } catch (IOException e) {
            throw new DataFolderUnusable("cli.sign-in.file-unreadable", file);
        }
    }
}
