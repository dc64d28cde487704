package hengdao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are looked for.
 *
 * @param key a row and all that belongs to it: 5.1.2 also finds 5.1.2-1 and 5.1.2.3; empty for every row
 * @param by who made them, empty for everyone
 * @param from the first day, null for no limit
 * @param until the last day, null for no limit
 * @param most how many rows at most, the newest first
 */
public record ChangeQuery(
        String key,
        String by,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int most) {}
