package hengdao.cli;

import hengdao.model.DataFolderUnusable;
import hengdao.model.Restored;
import hengdao.model.Role;
import hengdao.service.Unlocked;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts the data folder back to what a backup holds, and keeps what was there. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.restore-file")
    private String file = "";

    @Option(names = "--replay", descriptionKey = "cli.option.replay")
    private boolean replay;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Unlocked folder = root.options().lostOrUnlocked(surroundings);
        root.options().need(Role.KEEPER, folder, surroundings);
        Path backup = GlobalOptions.path(file);
        Restored restored = folder.restore(backup, folder.asksFor(backup) ? password(backup) : "", replay);
        surroundings.say(
                "cli.restore.done",
                root.options().folder(),
                TIME.format(restored.backup().made().atZone(surroundings.clock().getZone())),
                restored.backup().sequence(),
                restored.backup().file(),
                restored.backup().rows());
        if (restored.replaced() != null) {
            surroundings.say("cli.restore.replaced", restored.replaced());
        }
        if (replay) {
            surroundings.say("cli.restore.replayed", restored.replayed());
        }
        if (!restored.broken().isEmpty()) {
            surroundings.say("cli.restore.broken", restored.broken());
        }
        if (restored.left() > 0) {
            surroundings.say(replay ? "cli.restore.left" : "cli.restore.behind", restored.left());
        }
        restored.missing().forEach(name -> surroundings.say("cli.restore.missing", name));
        return Cli.DONE;
    }

    private String password(Path backup) {
        return root.options()
                .passwords(surroundings)
                .next("cli.password.ask-backup", backup)
                .orElseThrow(() -> new DataFolderUnusable("cli.password.missing-backup", backup));
    }
}
