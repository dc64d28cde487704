package hengdao.report;

import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.OrderState;
import hengdao.model.ReportFigure;
import hengdao.report.document.Block;
import hengdao.schedule.Counts;
import hengdao.schedule.orders.OrderStanding;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures that reports show, as they are kept with an issued report. Lights and states are kept by their fixed words, all
 * else as it is printed; what is empty is left out. Safe for use by several threads.
 */
public final class ReportFigures {

    private static final Set<FigureName> OF_CHART = EnumSet.of(
            FigureName.FINISH, FigureName.DEADLINE, FigureName.SCHEDULED, FigureName.ACTUAL, FigureName.LIGHT);
    private static final Set<FigureName> OF_TABLE = EnumSet.of(
            FigureName.TARGET,
            FigureName.DEADLINE,
            FigureName.SCHEDULED,
            FigureName.ACTUAL,
            FigureName.INCREMENT,
            FigureName.LIGHT);
    private static final Set<FigureName> OF_ROW = EnumSet.of(
            FigureName.TARGET,
            FigureName.FINISH,
            FigureName.DEADLINE,
            FigureName.SCHEDULED,
            FigureName.ACTUAL,
            FigureName.INCREMENT,
            FigureName.LIGHT);

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
                ProgressLines.of(data, projects, messages).stream()
                        .filter(line -> shown.contains(line.row().id()))
                        .toList(),
                OF_CHART);
    }

    /** Of the rows of a progress table or a ledger. */
    public List<ReportFigure> table(ReportData data, List<Integer> projects) {
        return rows(ProgressLines.of(data, projects, messages), OF_TABLE);
    }

    /** Of every row, all that any chart or table shows of it. */
    public List<ReportFigure> everyRow(ReportData data) {
        return rows(ProgressLines.of(data, List.of(), messages), OF_ROW);
    }

    /** Of the rows of a work plan extract. */
    public List<ReportFigure> due(ReportData data, List<Integer> projects, int days) {
        return rows(
                new WorkPlanExtract(messages)
                        .lines(data, projects, days).stream().distinct().toList(),
                OF_TABLE);
    }

    /** The overall figures of a bulletin, its ranking, and what it says is late. */
    public List<ReportFigure> bulletin(ReportData data, List<Integer> projects, RankingBy by) {
        List<ProgressLine> lines = ProgressLines.of(data, projects, messages);
        Ranking ranking = new Ranking(data, lines, messages);
        Counts counts = ranking.counts();
        Figures figures = new Figures();
        figures.add("", "", FigureName.TASKS, String.valueOf(counts.tasks()));
        figures.add("", "", FigureName.DONE, String.valueOf(counts.done()));
        figures.add("", "", FigureName.ON_TIME, String.valueOf(counts.onTime()));
        figures.add("", "", FigureName.BEHIND, String.valueOf(counts.behind()));
        figures.add("", "", FigureName.OVERDUE, String.valueOf(counts.overdue()));
        for (Block.Row row : ranking.table(by, RankingColumn.ALL).rows()) {
            String name = row.cells().get(RankingColumn.NAME.ordinal()).text();
            for (RankingColumn column :
                    List.of(RankingColumn.RANK, RankingColumn.ACTUAL, RankingColumn.SCHEDULED, RankingColumn.GAP)) {
                figures.add(
                        name,
                        name,
                        FigureName.valueOf(column.name()),
                        row.cells().get(column.ordinal()).text());
            }
        }
        lines.stream().filter(line -> line.row().isBehind()).forEach(line -> add(figures, line, OF_TABLE));
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
        return facts.entrySet().stream()
                .map(fact -> new ReportFigure(key, indicator.name(), fact.getKey(), fact.getValue()))
                .toList();
    }

    /** Where a supervision order stands. */
    public List<ReportFigure> order(ReportData data, OrderSheet.Order order) {
        OrderStanding standing = OrderStanding.of(
                order.order(),
                order.events().stream()
                        .filter(event -> !event.on().isAfter(data.statusDate()))
                        .toList());
        OrderState state = standing.state();
        String number = order.order().number();
        String title = order.order().title();
        Figures figures = new Figures();
        figures.add(number, title, FigureName.ORDER_STATE, state == null ? "" : state.name());
        figures.add(number, title, FigureName.ORDER_DUE, standing.due().toString());
        figures.add(number, title, FigureName.ORDER_REQUIREMENT, standing.requirement());
        return figures.all();
    }

    private static List<ReportFigure> rows(List<ProgressLine> lines, Set<FigureName> names) {
        Figures figures = new Figures();
        lines.forEach(line -> add(figures, line, names));
        return figures.all();
    }

    private static void add(Figures figures, ProgressLine line, Set<FigureName> names) {
        for (FigureName name : names) {
            figures.add(line.row().key(), line.row().name(), name, shown(line, name));
        }
    }

    private static String shown(ProgressLine line, FigureName name) {
        GanttRow row = line.row();
        return switch (name) {
            case TARGET -> line.target();
            case FINISH -> row.finish().toString();
            case DEADLINE -> row.deadline().toString();
            case SCHEDULED -> text(line.scheduled());
            case ACTUAL -> text(line.actual());
            case INCREMENT -> text(line.increment());
            case LIGHT -> row.status().light().name();
            default -> throw new IllegalArgumentException(name.name());
        };
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "" : figure.text();
    }

    /** Figures of which each is there once. */
    private static final class Figures {
        private final Map<String, ReportFigure> byPlace = new LinkedHashMap<>();

        void add(String key, String name, FigureName what, String shown) {
            if (!shown.isEmpty()) {
                byPlace.putIfAbsent(key + "\n" + what, new ReportFigure(key, name, what.name(), shown));
            }
        }

        List<ReportFigure> all() {
            return List.copyOf(byPlace.values());
        }
    }
}
