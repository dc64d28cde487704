package hengdao.schedule.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as it came from a spreadsheet.
 *
 * @param depth 0 for the first level
 * @param start null where none was given
 * @param finish null where none was given
 * @param deadline null where none was given
 */
public record PastedRow(
        int depth,
        String name,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable LocalDate deadline,
        String leadUnit,
        String responsiblePerson) {}
