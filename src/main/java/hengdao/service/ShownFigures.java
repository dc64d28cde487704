package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.IssuedReport;
import hengdao.model.ReportFigure;
import hengdao.report.ChartExtent;
import hengdao.report.OrderSheet;
import hengdao.report.RankingBy;
import hengdao.report.ReportData;
import hengdao.report.ReportFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What reports show, and what they would show now. */
final class ShownFigures {

    private final ReportFigures figures;

    ShownFigures(Messages messages) {
        figures = new ReportFigures(messages);
    }

    /**
     * What a report shows.
     *
     * @param order the supervision order it is about, asked for only if it is about one
     */
    List<ReportFigure> of(
            ReportRequest request, ChartExtent extent, ReportData data, Supplier<OrderSheet.Order> order) {
        List<Integer> projects = request.projects();
        return switch (request.kind()) {
            case GANTT -> figures.chart(data, projects, extent);
            case PROGRESS, LEDGER -> figures.table(data, projects);
            case DUE -> figures.due(data, projects, request.topic().days());
            case BULLETIN ->
                figures.bulletin(data, projects, rankingBy(request.topic().byUnit()));
            case INDICATOR -> figures.indicator(data, request.topic().key());
            case ORDER -> figures.order(data, order.get());
        };
    }

    /** What stands now in the place of each figure of an issued report, the changed ones first. */
    List<FigureChange> compare(
            IssuedReport report, List<ReportFigure> then, ReportData data, Supplier<OrderSheet.Order> order) {
        Map<String, String> now = new HashMap<>();
        now(report, data, order).forEach(figure -> now.put(place(figure), figure.shown()));
        List<FigureChange> all = new ArrayList<>();
        for (ReportFigure figure : then) {
            all.add(new FigureChange(figure, now.getOrDefault(place(figure), "")));
        }
        List<FigureChange> sorted = new ArrayList<>();
        all.stream().filter(FigureChange::changed).forEach(sorted::add);
        all.stream().filter(each -> !each.changed()).forEach(sorted::add);
        return sorted;
    }

    private List<ReportFigure> now(IssuedReport report, ReportData data, Supplier<OrderSheet.Order> order) {
        try {
            return switch (ReportKind.valueOf(report.kind())) {
                case GANTT, PROGRESS, LEDGER, DUE -> figures.everyRow(data);
                case BULLETIN -> {
                    List<ReportFigure> all = new ArrayList<>(figures.everyRow(data));
                    all.addAll(figures.bulletin(data, report.projects(), rankingBy(report.byUnit())));
                    yield all;
                }
                case INDICATOR -> figures.indicator(data, report.subject());
                case ORDER -> figures.order(data, order.get());
            };
        } catch (InputRefused gone) {
            return List.of();
        }
    }

    private static RankingBy rankingBy(boolean unit) {
        return unit ? RankingBy.UNIT : RankingBy.PROJECT;
    }

    private static String place(ReportFigure figure) {
        return figure.key() + "\n" + figure.what();
    }
}
