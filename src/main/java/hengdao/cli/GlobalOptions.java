package hengdao.cli;

import hengdao.model.InputRefused;
import hengdao.service.DataFolders;
import hengdao.service.ProgrammeView;
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

    /** The languages of the command line. */
    enum Language {
        ZH_CN,
        EN
    }

    /** The data folder named, or the usual one. */
    Path folder() {
        if (data == null) {
            return DataFolders.standard();
        }
        return path(data);
    }

    /** A path that was typed, made absolute. */
    static Path path(String typed) {
        try {
            return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new InputRefused("cli.path.invalid", typed);
        }
    }

    /** Opens the data folder, and says beside the output if its journal had more or less than its database. */
    Workspace open(Surroundings surroundings) {
        Workspace workspace = Workspace.open(folder(), surroundings.clock());
        surroundings.tell(workspace.journalNews());
        return workspace;
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
