package hengdao.ui.data;

import hengdao.model.RetiredRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tree.
 *
 * @param depth how far it stands in, from 0
 * @param lead the lead unit of a task, the target of an indicator
 * @param due the day by which it is due, empty for projects and work areas
 * @param holds whether rows stand below it
 * @param open whether these are shown
 * @param retired what is known of its retirement, null for a row of the plan
 */
record StructureLine(
        Kind kind,
        UUID id,
        int depth,
        String number,
        String name,
        String lead,
        String due,
        boolean holds,
        boolean open,
        @Nullable RetiredRow retired) {

    /** What a row is. */
    enum Kind {
        PROJECT,
        AREA,
        TASK,
        INDICATOR
    }

    /** Number and name as one line. */
    String title() {
        return number.isEmpty() ? name : number + " " + name;
    }

    boolean isRetired() {
        return retired != null;
    }
}
