package hengdao.report;

import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.OrderEvent;
import hengdao.model.OrderState;
import hengdao.model.ReportFigure;
import hengdao.report.document.Block;
import hengdao.schedule.Counts;
import hengdao.schedule.orders.OrderStanding;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The figures that reports show, as they are kept with an issued report. Lights and states are kept by their fixed words, all
 * else as it is printed; what is empty is left out. Safe for use by several threads.
 */
public final class ReportFigures {

    private final Messages messages;

    /** Figures in words of that language. */
    public ReportFigures(Messages messages) {
        this.messages = messages;
    }

    /** Of the rows of a chart. */
    public List<ReportFigure> chart(ReportData data, List<Integer> projects, ChartExtent extent) {
        Set<UUID> shown = ChosenRows.of(data, projects, extent, messages).stream()
                .map(ChartRow::row)
                .map(GanttRow::id)
                .collect(Collectors.toSet());
        return rows(
                data,
                ProgressLines.of(data, projects, messages).stream()
                        .filter(line -> shown.contains(line.row().id()))
                        .toList(),
                RowFigures.OF_CHART);
    }

    /** Of the rows of a progress table. */
    public List<ReportFigure> progress(ReportData data, List<Integer> projects) {
        return rows(data, ProgressLines.of(data, projects, messages), RowFigures.OF_PROGRESS);
    }

    /** Of the lines of a ledger. */
    public List<ReportFigure> ledger(ReportData data, List<Integer> projects) {
        return rows(
                data,
                ProgressLines.of(data, projects, messages).stream()
                        .filter(line -> !line.heading())
                        .toList(),
                RowFigures.OF_LEDGER);
    }

    /** Of every row, all that any report shows of it. */
    public List<ReportFigure> everyRow(ReportData data) {
        return rows(data, ProgressLines.of(data, List.of(), messages), RowFigures.ALL);
    }

    /** Of the rows of a work plan extract. */
    public List<ReportFigure> due(ReportData data, List<Integer> projects, int days) {
        return rows(
                data,
                new WorkPlanExtract(messages)
                        .lines(data, projects, days).stream().distinct().toList(),
                RowFigures.OF_DUE);
    }

    /** The overall figures of a bulletin, its ranking, and what it says is late. */
    public List<ReportFigure> bulletin(ReportData data, List<Integer> projects, RankingBy by) {
        List<ProgressLine> lines = ProgressLines.of(data, projects, messages);
        Ranking ranking = new Ranking(data, lines, messages);
        Counts counts = ranking.counts();
        Figures figures = new Figures();
        long ranked = lines.stream()
                .filter(line -> line.row().level() == GanttRow.Level.PROJECT)
                .filter(line -> !line.row().key().equals(Ranking.GOALS))
                .count();
        figures.add("", "", FigureName.PROJECTS, String.valueOf(ranked));
        counts(counts, figures);
        figures.add(
                "",
                "",
                FigureName.DUE_TODAY,
                String.valueOf(Bulletin.today(data, lines).size()));
        for (Block.Row row : ranking.table(by, RankingColumn.ALL).rows()) {
            String name = row.cells().get(RankingColumn.NAME.ordinal()).text();
            for (RankingColumn column : RankingColumn.ALL) {
                if (column != RankingColumn.NAME && column != RankingColumn.LIGHT) {
                    figures.add(
                            name,
                            name,
                            FigureName.valueOf(column.name()),
                            row.cells().get(column.ordinal()).text());
                }
            }
        }
        if (by == RankingBy.PROJECT) {
            lines.stream()
                    .map(ProgressLine::row)
                    .filter(row -> row.level() == GanttRow.Level.PROJECT)
                    .forEach(row -> figures.add(
                            row.number() + " " + row.name(),
                            row.name(),
                            FigureName.LIGHT,
                            row.status().light().name()));
        }
        RowFigures rows = new RowFigures(data, messages);
        Bulletin.behind(lines).forEach(line -> add(figures, rows, line, RowFigures.OF_LATE));
        return figures.all();
    }

