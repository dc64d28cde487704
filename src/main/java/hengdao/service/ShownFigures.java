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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What reports show, and what they would show now. */
final class ShownFigures {

    private final Messages messages;
    private final ReportFigures figures;

    ShownFigures(Messages messages) {
        this.messages = messages;
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
            case PROGRESS -> figures.progress(data, projects);
            case LEDGER -> figures.ledger(data, projects);
            case DUE -> figures.due(data, projects, request.topic().days());
            case BULLETIN ->
                figures.bulletin(data, projects, rankingBy(request.topic().byUnit()));
            case INDICATOR -> figures.indicator(data, request.topic().key());
            case ORDER -> figures.order(data, order.get());
        };
    }

    /**
     * What stands now in the place of each figure of an issued report, the changed ones first. A report issued in another
     * language is compared in that, and what is the same is told in this.
     */
    List<FigureChange> compare(
            IssuedReport report, List<ReportFigure> then, ReportData data, Supplier<OrderSheet.Order> order) {
        List<Said> languages = new ArrayList<>();
        List<ReportFigure> here = now(figures, report, data, order);
        languages.add(Said.of(here, here));
        for (Locale locale : Messages.SUPPORTED) {
            if (!locale.equals(messages.locale())) {
                languages.add(Said.of(now(new ReportFigures(Messages.of(locale)), report, data, order), here));
            }
        }
        List<FigureChange> all =
                then.stream().map(figure -> change(figure, languages)).toList();
        List<FigureChange> sorted = new ArrayList<>();
        all.stream().filter(FigureChange::changed).forEach(sorted::add);
        all.stream().filter(each -> !each.changed()).forEach(sorted::add);
        return sorted;
    }

    private static FigureChange change(ReportFigure then, List<Said> languages) {
        String place = place(then);
        for (Said said : languages) {
            ReportFigure same = said.here().get(place);
            if (same != null && then.shown().equals(said.words().get(place))) {
                return new FigureChange(same, same.shown());
            }
        }
        return languages.stream()
                .map(said -> said.here().get(place))
                .filter(Objects::nonNull)
                .findFirst()
                .map(now -> new FigureChange(then, now.shown()))
                .orElseGet(() -> new FigureChange(then, ""));
    }

    /**
     * The figures of now by their places as a language names them.
     *
     * @param words in that language
     * @param here the same figures in the language of the program
     */
    private record Said(Map<String, String> words, Map<String, ReportFigure> here) {

        static Said of(List<ReportFigure> said, List<ReportFigure> here) {
            Map<String, String> words = new HashMap<>();
            Map<String, ReportFigure> places = new HashMap<>();
            for (int i = 0; i < Math.min(said.size(), here.size()); i++) {
                words.put(place(said.get(i)), said.get(i).shown());
                places.put(place(said.get(i)), here.get(i));
            }
            return new Said(words, places);
        }
    }

    private static List<ReportFigure> now(
            ReportFigures figures, IssuedReport report, ReportData data, Supplier<OrderSheet.Order> order) {
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
