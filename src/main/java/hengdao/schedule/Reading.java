package hengdao.schedule;

import hengdao.model.ProgressEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that counts from a date on.
 *
 * @param entry it was reported by, or null for a baseline
 */
public record Reading(
        BigDecimal value, LocalDate asOf, @Nullable ProgressEntry entry) {}
