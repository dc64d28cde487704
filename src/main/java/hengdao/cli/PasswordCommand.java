package hengdao.cli;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.model.Role;
import hengdao.service.FolderPassword;
import hengdao.service.Unlocked;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Sets, changes and removes the password of the data folder, and makes another recovery key. */
@Command(name = "password")
final class PasswordCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "set|change|remove|recovery", descriptionKey = "cli.option.password")
    private Deed deed = Deed.SET;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    PasswordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What is done to the password. */
    enum Deed {
        SET,
        CHANGE,
        REMOVE,
        RECOVERY
    }

    @Override
    public Integer call() {
        Path folder = root.options().folder();
        Optional<FolderPassword> present = FolderPassword.of(folder, surroundings.clock());
        if (deed == Deed.SET) {
            if (present.isPresent()) {
                throw new InputRefused("key.already", folder);
            }
            set(folder);
        } else {
            change(folder, present.orElseThrow(() -> new InputRefused("key.none", folder)));
        }
        return Cli.DONE;
    }

    private void set(Path folder) {
        Optional<Path> second = second(Unlocked.without(folder));
        String recovery = FolderPassword.set(folder, fresh());
        surroundings.say("cli.password.set", folder);
        surroundings.say("cli.password.recovery", recovery);
        surroundings.say("cli.password.outside");
        second.ifPresent(place -> surroundings.say("cli.password.outside.second", place));
    }

    private void change(Path folder, FolderPassword password) {
        String old = root.options().folderPassword(surroundings);
        second(GlobalOptions.opened(password, old));
        switch (deed) {
            case CHANGE -> {
                password.change(old, fresh());
                surroundings.say("cli.password.changed", folder);
            }
            case RECOVERY -> surroundings.say("cli.password.recovery", password.renewRecovery(old));
            default -> {
                password.remove(old);
                surroundings.say("cli.password.removed", folder);
            }
        }
    }

    /** Where backups outside of the folder are; only keepers get to know. */
    private Optional<Path> second(Unlocked folder) {
        try (Workspace workspace = root.options().open(folder, surroundings)) {
            workspace.permissions().need(Role.KEEPER);
            return workspace.backups().second();
        }
    }

    private String fresh() {
        Passwords passwords = root.options().passwords(surroundings);
        String once = passwords.next("cli.password.ask-new").orElseThrow(PasswordCommand::unasked);
        FolderPassword.refuseShort(once);
        if (passwords.typed()
                && !passwords
                        .next("cli.password.ask-again")
                        .orElseThrow(PasswordCommand::unasked)
                        .equals(once)) {
            throw new InputRefused("accounts.password_differs");
        }
        return once;
    }

    private static DataFolderUnusable unasked() {
        return new DataFolderUnusable("cli.password.none");
    }
}
