package hengdao;

import hengdao.cli.Cli;
import hengdao.cli.PasswordPrompt;
import hengdao.ui.Desktop;
import hengdao.ui.Display;
import hengdao.ui.Languages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Starts the program: without a command the desktop, else the command line. */
public final class Main {

    private Main() {}

    /** Runs the program with the arguments of the command line. */
    public static void main(String[] arguments) {
        Logs.configure();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Cli.Desktop desktop = wanted -> open(wanted, err);
        int code = new Cli(desktop, out, err, Clock.systemDefaultZone(), PasswordPrompt.terminal()).run(arguments);
        if (code != Cli.DONE) {
            System.exit(code);
        }
    }

    private static int open(Cli.Wanted wanted, PrintWriter err) {
        if (!Display.available()) {
            err.println(wanted.messages().text("cli.no-display"));
            return Cli.USAGE;
        }
        Languages languages =
                wanted.languageNamed() ? Languages.named(wanted.messages()) : Languages.byChoice(wanted.messages());
        Desktop.open(wanted.folder(), wanted.year(), languages);
        return Cli.DONE;
    }
}
