package hengdao.cli;

import hengdao.model.Restored;
import hengdao.model.Role;
import hengdao.service.Backups;
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
        root.options().need(Role.KEEPER, surroundings);
        Restored restored = Backups.restore(root.options().folder(), GlobalOptions.path(file), replay);
        surroundings.say(
                "cli.restore.done",
                root.options().folder(),
                TIME.format(restored.backup().made().atZone(surroundings.clock().getZone())),
                restored.backup().sequence());
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
}
