package hengdao.service;

import hengdao.model.DependencyType;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.Verdict;
import hengdao.schedule.plan.PlanEdit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A program that works without end on the programme of 2017 as two officers do, and says of each step what it did once
 * it is saved: bars are dragged, which moves others, or entries are made and reviewed, two at a time.
 */
final class WorksOnPlan {

    /** How many places the bar is dragged to, one after the other, and over again. */
    static final int PLACES = 30;

    static final List<String> REVIEWED = List.of("5.1.2-1", "5.1.2-2");

    private static final LocalDate FIRST_PLACE = LocalDate.of(2017, 3, 1);

    private final Workspace workspace;
    private ProgrammeView now;

    WorksOnPlan(Workspace workspace) {
        this.workspace = workspace;
        now = workspace.view(2017, null);
    }

    public static void main(String[] arguments) {
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), Today.CLOCK)) {
            WorksOnPlan work = new WorksOnPlan(workspace);
            for (int step = Integer.parseInt(arguments[2]); ; step++) {
                System.out.println(arguments[1].equals("drag") ? work.drag(step) : work.review(step));
            }
        }
    }

    /** Ties the bar that is dragged to another that follows it. */
    void tie() {
        take(workspace
                .editing()
                .apply(
                        now,
                        new PlanEdit.SetScheduling(List.of(task("5.2.1").id()), Scheduling.AUTOMATIC, null),
                        Desktop2017.REPORTER));
        take(workspace
                .editing()
                .apply(
                        now,
                        new PlanEdit.Link(task("5.1.2").id(), task("5.2.1").id(), DependencyType.FS, 0),
                        Desktop2017.REPORTER));
    }

    /** Drags the bar to its next place; says where both bars are. */
    String drag(int step) {
        LocalDate start = FIRST_PLACE.plusDays(7L * (step % PLACES));
        take(workspace
                .editing()
                .apply(
                        now,
                        new PlanEdit.SetDates(task("5.1.2").id(), start, start.plusDays(10)),
                        Desktop2017.REPORTER));
        return bars();
    }

    /** Where both bars are. */
    String bars() {
        return Stream.of(task("5.1.2"), task("5.2.1"))
                .map(task -> task.plannedStart() + ".." + task.plannedFinish())
                .toList()
                .toString();
    }

    /** Saves entries and reviews them at once; says which, and the verdict. */
    private String review(int step) {
        List<UUID> ids = REVIEWED.stream().map(this::record).toList();
        Verdict verdict = step % 2 == 0 ? Verdict.ACCEPTED : Verdict.RETURNED;
        take(workspace.reviewing().review(now, ids, verdict, "核对", Desktop2017.REVIEWER));
        return verdict + " " + ids;
    }

    private UUID record(String key) {
        EntryForm form = new EntryForm(
                Rows.id(now.programme(), key),
                "2017-02-14",
                "87",
                "",
                "",
                "进展顺利",
                "",
                "",
                "",
                List.of(),
                Desktop2017.REPORTER,
                null);
        Workspace.Saved saved = workspace.record(now, form);
        take(saved.edited());
        return saved.entry().id();
    }

    private Task task(String key) {
        return now.plan().task(Rows.id(now.programme(), key)).orElseThrow();
    }

    private void take(Edited edited) {
        now = edited.view();
    }
}
