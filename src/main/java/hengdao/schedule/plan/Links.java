package hengdao.schedule.plan;

import hengdao.model.Dependency;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The links of a plan by the places of the tasks they tie. Immutable. */
final class Links {
    private final List<Dependency> links;
    private final int[] predecessors;
    private final int[] successors;
    private final Groups into;
    private final Groups outOf;

    Links(List<Dependency> links, Tree tree, int tasks) {
        this.links = links;
        predecessors = places(tree, Dependency::predecessorId);
        successors = places(tree, Dependency::successorId);
        into = new Groups(successors, tasks);
        outOf = new Groups(predecessors, tasks);
    }

    private int[] places(Tree tree, Function<Dependency, UUID> end) {
        return links.stream().mapToInt(link -> tree.place(end.apply(link))).toArray();
    }

    Dependency get(int link) {
        return links.get(link);
    }

    int predecessor(int link) {
        return predecessors[link];
    }

    int successor(int link) {
        return successors[link];
    }

    int countInto(int place) {
        return into.size(place);
    }

    /** The number of a link whose successor is at a place. */
    int into(int place, int index) {
        return into.get(place, index);
    }

    int countOutOf(int place) {
        return outOf.size(place);
    }

    /** The number of a link whose predecessor is at a place. */
    int outOf(int place, int index) {
        return outOf.get(place, index);
    }

    List<Dependency> allInto(int place) {
        return IntStream.range(0, into.size(place))
                .mapToObj(i -> links.get(into.get(place, i)))
                .toList();
    }

    List<Dependency> allOutOf(int place) {
        return IntStream.range(0, outOf.size(place))
                .mapToObj(i -> links.get(outOf.get(place, i)))
                .toList();
    }
}
