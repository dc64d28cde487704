package hengdao.model;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One of the year's projects.
 *
 * @param no 1 to 12; 0 holds the district's yearly goals and is listed last
 * @param clause where the source names it, for example 二(五)
 * @param weight share in the roll-up relative to the other projects, greater than zero
 */
public record Project(UUID id, int no, String name, String clause, BigDecimal weight) {

    /** A project that counts as much as any other. */
    public Project(UUID id, int no, String name, String clause) {
        this(id, no, name, clause, BigDecimal.ONE);
    }

    /** The rank in lists: project 0, the yearly goals, comes after all others. */
    public int listOrder() {
        return no == 0 ? Integer.MAX_VALUE : no;
    }

    /** With another number. */
    public Project withNo(int newNo) {
        return new Project(id, newNo, name, clause, weight);
    }

    /** With another name. */
    public Project withName(String newName) {
        return new Project(id, no, newName, clause, weight);
    }

    /** With another share in the roll-up, greater than zero. */
    public Project withWeight(BigDecimal newWeight) {
        return new Project(id, no, name, clause, newWeight);
    }
}
