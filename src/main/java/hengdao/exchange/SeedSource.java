package hengdao.exchange;

import java.io.InputStream;
import java.util.Optional;

/** Where the data files are read from. */
@FunctionalInterface
public interface SeedSource {

    /** The content of a file such as {@code 2017/tasks.csv}, to be closed by the reader; empty if there is none. */
    Optional<InputStream> open(String file);

    /** The files that come with the program. */
    static SeedSource ofProgram() {
        return file -> Optional.ofNullable(SeedSource.class.getResourceAsStream("/seeds/" + file));
    }
}
