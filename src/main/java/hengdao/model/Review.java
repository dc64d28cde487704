package hengdao.model;

import java.time.Instant;
import java.util.UUID;

/**
 * The verdict on an entry (审核); never changed once given.
 *
 * @param reason not blank for {@link Verdict#RETURNED}
 * @param by the reviewer
 */
public record Review(UUID id, UUID entryId, Verdict verdict, String reason, String by, Instant at) {}
