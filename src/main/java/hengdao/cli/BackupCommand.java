package hengdao.cli;

import hengdao.model.Backup;
import hengdao.model.InputRefused;
import hengdao.service.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes all of the data folder into one file that was opened again and compared. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup-file")
    private String file = "";

    @Option(names = "--replace", descriptionKey = "cli.option.backup-replace")
    private boolean replace;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path to = GlobalOptions.path(file);
        if (!replace && Files.exists(to)) {
            throw new InputRefused("cli.backup.exists", to);
        }
        try (Workspace workspace = root.options().open(surroundings)) {
            Backup backup = workspace.backups().write(to);
            surroundings.say("cli.backup.done", backup.file(), backup.sequence(), backup.rows());
        }
        return Cli.DONE;
    }
}
