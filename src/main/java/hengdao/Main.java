package hengdao;

import hengdao.cli.Cli;
import hengdao.i18n.Messages;
import hengdao.ui.Desktop;
import hengdao.ui.Display;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Starts the program: without a command the desktop, else the command line. */
public final class Main {

    private Main() {}

    /** Runs the program with the arguments of the command line. */
    public static void main(String[] arguments) {
        Logs.configure();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Cli.Desktop desktop = (folder, messages) -> open(folder, messages, err);
        int code = new Cli(desktop, out, err, Clock.systemDefaultZone()).run(arguments);
        if (code != Cli.DONE) {
            System.exit(code);
        }
    }

    private static int open(Path folder, Messages messages, PrintWriter err) {
        if (!Display.available()) {
            err.println(messages.text("cli.no-display"));
            return Cli.USAGE;
        }
        Desktop.open(folder, messages);
        return Cli.DONE;
    }
}
