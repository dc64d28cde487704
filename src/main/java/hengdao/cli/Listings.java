package hengdao.cli;

import static hengdao.cli.ProgrammeIndex.plain;
import static hengdao.cli.ProgrammeIndex.rounded;

import hengdao.i18n.Messages;
import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.OrderEvent;
import hengdao.model.OrderState;
import hengdao.model.Outcome;
import hengdao.model.PlannedPeriod;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Review;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.Forecast;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import hengdao.service.SupervisedOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the lists of a programme consist of; the first columns are stable, scripts depend on them. */
final class Listings {

    private final ProgrammeIndex index;
    private final Messages messages;
    private final @Nullable Integer projectNo;

    /** Takes one project's number, or null for all. */
    Listings(ProgrammeIndex index, Messages messages, @Nullable Integer projectNo) {
        this.index = index;
        this.messages = messages;
        this.projectNo = projectNo;
    }

    Listing<Project> projects() {
        return new Listing<>(
                List.of(
                        Column.of("no", Project::no),
                        Column.of("name", Project::name),
                        Column.of(
                                "work_areas",
                                project -> index.programme().workAreas().stream()
                                        .filter(area -> index.projectNo(area) == project.no())
                                        .count()),
                        Column.of("tasks", project -> index.tasks(project.no()).size()),
                        Column.of(
                                "indicators",
                                project -> index.indicators(project.no()).size()),
                        light(Project::id),
                        Column.of(
                                "percent",
                                project -> plain(index.status(project.id()).shownPercent())),
                        Column.of(
                                "scheduled",
                                project -> plain(index.status(project.id()).shownScheduled())),
                        Column.of("gap", project -> gap(index.status(project.id()))),
                        Column.of("behind", project -> index.counts(project).behind()),
                        Column.of("overdue", project -> index.counts(project).overdue()),
                        Column.of("unreported", project -> index.counts(project).unreported()),
                        Column.of("skipped", project -> index.counts(project).skipped()),
                        Column.of("period", project -> index.period()),
                        Column.of("clause", Project::clause),
                        example(project -> false),
                        Column.of("weight", project -> plain(project.weight())),
                        Column.of(
                                "reported",
                                project -> index.status(project.id()).reported()),
                        Column.of(
                                "reportable",
                                project -> index.status(project.id()).total())),
                index.programme().projects().stream()
                        .filter(project -> projectNo == null || project.no() == projectNo)
                        .sorted(Comparator.comparingInt(Project::listOrder))
                        .toList());
    }

    Listing<Task> tasks() {
        return new Listing<>(
                List.of(
                        Column.of("key", Task::key),
                        Column.of("project_no", index::projectNo),
                        Column.of("work_area", task -> index.workArea(task).key()),
                        Column.of("name", Task::name, task -> marked(task.name(), task.example())),
                        Column.of("kind", task -> Choice.name(task.kind()), task -> word("kind", task.kind())),
                        day("start", PlannedPeriod::start, PlannedPeriod::startIsDefault),
                        Column.of("finish", task -> index.period(task).finish()),
                        day("deadline", PlannedPeriod::deadline, PlannedPeriod::deadlineIsDefault),
                        Column.of(
                                "percent", task -> plain(index.status(task.id()).shownPercent())),
                        light(Task::id),
                        Column.of("start_stated", Task::startStated, task -> stated(task.startStated())),
                        Column.of("deadline_stated", Task::deadlineStated, task -> stated(task.deadlineStated())),
                        Column.of("lead_unit", Task::leadUnit),
                        Column.of("clause", Task::clause),
                        number(Task::id),
                        example(Task::example),
                        Column.of(
                                "outcome",
                                task -> index.outcome(task)
                                        .map(each -> Choice.name(each.kind()))
                                        .orElse(null),
                                task -> index.outcome(task)
                                        .map(each -> word("outcome", each.kind()))
                                        .orElse(null)),
                        Column.of(
                                "outcome_reason",
                                task -> index.outcome(task).map(Outcome::reason).orElse(null)),
                        Column.of("weight", task -> plain(task.weight())),
                        Column.of("reported", task -> index.status(task.id()).reported()),
                        Column.of("reportable", task -> index.status(task.id()).total())),
                index.tasks(projectNo));
    }

