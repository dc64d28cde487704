package hengdao.bench;

import com.google.gson.Gson;
import hengdao.model.AnnualProgramme;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.model.EntryState;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.model.WorkArea;
import hengdao.model.WorkCalendar;
import hengdao.schedule.plan.AutomaticDates;
import hengdao.schedule.plan.Plan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A project of the workload generator as a programme: its projects, its phases as work areas, its leaves as automatic
 * tasks that do not begin before their start, each with one entry of physical progress; the plain Monday-to-Friday
 * calendar. Because no bar of the generator has 50 successors, 50 links tie the last 51 tasks to a chain, and the 50
 * behind its first one begin as soon as possible.
 */
final class Workload {
    static final int SUCCESSORS = 50;
    private static final int YEAR = 2026;

    private final File file;
    private final Map<Integer, UUID> ids = new HashMap<>();

    private record File(List<Item> tasks, List<Link> links) {}

    private record Item(
            int id,
            int parent,
            int project,
            String type,
            String wbs,
            String name,
            String start,
            String finish,
            int progress,
            int resource) {}

    private record Link(int source, int target, String type, int lag) {}

    private Workload(File file) {
        this.file = file;
        file.tasks().forEach(item -> ids.put(item.id(), new UUID(0x7000L, 0x8000_0000_0000_0000L | item.id())));
    }

    static Workload read(Path json) throws IOException {
        return new Workload(new Gson().fromJson(Files.readString(json), File.class));
    }

    /** How many rows there are. */
    int size() {
        return file.tasks().size();
    }

    /** The bar that is dragged: it has {@link #SUCCESSORS} successors. */
    UUID dragged() {
        List<Item> leaves = leaves();
        return ids.get(leaves.get(leaves.size() - SUCCESSORS - 1).id());
    }

    /** The task of which 100 % is entered at some turn: another one each time, unfinished and overdue by then. */
    UUID entered(int turn) {
        return leaves().stream()
                .filter(item -> item.type().equals("task") && item.progress() < 100)
                .filter(item -> LocalDate.parse(item.finish()).isBefore(LocalDate.now()))
                .skip(turn)
                .map(item -> ids.get(item.id()))
                .findFirst()
                .orElseThrow();
    }

    Programme programme() {
        List<Project> projects = new ArrayList<>();
        List<WorkArea> areas = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        List<ProgressEntry> entries = new ArrayList<>();
        Map<Integer, Integer> positions = new HashMap<>();
        List<Item> leaves = leaves();
        List<Item> chain = leaves.subList(leaves.size() - SUCCESSORS - 1, leaves.size());
        int inChain = 0;
        for (Item item : file.tasks()) {
            int position = positions.merge(item.parent(), 1, Integer::sum);
            switch (item.type()) {
                case "project" -> projects.add(new Project(ids.get(item.id()), item.project(), item.name(), ""));
                case "phase" ->
                    areas.add(new WorkArea(
                            ids.get(item.id()), ids.get(item.parent()), item.wbs(), position, item.name(), ""));
                default -> {
                    boolean follows =
                            !chain.isEmpty() && item.id() > chain.getFirst().id();
                    inChain += follows ? 1 : 0;
                    tasks.add(task(item, position, follows));
                    entries.add(entry(item));
                }
            }
        }
        if (inChain != SUCCESSORS) {
            throw new IllegalStateException("the chain has " + inChain + " successors");
        }
        AnnualProgramme annual = new AnnualProgramme(
                new UUID(0x7000L, 0x8000_0000_0000_0000L), YEAR, "工作量", "", LocalDate.of(2026, 12, 31), false);
        Programme given = new Programme(
                annual, projects, areas, tasks, links(chain), List.of(), entries, new WorkCalendar(List.of()));
        return settled(given, chain);
    }

    private Programme settled(Programme given, List<Item> chain) {
        Plan plan = Plan.of(given);
        List<Task> tasks = new ArrayList<>(given.tasks());
        AutomaticDates.settle(
                        plan, chain.stream().map(item -> ids.get(item.id())).toList())
                .forEach(task -> tasks.set(plan.place(task.id()), task));
        return given.withPlan(tasks, given.dependencies(), List.of());
    }

    private List<Dependency> links(List<Item> chain) {
        List<Dependency> links = new ArrayList<>();
        for (Link link : file.links()) {
            links.add(link(link.source(), link.target(), DependencyType.valueOf(link.type()), link.lag()));
        }
        for (int i = 1; i < chain.size(); i++) {
            int from = chain.get(i - 1).id();
            int to = chain.get(i).id();
            boolean known = file.links().stream().anyMatch(link -> link.source() == from && link.target() == to);
            if (!known) {
                links.add(link(from, to, DependencyType.FS, 0));
            }
        }
        return links;
    }

    private Dependency link(int from, int to, DependencyType type, int lag) {
        long number = ((long) from << 32) | to;
        return new Dependency(
                new UUID(0x7001L, 0x8000_0000_0000_0000L | number), ids.get(from), ids.get(to), type, lag);
    }

    private Task task(Item item, int position, boolean soonest) {
        LocalDate start = LocalDate.parse(item.start());
        LocalDate finish = LocalDate.parse(item.finish());
        return new Task(
                ids.get(item.id()),
                ids.get(item.parent()),
                null,
                position,
                item.wbs(),
                item.name(),
                item.type().equals("milestone") ? TaskKind.MILESTONE : TaskKind.TASK,
                start,
                true,
                finish,
                null,
                false,
                "Person %02d".formatted(item.resource()),
                List.of(),
                "",
                "",
                BigDecimal.ONE,
                "",
                false,
                Scheduling.AUTOMATIC,
                soonest ? TaskConstraint.NONE : TaskConstraint.notBefore(start));
    }

    private ProgressEntry entry(Item item) {
        LocalDate finish = LocalDate.parse(item.finish());
        LocalDate last = LocalDate.of(2026, 12, 28);
        return new ProgressEntry(
                new UUID(0x7002L, 0x8000_0000_0000_0000L | item.id()),
                ids.get(item.id()),
                finish.isBefore(last) ? finish : last,
                BigDecimal.valueOf(item.progress()),
                null,
                null,
                "",
                "",
                "",
                "",
                List.of(),
                "bench",
                Instant.parse("2026-12-28T08:00:00Z"),
                null,
                EntryState.SUBMITTED,
                false);
    }

    private List<Item> leaves() {
        return file.tasks().stream()
                .filter(item -> !item.type().equals("project") && !item.type().equals("phase"))
                .toList();
    }
}
