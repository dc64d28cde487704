package hengdao.cli;

import hengdao.model.Backup;
import hengdao.service.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes all of the data folder into one file that was opened again and compared. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup-file")
    private String file = "";

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.options().open(surroundings)) {
            Backup backup = workspace.backups().write(GlobalOptions.path(file));
            surroundings.say("cli.backup.done", backup.file(), backup.sequence(), backup.rows());
        }
        return Cli.DONE;
    }
}
