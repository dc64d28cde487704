package hengdao.store;

import java.time.Instant;
import java.util.UUID;

/** A half-filled entry form as its service wrote it, in JSON, about an indicator or a task. */
public record Draft(UUID subjectId, String json, Instant savedAt) {}
