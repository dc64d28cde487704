package hengdao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself: without a command it opens the window. */
@Command(name = "hengdao", versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Surroundings surroundings;
    private final Cli.Desktop desktop;
    private final boolean languageNamed;

    RootCommand(Surroundings surroundings, Cli.Desktop desktop, boolean languageNamed) {
        this.languageNamed = languageNamed;
        this.surroundings = surroundings;
        this.desktop = desktop;
    }

    GlobalOptions options() {
        return options;
    }

    @Override
    public Integer call() {
        return desktop.open(
                new Cli.Wanted(options.folder(), options.namedYear(), surroundings.messages(), languageNamed));
    }
}
