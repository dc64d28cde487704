package hengdao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Who has a data folder open, as written in its lock file; a text is empty if unknown.
 *
 * @param since when it was opened, as 2017-03-07 09:12 in the holder's own time
 */
record Holder(String user, String host, String pid, String since) {

    static Holder thisProcess() {
        return new Holder(
                System.getProperty("user.name", ""),
                hostName(),
                Long.toString(ProcessHandle.current().pid()),
                LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' '));
    }

    static Holder parse(String text) {
        Map<String, String> lines = new HashMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> lines.put(pair[0], pair[1]));
        return new Holder(
                lines.getOrDefault("user", ""),
                lines.getOrDefault("host", ""),
                lines.getOrDefault("pid", ""),
                lines.getOrDefault("since", ""));
    }

    String text() {
        return "user=" + user + "\nhost=" + host + "\npid=" + pid + "\nsince=" + since + "\n";
    }

    boolean isKnown() {
        return !pid.isEmpty();
    }

    /** The PC's name without asking the network, which can take seconds where there is none. */
    private static String hostName() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return System.getenv().getOrDefault("HOSTNAME", "");
        }
    }
}
