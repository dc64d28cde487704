package hengdao.ui.details;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.report.AmendmentWords;
import hengdao.schedule.Increments;
import hengdao.schedule.Outcomes;
import hengdao.schedule.plan.Plan;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.OutcomeTexts;
import hengdao.ui.common.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything the details pane says about a row.
 *
 * @param facts headings and texts, empty ones left out
 * @param indicators of the row and of all rows below it
 * @param entries the history of all that, newest first
 */
record RowDetails(String title, List<Fact> facts, List<IndicatorLine> indicators, List<EntryLine> entries) {

    /** A heading and its text. */
    record Fact(String heading, String text) {}

    static RowDetails of(ProgrammeView view, GanttRow row, ChartMarks marks, Messages messages) {
        Plan plan = view.plan();
        List<Task> tasks = tasks(plan, row.id());
        Indicator own = plan.indicator(row.id());
        List<Indicator> indicators = own != null
                ? List.of(own)
                : tasks.stream()
                        .flatMap(task -> plan.indicators(task.id()).stream())
                        .toList();
        List<IndicatorLine> lines = indicators.stream()
                .map(each -> IndicatorLine.of(plan, each, view.status().of(each.id()), messages))
                .toList();
        Map<UUID, List<ProgressEntry>> reported =
                plan.programme().entries().stream().collect(Collectors.groupingBy(ProgressEntry::subjectId));
        Increments increments = new Increments(plan.programme());
        List<EntryLine> entries = Stream.concat(
                        indicators.stream().map(Indicator::id), tasks.stream().map(Task::id))
                .flatMap(id -> Subject.find(plan, id).stream())
                .flatMap(subject ->
                        EntryLine.history(subject, reported.getOrDefault(subject.id(), List.of()), increments).stream())
                .sorted(Comparator.comparing(EntryLine::asOf).reversed())
                .toList();
        return new RowDetails(row.number() + "  " + row.name(), facts(view, row, own, marks, messages), lines, entries);
    }

    private static List<Fact> facts(
            ProgrammeView view, GanttRow row, @Nullable Indicator indicator, ChartMarks marks, Messages messages) {
        Plan plan = view.plan();
        Optional<Task> task = plan.task(indicator == null ? row.id() : indicator.taskId());
        List<Fact> facts = new ArrayList<>();
        PlanFacts.of(view, row, marks, messages).forEach(fact -> add(facts, fact.heading(), fact.text()));
        add(
                facts,
                messages.text("fact.amendments"),
                new AmendmentWords(messages).of(plan.programme().amendments(), row.id()));
        add(facts, messages.text("details.lead-unit"), row.leadUnit());
        task.ifPresent(each -> {
            add(facts, messages.text("details.supporting-units"), String.join("、", each.supportingUnits()));
            add(facts, messages.text("details.official"), each.officialInCharge());
            add(facts, messages.text("details.person"), each.responsiblePerson());
            add(facts, messages.text("details.outcome"), outcome(view, each, messages));
        });
        add(
                facts,
                messages.text("details.clause"),
                clause(plan.programme(), row, Optional.ofNullable(indicator), task));
        task.ifPresent(each -> add(facts, messages.text("details.key"), keys(plan, each, indicator, messages)));
        if (row.example()) {
            add(facts, messages.text("details.origin"), messages.text("details.example"));
        }
        return facts;
    }

    private static String outcome(ProgrammeView view, Task task, Messages messages) {
        return new Outcomes(view.programme(), view.statusDate())
                .of(task.id())
                .map(each -> OutcomeTexts.stated(each, messages))
                .orElse("");
    }

    private static String clause(
            Programme programme, GanttRow row, Optional<Indicator> indicator, Optional<Task> task) {
        return indicator
                .map(Indicator::clause)
                .or(() -> task.map(Task::clause))
                .or(() -> programme.workAreas().stream()
                        .filter(area -> area.id().equals(row.id()))
                        .map(area -> area.clause())
                        .findFirst())
                .or(() -> programme.projects().stream()
                        .filter(project -> project.id().equals(row.id()))
                        .map(project -> project.clause())
                        .findFirst())
                .orElse("");
    }

    /** What the command line knows the row by: the key of a task and of the indicators shown in its row, or of one. */
    private static String keys(Plan plan, Task task, @Nullable Indicator indicator, Messages messages) {
        if (indicator != null) {
            return indicator.key();
        }
        List<Indicator> own = plan.indicators(task.id());
        String indicators =
                own.stream().map(Indicator::key).collect(Collectors.joining(messages.text("gantt.goal.separator")));
        return own.isEmpty() ? task.key() : messages.text("details.keys", task.key(), indicators);
    }

    private static void add(List<Fact> facts, String heading, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(heading, text));
        }
    }

    /** All tasks at or below a row. */
    private static List<Task> tasks(Plan plan, UUID id) {
        List<Task> found = new ArrayList<>();
        plan.task(id).ifPresent(found::add);
        List<UUID> holders = new ArrayList<>(List.of(id));
        plan.programme().workAreas().stream()
                .filter(area -> area.projectId().equals(id))
                .forEach(area -> holders.add(area.id()));
        holders.forEach(holder -> addBelow(plan, holder, found));
        return found;
    }

    private static void addBelow(Plan plan, UUID holder, List<Task> found) {
        for (Task task : plan.below(holder)) {
            found.add(task);
            addBelow(plan, task.id(), found);
        }
    }
}
