package hengdao.service;

import java.util.List;

/**
 * What a print queue can do; a list is empty where the queue does not say or there is no choice.
 *
 * @param papers names such as A3, the usual one first
 * @param trays the usual one first
 * @param sides among them {@link PrintSides#ONE} if there are any
 */
public record QueueAbilities(List<String> papers, List<String> trays, List<PrintSides> sides) {

    /** Nothing is known of the queue. */
    public static final QueueAbilities UNKNOWN = new QueueAbilities(List.of(), List.of(), List.of());

    public QueueAbilities {
        papers = List.copyOf(papers);
        trays = List.copyOf(trays);
        sides = List.copyOf(sides);
    }
}
