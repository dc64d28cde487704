package hengdao.model;

import java.util.UUID;

/**
 * A tie between two tasks.
 *
 * @param lagWorkdays workdays between the two ends, negative for an overlap
 */
public record Dependency(UUID id, UUID predecessorId, UUID successorId, DependencyType type, int lagWorkdays) {}