    Listing<WorkArea> areas() {
        return new Listing<>(
                List.of(
                        Column.of("no", WorkArea::key),
                        Column.of("project_no", index::projectNo),
                        Column.of("name", WorkArea::name),
                        Column.of("weight", area -> plain(area.weight())),
                        Column.of("tasks", area -> index.tasks(area).size()),
                        Column.of(
                                "percent", area -> plain(index.status(area.id()).shownPercent())),
                        light(WorkArea::id)),
                index.programme().projects().stream()
                        .filter(project -> projectNo == null || project.no() == projectNo)
                        .sorted(Comparator.comparingInt(Project::listOrder))
                        .flatMap(project -> index.programme().workAreas().stream()
                                .filter(area -> area.projectId().equals(project.id()))
                                .sorted(Comparator.comparingInt(WorkArea::position)))
                        .toList());
    }

    Listing<Indicator> indicators() {
        return new Listing<>(
                List.of(
                        Column.of("key", Indicator::key),
                        Column.of("project_no", row -> index.projectNo(index.task(row))),
                        Column.of(
                                "work_area",
                                row -> index.workArea(index.task(row)).key()),
                        Column.of("task", row -> index.task(row).key()),
                        Column.of("name", Indicator::name, row -> marked(row.name(), row.example())),
                        Column.of("operator", row -> row.target().operator().symbol()),
                        Column.of("target_low", row -> plain(row.goal().orElse(null))),
                        Column.of("target_high", row -> plain(row.target().high())),
                        Column.of("unit", Indicator::unit),
                        Column.of("deadline", this::due),
                        Column.of("deadline_stated", Indicator::deadlineStated, row -> stated(row.deadlineStated())),
                        Column.of("baseline_value", row -> baseline(row, Baseline::value)),
                        Column.of("baseline_date", row -> baseline(row, Baseline::date)),
                        Column.of(
                                "latest_value",
                                row -> plain(index.status(row.id()).measured())),
                        Column.of("latest_date", row -> index.status(row.id()).measuredOn()),
                        Column.of(
                                "scheduled",
                                row -> rounded(index.status(row.id()).scheduledValue())),
                        Column.of("forecast", this::forecast),
                        light(Indicator::id),
                        Column.of("gap", row -> gap(index.status(row.id()))),
                        Column.of("basis", Indicator::basis),
                        Column.of("target_words", row -> row.target().words()),
                        Column.of("clause", Indicator::clause),
                        Column.of("forecast_date", this::reaches),
                        number(Indicator::id),
                        example(Indicator::example),
                        Column.of("forecast_state", this::forecastState)),
                index.indicators(projectNo));
    }

