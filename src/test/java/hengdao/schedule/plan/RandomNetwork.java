package hengdao.schedule.plan;

import hengdao.model.DependencyType;
import hengdao.model.Scheduling;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskConstraint.Kind;
import hengdao.model.TaskKind;
import hengdao.schedule.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * A generated network without circles: leaves in a row, some of them below summaries, links from earlier rows to later
 * ones.
 *
 * @param start a workday from which no task is earlier
 * @param leaves from the first to the last
 * @param held how many leaves each of the first summaries holds; the others stand by themselves
 * @param ties between rows; those that find no earlier and later one are left out
 * @param summariesLeftAtTheirEnd whether links out of summaries count from their finish only
 */
record RandomNetwork(
        LocalDate start, List<Leaf> leaves, List<Integer> held, List<Tie> ties, boolean summariesLeftAtTheirEnd) {

    /**
     * A leaf as generated.
     *
     * @param length in workdays, 0 for a milestone
     * @param binding asked for; {@link #binding} says what it gets
     * @param bindingDay days after the start, off or not
     * @param deadlineDay days after the start, or null for none
     */
    record Leaf(
            int length,
            Kind binding,
            int bindingDay,
            @Nullable Integer deadlineDay) {}

    /** A link between any two rows, the earlier first. */
    record Tie(int one, int other, DependencyType type, int lag) {}

    /** The leaves of a row: one, or those of a summary. */
    record Row(int first, int last) {
        boolean isLeaf() {
            return first == last;
        }
    }

    /** A link from a row to a later one. */
    record Link(Row predecessor, Row successor, DependencyType type, int lag) {}

    static Arbitrary<RandomNetwork> any(boolean summariesLeftAtTheirEnd) {
        Arbitrary<Leaf> leaf = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(5, Arbitraries.integers().between(1, 12))),
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 90).injectNull(0.7))
                .as(Leaf::new);
        Arbitrary<Tie> tie = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(DependencyType.class),
                        Arbitraries.integers().between(-4, 6))
                .as(Tie::new);
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 300)
                                .map(LocalDate.of(2017, 1, 3)::plusDays)
                                .filter(SmallPlan.calendar()::isWorkday),
                        leaf.list().ofMinSize(1).ofMaxSize(14),
                        Arbitraries.integers().between(2, 4).list().ofMaxSize(3),
                        tie.list().ofMaxSize(24))
                .as((start, leaves, held, ties) ->
                        new RandomNetwork(start, leaves, held, ties, summariesLeftAtTheirEnd));
    }

    /** The same, but without deadlines of leaves that were asked to finish by a day. */
    RandomNetwork boundOnce() {
        List<Leaf> once = leaves.stream()
                .map(leaf -> leaf.binding() == Kind.MUST_FINISH_BY
                        ? new Leaf(leaf.length(), leaf.binding(), leaf.bindingDay(), null)
                        : leaf)
                .toList();
        return new RandomNetwork(start, once, held, ties, summariesLeftAtTheirEnd);
    }

    /** All rows: the leaves, then the summaries. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, leaves.size()).forEach(i -> rows.add(new Row(i, i)));
        int next = 0;
        for (int size : held) {
            if (next + size <= leaves.size()) {
                rows.add(new Row(next, next + size - 1));
                next += size;
            }
        }
        return rows;
    }

    /** The summary above a leaf, or null. */
    @Nullable
    Row above(int leaf) {
        return rows().stream()
                .filter(row -> !row.isLeaf() && row.first() <= leaf && leaf <= row.last())
                .findFirst()
                .orElse(null);
    }

    List<Link> links() {
        List<Row> rows = rows();
        List<Link> links = new ArrayList<>();
        for (Tie tie : ties) {
            Row one = rows.get(tie.one() % rows.size());
            Row other = rows.get(tie.other() % rows.size());
            if (one.last() < other.first()) {
                links.add(new Link(one, other, type(tie, one), tie.lag()));
            } else if (other.last() < one.first()) {
                links.add(new Link(other, one, type(tie, other), tie.lag()));
            }
        }
        return links;
    }

    private DependencyType type(Tie tie, Row predecessor) {
        if (predecessor.isLeaf() || !summariesLeftAtTheirEnd) {
            return tie.type();
        }
        return switch (tie.type()) {
            case FS, SS -> DependencyType.FS;
            case FF, SF -> DependencyType.FF;
        };
    }

    /**
     * What binds a leaf. Nothing is earlier than the start: where a link could ask for that, the leaf is not to begin
     * before the start at least. A fixed leaf has no successor.
     */
    TaskConstraint binding(int leaf) {
        Leaf asked = leaves.get(leaf);
        LocalDate day = start.plusDays(asked.bindingDay());
        List<Link> into = links().stream()
                .filter(link -> contains(link.successor(), leaf))
                .toList();
        boolean pushedOnly = into.stream()
                .allMatch(link ->
                        link.lag() >= 0 && (link.type() == DependencyType.FS || link.type() == DependencyType.SS));
        boolean free = pushedOnly && (asked.length() > 0 || !into.isEmpty());
        boolean last = links().stream().noneMatch(link -> contains(link.predecessor(), leaf));
        return switch (asked.binding()) {
            case AS_SOON_AS_POSSIBLE -> free ? TaskConstraint.NONE : TaskConstraint.notBefore(start);
            case NOT_BEFORE -> TaskConstraint.notBefore(day);
            case MUST_FINISH_BY ->
                free ? new TaskConstraint(Kind.MUST_FINISH_BY, day) : TaskConstraint.notBefore(start);
            case FIXED -> last ? new TaskConstraint(Kind.FIXED, day) : TaskConstraint.notBefore(day);
        };
    }

    /** The deadline of a leaf, or null. */
    @Nullable
    LocalDate deadline(int leaf) {
        Integer day = leaves.get(leaf).deadlineDay();
        return day == null ? null : start.plusDays(day);
    }

    /** The network as a plan in which all leaves begin at the start, and the ids of its rows. */
    Planned planned() {
        SmallPlan sample = new SmallPlan();
        List<Row> rows = rows();
        List<UUID> ids = new ArrayList<>();
        List<@Nullable UUID> above = new ArrayList<>();
        rows.stream().filter(row -> !row.isLeaf()).forEach(row -> above.add(sample.summary(null, "s" + row.first())));
        List<Row> summaries = rows.stream().filter(row -> !row.isLeaf()).toList();
        for (int i = 0; i < leaves.size(); i++) {
            Row holder = above(i);
            ids.add(leaf(sample, holder == null ? null : above.get(summaries.indexOf(holder)), i));
        }
        ids.addAll(above);
        for (Link link : links()) {
            UUID from = ids.get(rows.indexOf(link.predecessor()));
            sample.link(from, ids.get(rows.indexOf(link.successor())), link.type(), link.lag());
        }
        return new Planned(sample.plan(), sample.area, ids);
    }

    private UUID leaf(SmallPlan sample, @Nullable UUID holder, int place) {
        Leaf leaf = leaves.get(place);
        LocalDate finish = new Workdays(SmallPlan.calendar()).plus(start, Math.max(0, leaf.length() - 1));
        UUID id = sample.task(holder, "t" + place, start.toString(), finish.toString());
        sample.change(
                id,
                task -> task.withKind(leaf.length() == 0 ? TaskKind.MILESTONE : TaskKind.TASK)
                        .withScheduling(Scheduling.AUTOMATIC, binding(place))
                        .withDeadline(deadline(place)));
        return id;
    }

    /** A plan with the ids of its work area and of its leaves and summaries in the order of {@link #rows}. */
    record Planned(Plan plan, UUID area, List<UUID> ids) {}

    private static boolean contains(Row row, int leaf) {
        return row.first() <= leaf && leaf <= row.last();
    }
}
