package hengdao.model;

import java.time.Instant;
import java.util.List;

/**
 * What one change did to a unit or a person.
 *
 * @param action what the log calls it
 * @param nameBefore empty if it was not kept before
 * @param nameAfter empty if it is gone
 * @param joined former names that came with it: its own old one, or those of a unit merged into it
 * @param retiredBefore whether it took no new tasks before
 * @param retiredAfter whether it takes none since
 */
public record DirectoryChange(
        Instant at,
        String by,
        String action,
        String nameBefore,
        String nameAfter,
        List<String> joined,
        boolean retiredBefore,
        boolean retiredAfter) {

    public DirectoryChange {
        joined = List.copyOf(joined);
    }
}
