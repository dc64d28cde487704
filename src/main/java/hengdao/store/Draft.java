package hengdao.store;

import java.time.Instant;
import java.util.UUID;

/** A half-filled entry form as its service wrote it, in JSON, under a key of the service's own. */
public record Draft(UUID key, String json, Instant savedAt) {}
