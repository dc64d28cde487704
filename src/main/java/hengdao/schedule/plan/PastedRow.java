package hengdao.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as it came from a spreadsheet.
 *
 * @param depth 0 for the first level
 * @param start null where none was given
 * @param finish null where none was given
 * @param workdays how long it takes, null where that was not given; both dates say more
 * @param deadline null where none was given, so that it is the default one
 */
public record PastedRow(
        int depth,
        String name,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer workdays,
        @Nullable LocalDate deadline,
        String leadUnit,
        List<String> supportingUnits,
        String officialInCharge,
        String responsiblePerson) {

    public PastedRow {
        supportingUnits = List.copyOf(supportingUnits);
    }

    /** A task of which neither duration nor supporting units nor official were given. */
    public PastedRow(
            int depth,
            String name,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable LocalDate deadline,
            String leadUnit,
            String responsiblePerson) {
        this(depth, name, start, finish, null, deadline, leadUnit, List.of(), "", responsiblePerson);
    }
}
