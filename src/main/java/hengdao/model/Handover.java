package hengdao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tasks of one person in a programme given to another.
 *
 * @param on the day of it
 * @param reason why, not blank
 * @param taskKeys the keys of the tasks
 * @param by who entered it
 */
public record Handover(
        UUID id,
        String from,
        String to,
        LocalDate on,
        String reason,
        List<String> taskKeys,
        String by,
        Instant enteredAt) {

    public Handover {
        taskKeys = List.copyOf(taskKeys);
    }
}
