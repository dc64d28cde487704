package hengdao.cli;

import hengdao.model.FolderCheck;
import hengdao.service.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells whether the data are what was written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.options().open(surroundings)) {
            FolderCheck result = workspace.check();
            surroundings.say("cli.check.read", workspace.folder(), result.changes(), result.rows(), result.files());
            for (FolderCheck.Problem problem : result.problems()) {
                surroundings.say(key(problem.kind()), problem.what());
            }
            surroundings.say(result.isSound() ? "cli.check.sound" : "cli.check.unsound");
            return result.isSound() ? Cli.DONE : Cli.REFUSED;
        }
    }

    private static String key(FolderCheck.Kind kind) {
        return switch (kind) {
            case UNREADABLE -> "cli.check.unreadable";
            case ROW_DIFFERS -> "cli.check.row-differs";
            case ROW_MISSING -> "cli.check.row-missing";
            case ROW_UNKNOWN -> "cli.check.row-unknown";
            case MORE_ROWS -> "cli.check.more-rows";
            case CHANGE_MISSING -> "cli.check.change-missing";
            case FILE_MISSING -> "cli.check.file-missing";
            case FILE_DIFFERS -> "cli.check.file-differs";
            case JOURNAL_BROKEN -> "cli.check.journal-broken";
            case JOURNAL_DIFFERS -> "cli.check.journal-differs";
            case JOURNAL_LACKS -> "cli.check.journal-lacks";
        };
    }
}
