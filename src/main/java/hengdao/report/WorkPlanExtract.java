package hengdao.report;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.report.document.Block;
import hengdao.report.document.Block.Column;
import hengdao.report.document.Cell;
import hengdao.report.document.PageSetup;
import hengdao.report.document.TextDocument;
import hengdao.schedule.Forecast;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What lies ahead (近期工作安排): the tasks and indicators that start, end by plan, fall due or are forecast to reach their
 * target within some days after the status date. Safe for use by several threads.
 */
public final class WorkPlanExtract {

    /** How many columns at most stand on every page of a table that goes over several side by side. */
    private static final int MOST_LEADING = 4;

    private final Messages messages;

    public WorkPlanExtract(Messages messages) {
        this.messages = messages;
    }

    /** Why a row is in the extract. */
    private enum Reason {
        STARTS,
        FINISHES,
        DUE_TODAY,
        DUE,
        FORECAST
    }

    /** A row is in the extract on a day for a reason. */
    private record Entry(LocalDate day, Reason reason) {}

    /** A row and why it is in the extract, the earliest day first. */
    private record Item(ProgressLine line, List<Entry> entries) {

        LocalDate day() {
            return entries.getFirst().day();
        }
    }

    /** The title of an extract over so many days. */
    public String title(ReportData data, List<Integer> projects, int days) {
        String name = Titles.name(data, projects, messages);
        return Titles.of(
                TemplateTitle.DUE,
                data,
                name,
                messages.text(
                        "report.due.title",
                        messages.text("report.due.of", name),
                        data.statusDate().toString(),
                        data.statusDate().plusDays(days).toString()));
    }

    /** The document, by day; refuses as {@link ChosenRows} does, and days on which nothing is due. */
    public TextDocument of(ReportData data, List<Integer> projects, int days, PageFormat format, LocalDate madeOn) {
        PageSetup setup = format.setup();
        List<Item> items = items(data, projects, days);
        if (items.isEmpty()) {
            throw new InputRefused(
                    "report.due.none", data.statusDate(), data.statusDate().plusDays(days));
        }
        String title = title(data, projects, days);
        List<Block> blocks = SheetText.of(data, title, messages.text("report.progress.unit"), madeOn, messages)
                .head(messages);
        blocks.add(table(items, data.template().due()));
        blocks.addAll(new SignatureLines(messages).table(data, madeOn, setup));
        return new TextDocument(title, data.issuer(), messages.locale(), setup, blocks);
    }

    /** The lines of the extract in its order. */
    List<ProgressLine> lines(ReportData data, List<Integer> projects, int days) {
        return items(data, projects, days).stream().map(Item::line).toList();
    }

    private List<Item> items(ReportData data, List<Integer> projects, int days) {
        LocalDate from = data.statusDate();
        LocalDate to = data.statusDate().plusDays(days);
        Plan plan = Plan.of(data.programme());
        Readings readings = new Readings(data.programme());
        List<Item> items = new ArrayList<>();
        for (ProgressLine line : ProgressLines.of(data, projects, messages)) {
            GanttRow row = line.row();
            if (line.heading() || row.status().light().isEnd()) {
                continue;
            }
            List<Entry> entries = new ArrayList<>();
            add(entries, row.start(), Reason.STARTS, from, to);
            if (!row.finish().equals(row.deadline())) {
                add(entries, row.finish(), Reason.FINISHES, from, to);
            }
            add(entries, row.deadline(), row.deadline().equals(from) ? Reason.DUE_TODAY : Reason.DUE, from, to);
            reaches(plan, readings, row, data.statusDate())
                    .ifPresent(day -> add(entries, day, Reason.FORECAST, from, to));
            if (!entries.isEmpty()) {
                entries.sort(Comparator.comparing(Entry::day));
                items.add(new Item(line, List.copyOf(entries)));
            }
        }
        items.sort(Comparator.comparing(Item::day));
        return items;
    }

    /** The day a row is forecast to reach its target; empty where nothing is forecast. */
    static Optional<LocalDate> reaches(Plan plan, Readings readings, GanttRow row, LocalDate statusDate) {
        return indicator(plan, row)
                .map(indicator -> Forecast.of(plan, readings, indicator, statusDate))
                .map(forecast -> forecast instanceof Forecast.Predicted predicted ? predicted.reaches() : null);
    }

    private static Optional<Indicator> indicator(Plan plan, GanttRow row) {
        Indicator own = plan.indicator(row.id());
        if (own != null) {
            return Optional.of(own);
        }
        List<Indicator> only = plan.indicators(row.id());
        return only.size() == 1 ? Optional.of(only.getFirst()) : Optional.empty();
    }

    private static void add(List<Entry> entries, LocalDate day, Reason reason, LocalDate from, LocalDate to) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
            entries.add(new Entry(day, reason));
        }
    }

    /** All reasons, those of a later day with it. */
    private String reasons(Item item) {
        return item.entries().stream()
                .map(entry -> {
                    String word = messages.text(
                            "report.due.reason." + entry.reason().name().toLowerCase(Locale.ROOT));
                    return entry.day().equals(item.day())
                            ? word
                            : messages.text(
                                    "report.due.reason.later", entry.day().toString(), word);
                })
                .collect(Collectors.joining(messages.text("report.due.reason.and")));
    }

    private Block.Table table(List<Item> items, List<DueColumn> columns) {
        List<Block.Row> rows = items.stream()
                .map(item -> new Block.Row(
                        columns.stream().map(column -> cell(column, item)).toList(), false))
                .toList();
        List<Column> headed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            DueColumn column = columns.get(i);
            int at = i;
            int longest = rows.stream()
                    .mapToInt(row -> row.cells().get(at).text().length())
                    .max()
                    .orElse(0);
            String heading = column.heading(messages);
            headed.add(new Column(heading, column.share(heading, longest), column.align()));
        }
        return new Block.Table(headed, rows, leading(columns));
    }

    /** What tells the rows apart: the columns up to the task, where it is among the first. */
    private static int leading(List<DueColumn> columns) {
        int task = columns.indexOf(DueColumn.TASK);
        return task < MOST_LEADING ? task + 1 : 0;
    }

    private Cell cell(DueColumn column, Item item) {
        ProgressLine line = item.line();
        return switch (column) {
            case DAY -> Cell.of(item.day());
            case REASON -> Cell.of(reasons(item));
            case NUMBER -> Cell.of(ProgressColumn.NUMBER.text(line, messages));
            case TASK -> Cell.of(ProgressColumn.TASK.text(line, messages));
            case LEAD_UNIT -> Cell.of(ProgressColumn.LEAD_UNIT.text(line, messages));
            case PERSON -> Cell.of(line.row().people().responsible());
            case TARGET -> Cell.of(ProgressColumn.TARGET.text(line, messages));
            case SCHEDULED -> ProgressDocument.figure(ProgressColumn.SCHEDULED.text(line, messages), line.scheduled());
            case ACTUAL ->
                ProgressDocument.figure(
                        ProgressColumn.ACTUAL.text(line, List.of(), messages),
                        line.actual(),
                        ProgressColumn.ACTUAL.marks(line, List.of()) ? line.awaiting() : Awaiting.NONE,
                        messages);
            case NEXT_STEP -> Cell.of(ProgressColumn.NEXT_STEP.text(line, messages));
            case LIGHT -> Cell.of(ProgressColumn.LIGHT.text(line, messages));
        };
    }
}
