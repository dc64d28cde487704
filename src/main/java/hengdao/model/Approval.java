package hengdao.model;

import java.time.LocalDate;

/**
 * What stands behind a change of a commitment.
 *
 * @param reason why, not blank
 * @param on the day from which it holds
 * @param approvedBy who approved it, not blank
 */
public record Approval(String reason, LocalDate on, String approvedBy) {}
