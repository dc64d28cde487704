package hengdao.ui.details;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    static RowDetails of(ProgrammeView view, GanttRow row, Messages messages) {
        Programme programme = view.programme();
        Set<UUID> below = below(programme, row.id());
        Map<UUID, Task> tasks = new HashMap<>();
        programme.tasks().forEach(task -> tasks.put(task.id(), task));
        List<Indicator> indicators = programme.indicators().stream()
                .filter(indicator -> below.contains(indicator.id()))
                .toList();
        List<IndicatorLine> lines = indicators.stream()
                .map(each -> IndicatorLine.of(
                        each,
                        PlannedPeriod.of(Objects.requireNonNull(tasks.get(each.taskId())), programme.annual()),
                        view.status().of(each.id()),
                        messages))
                .toList();
        List<EntryLine> entries = Subject.all(programme).stream()
                .filter(subject -> below.contains(subject.id()))
                .flatMap(subject -> EntryLine.history(subject, programme.entries()).stream())
                .sorted(Comparator.comparing(EntryLine::asOf).reversed())
                .toList();
        return new RowDetails(row.key() + "  " + row.name(), facts(programme, row, tasks, messages), lines, entries);
    }

    private static List<Fact> facts(Programme programme, GanttRow row, Map<UUID, Task> tasks, Messages messages) {
        Optional<Indicator> indicator = programme.indicators().stream()
                .filter(each -> each.id().equals(row.id()))
                .findFirst();
        Optional<Task> task =
                Optional.ofNullable(tasks.get(indicator.map(Indicator::taskId).orElse(row.id())));
        List<Fact> facts = new ArrayList<>();
        String start = row.startIsDefault()
                ? messages.text("details.default", row.start())
                : row.start().toString();
        String deadline = row.deadlineIsDefault()
                ? messages.text("details.default", row.deadline())
                : row.deadline().toString();
        if (row.milestone()) {
            add(facts, messages.text("details.due"), deadline);
        } else {
            add(facts, messages.text("details.period"), messages.text("details.from-to", start, deadline));
        }
        add(facts, messages.text("details.lead-unit"), row.leadUnit());
        task.ifPresent(each -> {
            add(facts, messages.text("details.supporting-units"), String.join("、", each.supportingUnits()));
            add(facts, messages.text("details.official"), each.officialInCharge());
            add(facts, messages.text("details.person"), each.responsiblePerson());
        });
        add(facts, messages.text("details.clause"), clause(programme, row, indicator, task));
        if (row.example()) {
            add(facts, messages.text("details.origin"), messages.text("details.example"));
        }
        return facts;
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

    private static void add(List<Fact> facts, String heading, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(heading, text));
        }
    }

    private static Set<UUID> below(Programme programme, UUID id) {
        Set<UUID> ids = new HashSet<>(Set.of(id));
        programme.workAreas().stream()
                .filter(area -> ids.contains(area.projectId()))
                .forEach(area -> ids.add(area.id()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Task task : programme.tasks()) {
                UUID parent = task.parentId() != null ? task.parentId() : task.workAreaId();
                grows |= ids.contains(parent) && ids.add(task.id());
            }
        }
        programme.indicators().stream()
                .filter(indicator -> ids.contains(indicator.taskId()))
                .forEach(indicator -> ids.add(indicator.id()));
        return ids;
    }
}
