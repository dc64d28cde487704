package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.PlanDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
        this(
                links,
                places(links, tree, Dependency::predecessorId),
                places(links, tree, Dependency::successorId),
                tasks);
    }

    private Links(List<Dependency> links, int[] predecessors, int[] successors, int tasks) {
        this.links = List.copyOf(links);
        this.predecessors = predecessors;
        this.successors = successors;
        into = new Groups(successors, tasks);
        outOf = new Groups(predecessors, tasks);
    }

    private static int[] places(List<Dependency> links, Tree tree, Function<Dependency, UUID> end) {
        return links.stream().mapToInt(link -> tree.place(end.apply(link))).toArray();
    }

    /** These links after an edit that leaves every task in its place; only the ends of new links are looked up. */
    Links with(PlanDelta delta, Tree tree, int tasks) {
        Dependency[] now = links.toArray(Dependency[]::new);
        delta.relinked().forEach(link -> now[number(link, tree)] = link);
        BitSet kept = new BitSet(now.length);
        kept.set(0, now.length);
        delta.unlinked().forEach(link -> kept.clear(number(link, tree)));
        List<Dependency> all = new ArrayList<>(now.length + delta.linked().size());
        kept.stream().forEach(link -> all.add(now[link]));
        all.addAll(delta.linked());
        return new Links(
                all,
                ends(predecessors, kept, places(delta.linked(), tree, Dependency::predecessorId)),
                ends(successors, kept, places(delta.linked(), tree, Dependency::successorId)),
                tasks);
    }

    private static int[] ends(int[] before, BitSet kept, int[] added) {
        return IntStream.concat(kept.stream().map(link -> before[link]), Arrays.stream(added))
                .toArray();
    }

    /** The number of a link of that id between the same tasks. */
    private int number(Dependency link, Tree tree) {
        int from = tree.place(link.predecessorId());
        for (int i = 0; i < outOf.size(from); i++) {
            if (links.get(outOf.get(from, i)).id().equals(link.id())) {
                return outOf.get(from, i);
            }
        }
        throw new IllegalArgumentException("no link " + link.id());
    }

    /** All links, by their numbers. */
    List<Dependency> all() {
        return links;
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
