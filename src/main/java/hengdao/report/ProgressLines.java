package hengdao.report;

import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.gantt.PeriodText;
import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.OutcomeKind;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Outcomes;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.rounds.Unreported;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the progress table says about each row. */
final class ProgressLines {
    private static final String PER_CENT = "%";

    private final Messages messages;
    private final TargetText targets;
    private final CountingEntries entries;
    private final Outcomes outcomes;
    private final Unreported unreported;
    private final PeriodText periods;
    private final Map<UUID, Indicator> indicators;
    private final Map<UUID, List<Indicator>> indicatorsOfTask;
    private final Map<UUID, List<Amendment>> amendments;

    private ProgressLines(ReportData data, Messages messages) {
        this.messages = messages;
        this.targets = new TargetText(messages);
        this.entries = new CountingEntries(data);
        this.unreported = Unreported.of(Plan.of(data.programme()), data.status()::of, data.statusDate());
        this.periods = new PeriodText(messages);
        this.outcomes = new Outcomes(data.programme(), data.statusDate());
        this.indicators =
                data.programme().indicators().stream().collect(Collectors.toMap(Indicator::id, indicator -> indicator));
        this.amendments = data.programme().amendments().stream().collect(Collectors.groupingBy(Amendment::subjectId));
        this.indicatorsOfTask =
                data.programme().indicators().stream().collect(Collectors.groupingBy(Indicator::taskId));
    }

    /** The lines of the chosen projects in chart order; refuses as {@link ChosenRows} does. */
    static List<ProgressLine> of(ReportData data, List<Integer> projects, Messages messages) {
        ProgressLines lines = new ProgressLines(data, messages);
        List<ProgressLine> own = ChosenRows.of(data, projects, messages).stream()
                .map(ChartRow::row)
                .map(lines::line)
                .toList();
        Set<UUID> pending = PendingRows.of(own);
        return own.stream()
                .map(line ->
                        lines.isRolledUp(line) && pending.contains(line.row().id()) ? line.holdingPending() : line)
                .toList();
    }

    /** Whether its figures are those of the rows below it. */
    private boolean isRolledUp(ProgressLine line) {
        return !line.pending()
                && switch (line.row().level()) {
                    case GROUP, PROJECT, WORK_AREA, SUMMARY -> true;
                    case TASK ->
                        indicatorsOfTask
                                        .getOrDefault(line.row().id(), List.of())
                                        .size()
                                > 1;
                    case INDICATOR -> false;
                };
    }

    private ProgressLine line(GanttRow row) {
        return switch (row.level()) {
            case GROUP, PROJECT, WORK_AREA, SUMMARY -> rolledUp(row, true);
            case TASK -> task(row);
            case INDICATOR -> measured(row, indicators.get(row.id()));
        };
    }

    private ProgressLine task(GanttRow row) {
        List<Indicator> judged = indicatorsOfTask.getOrDefault(row.id(), List.of());
        boolean own = entries.newest(row.id()).isPresent();
        if (judged.size() == 1 && !own) {
            return measured(row, judged.getFirst());
        }
        if (judged.size() > 1) {
            return rolledUp(row, false);
        }
        Status status = row.status();
        return line(
                row,
                false,
                judged.isEmpty() ? messages.text("gantt.target.complete") : targets.of(judged.getFirst()),
                percent(status.shownScheduled()),
                percent(status.shownPercent()),
                increment(row.id(), PER_CENT),
                row.id());
    }

    private ProgressLine measured(GanttRow row, @Nullable Indicator indicator) {
        if (indicator == null) {
            return rolledUp(row, false);
        }
        Status status = row.status();
        Double scheduled = status.scheduledValue();
        return line(
                row,
                false,
                changed(indicator.id(), AmendmentKind.TARGET, targets.of(indicator)),
                scheduled == null ? null : Figure.computed(scheduled, indicator.unit()),
                status.measured() == null ? null : Figure.measured(status.measured(), indicator.unit()),
                increment(indicator.id(), indicator.unit()),
                indicator.id());
    }

    private ProgressLine rolledUp(GanttRow row, boolean heading) {
        Status status = row.status();
        return line(row, heading, "", percent(status.shownScheduled()), percent(status.shownPercent()), null, row.id());
    }

    private ProgressLine line(
            GanttRow row,
            boolean heading,
            String target,
            @Nullable Figure scheduled,
            @Nullable Figure actual,
            @Nullable Figure increment,
            UUID subject) {
        Optional<ProgressEntry> newest = entries.newest(subject);
        String note = words(newest, ProgressEntry::note);
        return new ProgressLine(
                row,
                heading,
                target,
                original(subject, AmendmentKind.DEADLINE).orElse(""),
                scheduled,
                actual,
                increment,
                note(subject, note.isEmpty() ? coverage(row.status()) : note),
                problem(row, words(newest, ProgressEntry::problem)),
                words(newest, ProgressEntry::nextStep),
                newest.filter(entry -> entry.state() == EntryState.SUBMITTED).isPresent()
                        ? Awaiting.OWN
                        : Awaiting.NONE);
    }

    /** Why nothing is reported in this period, where it was skipped, then what was reported before. */
    private String note(UUID subject, String known) {
        String reason = unreported.reason(subject);
        if (reason.isEmpty()) {
            return known;
        }
        String skipped = periods.skipped(reason);
        return known.isEmpty() ? skipped : skipped + " · " + known;
    }

    /** Both values of what was amended. */
    private String changed(UUID subject, AmendmentKind kind, String now) {
        return original(subject, kind)
                .filter(before -> !before.equals(now))
                .map(before -> before + ProgressLine.CHANGED + now)
                .orElse(now);
    }

    /** What it was before it was amended for the first time. */
    private Optional<String> original(UUID subject, AmendmentKind kind) {
        return amendments.getOrDefault(subject, List.of()).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .map(Amendment::before);
    }

    /** Why a task is stated to be held up by outside causes, or done against its figures, then what was reported. */
    private String problem(GanttRow row, String reported) {
        return outcomes.of(row.id())
                .filter(outcome -> outcome.kind() != OutcomeKind.IN_PROGRESS
                        && !outcome.reason().isEmpty())
                .map(outcome -> messages.text(
                        "outcome.with_reason",
                        messages.text("outcome.kind." + outcome.kind().name().toLowerCase(Locale.ROOT)),
                        outcome.reason()))
                .map(held -> reported.isEmpty() ? held : held + " · " + reported)
                .orElse(reported);
    }

    /** How many of the rows below a rolled-up figure stands for, where it does not stand for all. */
    private String coverage(Status status) {
        return status.isPartial() ? messages.text("report.progress.partial", status.reported(), status.total()) : "";
    }

    private @Nullable Figure increment(UUID subject, String unit) {
        return entries.increment(subject)
                .map(value ->
                        Figure.increment(value, unit.equals(PER_CENT) ? messages.text("report.progress.points") : unit))
                .orElse(null);
    }

    private static String words(Optional<ProgressEntry> entry, Function<ProgressEntry, String> field) {
        return entry.map(field).orElse("");
    }

    private static @Nullable Figure percent(@Nullable BigDecimal shown) {
        return shown == null ? null : Figure.measured(shown, PER_CENT);
    }
}
