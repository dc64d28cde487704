package hengdao.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change with all that is needed to make it again.
 *
 * @param sequence its number
 * @param id that of its row in the table change_set
 * @param at when it was made, to the microsecond as the database keeps it
 * @param items what it did to rows, in this order
 * @param derived rows it added that the log of changes does without
 * @param forms half-filled forms it wrote or removed
 */
record JournaledChange(
        long sequence,
        UUID id,
        String actor,
        String action,
        Instant at,
        List<Recorded> items,
        List<Recorded> derived,
        List<Form> forms) {

    JournaledChange {
        at = at.truncatedTo(ChronoUnit.MICROS);
        items = List.copyOf(items);
        derived = List.copyOf(derived);
        forms = List.copyOf(forms);
    }

    /** A half-filled form of a subject, null where it was removed. */
    record Form(UUID subjectId, @Nullable String json) {}

    Head head() {
        return new Head(sequence, id.toString());
    }
}
