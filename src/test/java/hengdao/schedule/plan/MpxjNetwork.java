package hengdao.schedule.plan;

import hengdao.model.DependencyType;
import hengdao.model.TaskConstraint;
import hengdao.model.WorkCalendar;
import hengdao.schedule.Workdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** A generated network as MPXJ schedules it. */
final class MpxjNetwork {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private static final Map<DependencyType, RelationType> TYPES = Map.of(
            DependencyType.FS, RelationType.FINISH_START,
            DependencyType.SS, RelationType.START_START,
            DependencyType.FF, RelationType.FINISH_FINISH,
            DependencyType.SF, RelationType.START_FINISH);

    private final RandomNetwork network;
    private final WorkCalendar days = SmallPlan.calendar();
    private final Workdays workdays = new Workdays(days);
    private final ProjectFile file = new ProjectFile();

    private MpxjNetwork(RandomNetwork network) {
        this.network = network;
    }

    /** What MPXJ says of a leaf, its total float in workdays. */
    record Scheduled(Span early, Span late, double total, boolean critical) {}

    /** Schedules the leaves of a network. */
    static List<Scheduled> schedule(RandomNetwork network) throws CpmException {
        return new MpxjNetwork(network).schedule();
    }

    private List<Scheduled> schedule() throws CpmException {
        ProjectCalendar calendar = calendar();
        file.setDefaultCalendar(calendar);
        file.getProjectProperties().setDefaultCalendar(calendar);
        List<RandomNetwork.Row> rows = network.rows();
        List<Task> summaries = new ArrayList<>();
        List<RandomNetwork.Row> held =
                rows.stream().filter(row -> !row.isLeaf()).toList();
        held.forEach(_ -> summaries.add(file.addTask()));
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < network.leaves().size(); i++) {
            RandomNetwork.Row above = network.above(i);
            tasks.add(leaf(
                    above == null
                            ? file.addTask()
                            : summaries.get(held.indexOf(above)).addTask(),
                    i));
        }
        List<Task> leaves = List.copyOf(tasks);
        tasks.addAll(summaries);
        for (RandomNetwork.Link link : network.links()) {
            tasks.get(rows.indexOf(link.successor()))
                    .addPredecessor(new Relation.Builder()
                            .predecessorTask(tasks.get(rows.indexOf(link.predecessor())))
                            .type(TYPES.get(link.type()))
                            .lag(Duration.getInstance(link.lag(), TimeUnit.DAYS)));
        }
        new MicrosoftScheduler().schedule(file, network.start().atTime(MORNING));
        return leaves.stream().map(this::scheduled).toList();
    }

    private ProjectCalendar calendar() {
        ProjectCalendar calendar = file.addDefaultBaseCalendar();
        LocalDate first = LocalDate.of(2016, 1, 1);
        first.datesUntil(LocalDate.of(2019, 1, 1)).forEach(day -> {
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            if (days.isWorkday(day) != weekday) {
                ProjectCalendarException exception = calendar.addCalendarException(day);
                if (!weekday) {
                    exception.add(new LocalTimeRange(MORNING, LocalTime.of(12, 0)));
                    exception.add(new LocalTimeRange(LocalTime.of(13, 0), EVENING));
                }
            }
        });
        return calendar;
    }

    private Task leaf(Task task, int place) {
        int length = network.leaves().get(place).length();
        task.setName("t" + place);
        task.setTaskMode(TaskMode.AUTO_SCHEDULED);
        task.setDuration(Duration.getInstance(length, TimeUnit.DAYS));
        task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
        task.setRemainingDuration(Duration.getInstance(length, TimeUnit.DAYS));
        task.setMilestone(length == 0);
        task.setPercentageComplete(0);
        TaskConstraint binding = network.binding(place);
        LocalDate date = binding.date();
        LocalDate due = network.deadline(place);
        switch (binding.kind()) {
            case AS_SOON_AS_POSSIBLE -> task.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
            case NOT_BEFORE -> constrain(task, ConstraintType.START_NO_EARLIER_THAN, beginning(date, length));
            case FIXED -> constrain(task, ConstraintType.MUST_START_ON, beginning(date, length));
            case MUST_FINISH_BY -> {
                task.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
                due = due == null || date.isBefore(due) ? date : due;
            }
        }
        if (due != null) {
            task.setDeadline(workdays.day(workdays.ordinal(due)).atTime(EVENING));
        }
        return task;
    }

    private static void constrain(Task task, ConstraintType type, LocalDateTime date) {
        task.setConstraintType(type);
        task.setConstraintDate(date);
    }

    /** The morning of the first workday from a date on; its evening for a milestone. */
    private LocalDateTime beginning(LocalDate date, int length) {
        return workdays.day(workdays.ordinalBefore(date) + 1).atTime(length == 0 ? EVENING : MORNING);
    }

    private Scheduled scheduled(Task task) {
        return new Scheduled(
                new Span(end(task.getEarlyStart()), end(task.getEarlyFinish())),
                new Span(end(task.getLateStart()), end(task.getLateFinish())),
                task.getTotalSlack().getDuration(),
                task.getCritical());
    }

    /** Between workdays: the evening of one is the morning of the next. */
    private int end(LocalDateTime time) {
        if (time.toLocalTime().equals(MORNING)) {
            return workdays.ordinalBefore(time.toLocalDate());
        }
        if (time.toLocalTime().equals(EVENING)) {
            return workdays.ordinal(time.toLocalDate());
        }
        throw new IllegalStateException("within a day: " + time);
    }
}
