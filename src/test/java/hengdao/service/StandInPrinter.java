package hengdao.service;

import hengdao.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** A folder of programs that stand in for the system's print commands and note how they were called. */
public final class StandInPrinter {

    private final Path bin;

    /** An empty folder: a computer whose print service has no queue yet. */
    public StandInPrinter(Path bin) throws IOException {
        this.bin = bin;
        program("lpstat", "exit 1");
        program("lp", "exit 1");
    }

    /** Offers one queue, which accepts every job and lists these options. */
    public void offer(String queue, String... options) throws IOException {
        program("lpoptions", "cat <<'END'\n" + String.join("\n", options) + "\nEND");
        program("lpstat", "if [ \"$1\" = -e ]; then echo " + queue + "; else echo 'no system default destination'; fi");
        program(
                "lp",
                "printf '%s\\n' \"$@\" > '" + bin + "/arguments'\necho 'request id is " + queue + "-1 (1 file(s))'");
    }

    /** Stops the queue. */
    public void stop(String queue, String reason) throws IOException {
        program(
                "lpstat",
                "case \"$1\" in -e) echo " + queue + ";; -p) printf 'printer " + queue + " disabled since Mon -\\n\\t"
                        + reason + "\\n';; *) echo 'no system default destination';; esac");
    }

    /** What the last job was called with, one argument a line. */
    public String arguments() throws IOException {
        return Files.readString(bin.resolve("arguments"));
    }

    public Printing printing(Reports reports) {
        return new Printing(
                reports, Messages.of(Locale.SIMPLIFIED_CHINESE), () -> bin, new SystemCommands(bin + ":/usr/bin:/bin"));
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