    /**
     * Entries as of a date and before, withdrawn and superseded ones too.
     *
     * @param reviews by entry
     */
    Listing<ProgressEntry> entries(@Nullable LocalDate asOf, Map<UUID, Review> reviews) {
        Map<UUID, String> keys = new HashMap<>();
        Map<UUID, String> units = new HashMap<>();
        index.tasks(projectNo).forEach(task -> keys.put(task.id(), task.key()));
        index.indicators(projectNo).forEach(indicator -> {
            keys.put(indicator.id(), indicator.key());
            units.put(indicator.id(), indicator.unit());
        });
        return new Listing<>(
                List.of(
                        Column.of("id", ProgressEntry::id),
                        Column.of("key", entry -> keys.get(entry.subjectId())),
                        Column.of("date", ProgressEntry::asOf),
                        Column.of("value", entry -> plain(entry.value())),
                        Column.of("unit", entry -> units.getOrDefault(entry.subjectId(), "%")),
                        Column.of("by", ProgressEntry::by),
                        Column.of(
                                "entered_at",
                                entry -> entry.enteredAt()
                                        .atZone(ZoneId.systemDefault())
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)),
                        Column.of("state", entry -> Choice.name(entry.state()), entry -> word("state", entry.state())),
                        Column.of("numerator", entry -> plain(entry.numerator())),
                        Column.of("denominator", entry -> plain(entry.denominator())),
                        Column.of("note", ProgressEntry::note),
                        Column.of("problem", ProgressEntry::problem),
                        Column.of("next_step", ProgressEntry::nextStep),
                        Column.of("reason", ProgressEntry::reason),
                        Column.of("corrects", ProgressEntry::supersedes),
                        number(ProgressEntry::subjectId),
                        example(ProgressEntry::example),
                        Column.of("review_reason", entry -> review(reviews, entry, Review::reason)),
                        Column.of("reviewed_by", entry -> review(reviews, entry, Review::by))),
                index.programme().entries().stream()
                        .filter(entry -> keys.containsKey(entry.subjectId()))
                        .filter(entry -> asOf == null || !entry.asOf().isAfter(asOf))
                        .toList());
    }

    /**
     * Supervision orders with the days they are overdue.
     *
     * @param statusDate from which these days are counted
     * @param asOf lists them as they stood at the end of that day; null for as they stand now
     */
    Listing<SupervisedOrder> orders(List<SupervisedOrder> all, LocalDate statusDate, @Nullable LocalDate asOf) {
        Map<UUID, String> keys = new HashMap<>();
        index.tasks(projectNo).forEach(task -> keys.put(task.id(), task.key()));
        index.indicators(projectNo).forEach(indicator -> keys.put(indicator.id(), indicator.key()));
        return new Listing<>(
                List.of(
                        Column.of("number", each -> each.order().number()),
                        Column.of("key", each -> keys.get(each.order().subjectId())),
                        Column.of("item", each -> each.order().title()),
                        Column.of("unit", SupervisedOrder::unit),
                        Column.of("assigned", each -> each.order().assignedOn()),
                        Column.of("due", each -> each.standing().due()),
                        Column.of("state", Listings::stateName, this::stateWord),
                        Column.of("overdue_days", each -> each.daysOverdue(statusDate)),
                        Column.of("requirement", each -> each.standing().requirement()),
                        Column.of("request_until", Listings::requested)),
                all.stream()
                        .filter(each -> projectNo == null
                                || keys.containsKey(each.order().subjectId()))
                        .map(each -> asOf == null ? each : each.asOf(asOf))
                        .filter(each -> each.standing().state() != null)
                        .toList());
    }

    private static String stateName(SupervisedOrder order) {
        OrderState state = order.standing().state();
        return state == null ? "" : Choice.name(state);
    }

    private String stateWord(SupervisedOrder order) {
        return messages.text("orders.state." + stateName(order));
    }

    /** The due date that a request not decided yet asks for. */
    private static @Nullable LocalDate requested(SupervisedOrder order) {
        OrderEvent request = order.standing().request();
        return request == null ? null : request.newDue();
    }

    private static @Nullable Object review(
            Map<UUID, Review> reviews, ProgressEntry entry, Function<Review, Object> part) {
        Review review = reviews.get(entry.id());
        return review == null ? null : part.apply(review);
    }

    Listing<Map.Entry<String, int[]>> units() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Task task : index.tasks(projectNo)) {
            Set<String> supporting = new HashSet<>(task.supportingUnits());
            if (!task.leadUnit().isEmpty()) {
                counts.computeIfAbsent(task.leadUnit(), unit -> new int[2])[0]++;
            }
            supporting.forEach(name -> counts.computeIfAbsent(name, unit -> new int[2])[1]++);
        }
        return new Listing<>(
                List.of(
                        Column.of("unit_name", Map.Entry::getKey),
                        Column.of("lead_tasks", row -> row.getValue()[0]),
                        Column.of("supporting_tasks", row -> row.getValue()[1])),
                List.copyOf(counts.entrySet()));
    }

    /** The value expected at the deadline, or the one that met the target already. */
    private @Nullable Object forecast(Indicator indicator) {
        return switch (index.forecast(indicator)) {
            case Forecast.Expected expected -> rounded(expected.atDeadline());
            case Forecast.Reached reached -> plain(index.status(indicator.id()).measured());
            case Forecast.TooFew few -> null;
            case Forecast.Stale stale -> null;
            case Forecast.Missed missed -> null;
            case Forecast.NoGoal none -> null;
            case Forecast.Held held ->
                held.next() instanceof Forecast.Expected expected ? rounded(expected.atDeadline()) : null;
        };
    }

    /** Why the forecast is what it is, or why there is none, as a code. */
    private String forecastState(Indicator indicator) {
        return switch (index.forecast(indicator)) {
            case Forecast.Expected expected -> "expected";
            case Forecast.Reached reached -> "reached";
            case Forecast.TooFew few -> "too-few";
            case Forecast.Stale stale -> "stale";
            case Forecast.Missed missed -> "missed";
            case Forecast.NoGoal none -> "no-goal";
            case Forecast.Held held -> "held";
        };
    }

    /** The day on which the target is expected to be met, or was. */
    private @Nullable Object reaches(Indicator indicator) {
        return switch (index.forecast(indicator)) {
            case Forecast.Predicted predicted -> predicted.reaches();
            case Forecast.Outlook outlook -> outlook.holds() ? outlook.turns() : null;
            case Forecast.Reached reached -> reached.on();
            case Forecast.TooFew few -> null;
            case Forecast.Stale stale -> null;
            case Forecast.Missed missed -> null;
            case Forecast.NoGoal none -> null;
            case Forecast.Held held ->
                held.next() instanceof Forecast.Outlook outlook && outlook.holds() ? outlook.turns() : null;
        };
    }

    private LocalDate due(Indicator indicator) {
        return indicator.dueIn(index.period(index.task(indicator)));
    }

    private Column<Task> day(
            String name, Function<PlannedPeriod, LocalDate> day, Function<PlannedPeriod, Boolean> isDefault) {
        return Column.of(name, task -> day.apply(index.period(task)), task -> {
            PlannedPeriod period = index.period(task);
            return isDefault.apply(period)
                    ? messages.text("cli.default", day.apply(period).toString())
                    : day.apply(period);
        });
    }

    private <R> Column<R> light(Function<R, UUID> id) {
        return Column.of(
                "light",
                row -> Choice.name(index.status(id.apply(row)).light()),
                row -> word(index.status(id.apply(row)).light()));
    }

    private static @Nullable Object gap(Status status) {
        return plain(status.gap());
    }

    private static @Nullable Object baseline(Indicator indicator, Function<Baseline, Object> part) {
        Baseline baseline = indicator.baseline();
        if (baseline == null) {
            return null;
        }
        Object value = part.apply(baseline);
        return value instanceof java.math.BigDecimal number ? plain(number) : value;
    }

    private String word(Light light) {
        return messages.text("light." + light.name().toLowerCase(Locale.ROOT));
    }

    private String word(String kind, Enum<?> value) {
        return messages.text("cli." + kind + "." + Choice.name(value));
    }

    private String stated(boolean stated) {
        return messages.text(stated ? "cli.stated" : "cli.not-stated");
    }

    /** 序号 as the window and the paper show it; unlike the key it changes when rows move. */
    private <R> Column<R> number(Function<R, UUID> id) {
        return Column.of("number", row -> index.number(id.apply(row)));
    }

    /** Whether a row, or what is shown beside it, was made up: in a demo that holds for all. */
    private <R> Column<R> example(Predicate<R> own) {
        boolean demo = index.programme().annual().demo();
        return Column.of(
                "example",
                row -> demo || own.test(row),
                row -> demo || own.test(row) ? messages.text("cli.example") : "");
    }

    private String marked(String name, boolean example) {
        return example ? messages.text("cli.example.name", name) : name;
    }
}