    /** The facts of the sheet of an indicator. */
    public List<ReportFigure> indicator(ReportData data, String key) {
        Indicator indicator = IndicatorReport.indicator(data, key);
        Map<String, String> facts = new LinkedHashMap<>();
        IndicatorReport.facts(data, indicator, messages)
                .forEach(fact -> facts.put(fact.name().name(), fact.text()));
        facts.put(
                FigureName.LIGHT.name(),
                data.status().of(indicator.id()).light().name());
        List<ReportFigure> all = new ArrayList<>(facts.entrySet().stream()
                .map(fact -> new ReportFigure(key, indicator.name(), fact.getKey(), fact.getValue()))
                .toList());
        Figures figures = new Figures();
        for (EntrySheet.Line line : EntrySheet.lines(data, indicator).reversed()) {
            String place = figures.free(key + " " + line.entry().asOf(), FigureName.ENTRY);
            figures.add(
                    place,
                    indicator.name(),
                    FigureName.ENTRY,
                    Quantity.measured(line.entry().value(), indicator.unit()));
            if (line.increment() != null) {
                figures.add(place, indicator.name(), FigureName.ENTRY_INCREMENT, Quantity.signed(line.increment(), ""));
            }
        }
        all.addAll(figures.all());
        return List.copyOf(all);
    }

    /** Where a supervision order stands. */
    public List<ReportFigure> order(ReportData data, OrderSheet.Order order) {
        List<OrderEvent> events = order.events().stream()
                .filter(event -> !event.on().isAfter(data.statusDate()))
                .toList();
        OrderStanding standing = OrderStanding.of(order.order(), events);
        OrderState state = standing.state();
        String number = order.order().number();
        String title = order.order().title();
        Figures figures = new Figures();
        figures.add(number, title, FigureName.ORDER_STATE, state == null ? "" : state.name());
        figures.add(number, title, FigureName.ORDER_UNIT, order.unit());
        figures.add(
                number,
                title,
                FigureName.ORDER_ASSIGNED,
                order.order().assignedOn().toString());
        figures.add(number, title, FigureName.ORDER_DUE, standing.due().toString());
        if (standing.isOverdue(data.statusDate())) {
            figures.add(
                    number,
                    title,
                    FigureName.ORDER_OVERDUE,
                    String.valueOf(ChronoUnit.DAYS.between(standing.due(), data.statusDate())));
        }
        figures.add(number, title, FigureName.ORDER_REQUIREMENT, standing.requirement());
        for (int i = 0; i < events.size(); i++) {
            OrderEvent event = events.get(i);
            String step = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            figures.add(
                    number + " " + (i + 1),
                    title,
                    FigureName.ORDER_STEP,
                    event.on() + " " + messages.text("orders.step." + step));
        }
        return figures.all();
    }

    private static void counts(Counts counts, Figures figures) {
        Map<FigureName, Integer> all = new EnumMap<>(FigureName.class);
        all.put(FigureName.TASKS, counts.tasks());
        all.put(FigureName.DONE, counts.done());
        all.put(FigureName.ON_TIME, counts.onTime());
        all.put(FigureName.BEHIND, counts.behind());
        all.put(FigureName.OVERDUE, counts.overdue());
        all.put(FigureName.IN_PROGRESS, counts.inProgress());
        all.put(FigureName.NOT_STARTED, counts.notStarted());
        all.put(FigureName.NO_DATA, counts.noData());
        all.put(FigureName.CONSTRAINED, counts.constrained());
        all.put(FigureName.DUE_SOON, counts.dueSoon());
        all.put(FigureName.UNREPORTED, counts.unreported());
        all.put(FigureName.SKIPPED, counts.skipped());
        all.forEach((name, count) -> figures.add("", "", name, String.valueOf(count)));
    }

    private List<ReportFigure> rows(ReportData data, List<ProgressLine> lines, Set<FigureName> names) {
        Figures figures = new Figures();
        RowFigures rows = new RowFigures(data, messages);
        lines.forEach(line -> add(figures, rows, line, names));
        return figures.all();
    }

    private static void add(Figures figures, RowFigures rows, ProgressLine line, Set<FigureName> names) {
        for (FigureName name : names) {
            figures.add(line.row().key(), line.row().name(), name, rows.of(line, name));
        }
    }

    /** Figures of which each is there once. */
    private static final class Figures {
        private final Map<String, ReportFigure> byPlace = new LinkedHashMap<>();

        void add(String key, String name, FigureName what, String shown) {
            if (!shown.isEmpty()) {
                byPlace.putIfAbsent(key + "\n" + what, new ReportFigure(key, name, what.name(), shown));
            }
        }

        /** The key, or where it has such a figure already, that with a number behind it. */
        String free(String key, FigureName what) {
            String free = key;
            for (int number = 2; byPlace.containsKey(free + "\n" + what); number++) {
                free = key + " (" + number + ")";
            }
            return free;
        }

        List<ReportFigure> all() {
            return List.copyOf(byPlace.values());
        }
    }
}
