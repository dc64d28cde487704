package hengdao.store;

import hengdao.cli.Cli;
import hengdao.model.DataFolderUnusable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * A program that opens a data folder to write to it and says so, until it is told to close or is killed; where another
 * has it open, it says what the command line says and ends with its exit code.
 */
final class StartsProgram {

    private StartsProgram() {}

    public static void main(String[] arguments) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        int code;
        try (Stores stores = Stores.open(Path.of(arguments[0]))) {
            stores.preferences()
                    .keep("writer", String.valueOf(ProcessHandle.current().pid()));
            out.println("open");
            System.in.read();
            code = 0;
        } catch (DataFolderUnusable e) {
            out.println(e.messageKey());
            code = new Cli(wanted -> Cli.DONE, out, out, Clock.systemDefaultZone(), question -> Optional.empty())
                    .run("list", "projects", "--data", arguments[0]);
        }
        System.exit(code);
    }
}
