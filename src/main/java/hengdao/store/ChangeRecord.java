package hengdao.store;

import java.time.Instant;
import java.util.UUID;

/**
 * What one change did to one row.
 *
 * @param sequence the number of the change the row was part of
 * @param key what a person calls the row, for example 5.1.2
 * @param before the row as JSON by column name, empty if it was not there
 * @param after the row as JSON by column name, empty if it is gone
 */
public record ChangeRecord(
        long sequence,
        String actor,
        String action,
        Instant at,
        String table,
        UUID rowId,
        String key,
        String before,
        String after) {}
