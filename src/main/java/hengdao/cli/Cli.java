package hengdao.cli;

import hengdao.i18n.Messages;
import hengdao.model.DataFolderUnusable;
import hengdao.model.ExpectedError;
import hengdao.service.PageSequence;
import hengdao.service.Paper;
import hengdao.service.PrintSides;
import hengdao.service.ReportKind;
import hengdao.service.RowLevel;
import hengdao.service.Scale;
import hengdao.service.TableColumn;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command and tells how it ended; errors are one line that says what, where and what to do. */
public final class Cli {

    /** Done. */
    public static final int DONE = 0;
    /** The input was refused, nothing changed. */
    public static final int REFUSED = 1;
    /** The command line itself is wrong. */
    public static final int USAGE = 2;
    /** The data folder cannot be used. */
    public static final int FOLDER = 3;

    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    private final Desktop desktop;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private final PasswordPrompt prompt;

    /** What a command line without a command opens. */
    @FunctionalInterface
    public interface Desktop {
        /** Opens the window and returns an exit code; {@link #DONE} while it goes on running. */
        int open(Wanted wanted);
    }

    /**
     * What the command line wants to see in the window.
     *
     * @param folder the data folder
     * @param year the year to show, null for the one last opened
     * @param messages the texts of the language named, else of the usual one
     * @param languageNamed whether the language was named and so stands above the one chosen in the settings
     */
    public record Wanted(Path folder, @Nullable Integer year, Messages messages, boolean languageNamed) {}

    /** Takes how to open the window, where to write, what gives today, and whom to ask for a password. */
    public Cli(Desktop desktop, PrintWriter out, PrintWriter err, Clock clock, PasswordPrompt prompt) {
        this.desktop = desktop;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.prompt = prompt;
    }

    /** Runs a command line and returns its exit code. */
    public int run(String... arguments) {
        Optional<Locale> named = language(arguments);
        Messages messages = Messages.of(named.orElse(Locale.SIMPLIFIED_CHINESE));
        int code = WindowArguments.read(arguments)
                .map(given -> window(given, messages, named.isPresent()))
                .orElseGet(() -> command(messages, named.isPresent(), arguments));
        out.flush();
        err.flush();
        return code;
    }

    private int window(WindowArguments given, Messages messages, boolean languageNamed) {
        try {
            return desktop.open(new Wanted(GlobalOptions.folder(given.data()), given.year(), messages, languageNamed));
        } catch (RuntimeException error) {
            return failure(error, messages);
        }
    }

    private int command(Messages messages, boolean languageNamed, String... arguments) {
        return commands(messages, languageNamed)
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((error, given) -> usage(error, messages))
                .setExecutionExceptionHandler((error, command, parsed) -> failure(error, messages))
                .execute(arguments);
    }

    private CommandLine commands(Messages messages, boolean languageNamed) {
        Surroundings surroundings = new Surroundings(messages, clock, out, err, prompt);
        CommandLine line = new CommandLine(new RootCommand(surroundings, desktop, languageNamed))
                .addSubcommand(new InitCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new RecordCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new PrintCommand(surroundings))
                .addSubcommand(new IssuedCommand(surroundings))
                .addSubcommand(new TemplateCommand(surroundings))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new RestoreCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new PasswordCommand(surroundings))
                .registerConverter(GlobalOptions.Language.class, Choice.of(GlobalOptions.Language.class))
                .registerConverter(ListCommand.What.class, Choice.of(ListCommand.What.class))
                .registerConverter(Listing.Format.class, Choice.of(Listing.Format.class))
                .registerConverter(ReportKind.class, Choice.of(ReportKind.class))
                .registerConverter(Paper.class, Choice.of(Paper.class))
                .registerConverter(PaperOption.class, PaperOption.converter())
                .registerConverter(PageSequence.class, Choice.of(PageSequence.class))
                .registerConverter(TableColumn.class, Choice.of(TableColumn.class))
                .registerConverter(PrintSides.class, Choice.of(PrintSides.class))
                .registerConverter(TemplateCommand.Way.class, Choice.of(TemplateCommand.Way.class))
                .registerConverter(PasswordCommand.Deed.class, Choice.of(PasswordCommand.Deed.class))
                .registerConverter(RowLevel.class, Choice.of(RowLevel.class))
                .registerConverter(Scale.class, Choice.of(Scale.class));
        return line.setResourceBundle(
                new HelpTexts(messages, List.copyOf(line.getSubcommands().keySet())));
    }

    private int usage(ParameterException error, Messages messages) {
        err.println(UsageErrors.explain(error, messages));
        return USAGE;
    }

    private int failure(Exception error, Messages messages) {
        if (error instanceof ExpectedError expected) {
            err.println(oneLine(messages.text(expected.messageKey(), expected.arguments())));
            return expected instanceof DataFolderUnusable ? FOLDER : REFUSED;
        }
        LOG.log(Level.SEVERE, "command failed", error);
        err.println(messages.text("cli.unexpected", oneLine(String.valueOf(error))));
        return REFUSED;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    /** The language is needed before anything is parsed, as errors of parsing speak it too. */
    private static Optional<Locale> language(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        int at = given.indexOf("--lang");
        if (at >= 0 && at + 1 < given.size()) {
            return Optional.of(Locale.forLanguageTag(given.get(at + 1)));
        }
        return given.stream()
                .filter(argument -> argument.startsWith("--lang="))
                .map(argument -> Locale.forLanguageTag(argument.substring("--lang=".length())))
                .findFirst();
    }
}
