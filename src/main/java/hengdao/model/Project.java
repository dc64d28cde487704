package hengdao.model;

import java.util.UUID;

/**
 * One of the year's projects.
 *
 * @param no 1 to 12; 0 holds the district's yearly goals and is listed last
 * @param clause where the source names it, for example 二(五)
 */
public record Project(UUID id, int no, String name, String clause) {

    /** The rank in lists: project 0, the yearly goals, comes after all others. */
    public int listOrder() {
        return no == 0 ? Integer.MAX_VALUE : no;
    }
}
