package hengdao.cli;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.model.PersonName;
import hengdao.model.Role;
import hengdao.service.DataFolders;
import hengdao.service.FolderPassword;
import hengdao.service.ProgrammeView;
import hengdao.service.Unlocked;
import hengdao.service.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before or after its name. */
final class GlobalOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data", scope = ScopeType.INHERIT)
    private @Nullable String data;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "cli.option.year", scope = ScopeType.INHERIT)
    private @Nullable Integer year;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.user", scope = ScopeType.INHERIT)
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.password-file",
            scope = ScopeType.INHERIT)
    private @Nullable String passwordFile;

    /** Read before all others by {@link Cli}; named here so that it is known, checked and explained. */
    @Option(names = "--lang", paramLabel = "zh-CN|en", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    @SuppressWarnings("unused")
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused")
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version", scope = ScopeType.INHERIT)
    @SuppressWarnings("unused")
    private boolean version;

    private @Nullable Passwords passwords;

    /** The languages of the command line. */
    enum Language {
        ZH_CN,
        EN
    }

    /** Whether it is said who signs in. */
    boolean namesUser() {
        return user != null;
    }

    /** The data folder named, or the usual one. */
    Path folder() {
        return folder(data);
    }

    /** The data folder that was typed, or the usual one for null. */
    static Path folder(@Nullable String typed) {
        return typed == null ? DataFolders.standard() : path(typed);
    }

    /** A path that was typed, made absolute. */
    static Path path(String typed) {
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new InputRefused("cli.path.invalid", typed);
        }
    }

    /**
     * Opens the data folder, signs in where it asks for it, and says beside the output if its journal had more or less than
     * its database.
     */
    Workspace open(Surroundings surroundings) {
        return open(unlocked(surroundings), surroundings);
    }

    /** As {@link #open(Surroundings)}, of a folder whose password was given. */
    Workspace open(Unlocked folder, Surroundings surroundings) {
        Workspace workspace = folder.open(surroundings.clock());
        try {
            new SignIn(passwords(surroundings), user).to(workspace);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
        surroundings.tell(workspace.journalNews());
        return workspace;
    }

    /**
     * The data folder with what opens it; asks for its password if it has one.
     *
     * @throws DataFolderUnusable if the password is missing or wrong
     */
    Unlocked unlocked(Surroundings surroundings) {
        Path folder = folder();
        return FolderPassword.of(folder, surroundings.clock())
                .map(password -> opened(password, folderPassword(surroundings)))
                .orElseGet(() -> Unlocked.without(folder));
    }

    /** As {@link #unlocked}, of a folder that is to be put back to a backup: nothing opens it if its key is lost. */
    Unlocked lostOrUnlocked(Surroundings surroundings) {
        try {
            return unlocked(surroundings);
        } catch (DataFolderUnusable unusable) {
            if (unusable.messageKey().equals("key.lost")) {
                return Unlocked.without(folder());
            }
            throw unusable;
        }
    }

    /** Opens a folder with what was typed; who cannot, cannot use it. */
    static Unlocked opened(FolderPassword password, String typed) {
        try {
            return password.open(typed);
        } catch (InputRefused refused) {
            throw new DataFolderUnusable(refused.messageKey(), refused.arguments());
        }
    }

    /** The password of the folder, or its recovery key, as given. */
    String folderPassword(Surroundings surroundings) {
        return passwords(surroundings)
                .next("cli.password.ask", folder())
                .orElseThrow(() -> new DataFolderUnusable("cli.password.missing", folder()));
    }

    /** The passwords given, each of which is taken once. */
    Passwords passwords(Surroundings surroundings) {
        Passwords given = passwords;
        if (given == null) {
            given = new Passwords(surroundings, passwordFile == null ? null : path(passwordFile));
            passwords = given;
        }
        return given;
    }

    /**
     * Asks for a role in the data folder; one that cannot be opened, as it is damaged or not there, has nobody to ask.
     *
     * @throws InputRefused if who signs in does not have it
     */
    void need(Role role, Unlocked folder, Surroundings surroundings) {
        Workspace workspace;
        try {
            workspace = folder.open(surroundings.clock());
        } catch (DataFolderUnusable unusable) {
            return;
        }
        try (workspace) {
            new SignIn(passwords(surroundings), user).to(workspace);
            workspace.permissions().need(role);
        }
    }

    /**
     * Under whose name a command works: the name given, or else who signed in.
     *
     * @param by the name given, blank if none was
     * @throws InputRefused if somebody signed in under another name
     */
    static String actor(Workspace workspace, String by) {
        return workspace
                .permissions()
                .signedIn()
                .map(account -> {
                    if (!by.isBlank() && !PersonName.isSame(by, account.name())) {
                        throw new InputRefused("permissions.other_name", account.name(), by.strip());
                    }
                    return account.name();
                })
                .orElse(by);
    }

    /** The year named, null if none was. */
    @Nullable
    Integer namedYear() {
        return year;
    }

    /** The year named, or the one last opened. */
    int year(Workspace workspace) {
        return year != null ? year : workspace.defaultYear();
    }

    /** The year named as it stands on a date, or on the programme's own status date. */
    ProgrammeView view(Workspace workspace, @Nullable LocalDate asOf) {
        return workspace.view(year(workspace), asOf);
    }
}
