package hengdao.model;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A field of work within a project, one lead paragraph of the source.
 *
 * @param key unique in the programme and never reused, for example 5.1
 * @param position order within the project, from 1
 * @param clause where the source names it, for example 二(五)1
 * @param weight share in the roll-up relative to the other work areas of its project, greater than zero
 */
public record WorkArea(
        UUID id, UUID projectId, String key, int position, String name, String clause, BigDecimal weight) {

    /** A work area that counts as much as any other. */
    public WorkArea(UUID id, UUID projectId, String key, int position, String name, String clause) {
        this(id, projectId, key, position, name, clause, BigDecimal.ONE);
    }

    /** At another place of a project; {@code newPosition} counts from 1. */
    public WorkArea withPlace(UUID newProjectId, int newPosition) {
        return new WorkArea(id, newProjectId, key, newPosition, name, clause, weight);
    }

    /** With another name. */
    public WorkArea withName(String newName) {
        return new WorkArea(id, projectId, key, position, newName, clause, weight);
    }

    /** With another share in the roll-up, greater than zero. */
    public WorkArea withWeight(BigDecimal newWeight) {
        return new WorkArea(id, projectId, key, position, name, clause, newWeight);
    }
}
