package hengdao.report;

import hengdao.drawing.Drawing;
import hengdao.drawing.Group;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.gantt.CurveLayout;
import hengdao.gantt.Curves;
import hengdao.gantt.GanttStyle;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.schedule.Banana;
import hengdao.schedule.Forecast;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanAnalysis;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet of one indicator: its facts with pace and forecast, its S-curve, and all its entries. Safe for use by several
 * threads.
 */
public final class IndicatorReport {

    private final TextMeasurer measurer;
    private final Messages messages;

    public IndicatorReport(TextMeasurer measurer, Messages messages) {
        this.measurer = measurer;
        this.messages = messages;
    }

    /** The title of such a sheet; refuses an unknown key. */
    public String title(ReportData data, String key) {
        return messages.text("report.indicator.title", indicator(data, key).name());
    }

    /** The pages in order: facts and curve on the first, as many entries as fit on each. */
    public List<ReportPage> pages(ReportData data, IndicatorRequest request) {
        Indicator indicator = indicator(data, request.key());
        PageFormat format = request.format();
        double unit = format.magnification();
        Sheet sheet = new Sheet(measurer, messages, format, text(data, indicator, request));
        Plan plan = Plan.of(data.programme());
        Readings readings = new Readings(data.programme());
        Forecast forecast = Forecast.of(plan, readings, indicator, data.statusDate());
        FactTable facts = new FactTable(measurer, format.contentWidth(), unit);
        List<Fact> known = new SheetFacts(messages)
                .with(
                        new IndicatorFacts(plan, readings, data.statusDate(), messages).of(indicator, forecast),
                        data,
                        indicator);
        EntrySheet entries = new EntrySheet(measurer, messages, format.contentWidth(), unit);
        List<EntrySheet.Line> lines = EntrySheet.lines(data, indicator);
        double all = sheet.bottom() - sheet.top();
        double gap = 10 * unit;
        double factsHeight = facts.height(known);
        double table = entries.headerHeight()
                + lines.stream().mapToDouble(entries::height).sum();
        double curve = Math.max(all * 0.35, Math.min(all * 0.55, all - factsHeight - table - 2 * gap));
        double below = sheet.top() + factsHeight + gap + curve + gap;
        if (below > sheet.bottom()) {
            throw new InputRefused("report.paper.small");
        }
        Curves curves = Curves.of(
                plan,
                readings,
                indicator,
                forecast,
                Banana.of(plan, PlanAnalysis.of(plan), indicator),
                data.statusDate(),
                messages);
        Drawing drawing = new CurveLayout(measurer, GanttStyle.paper().scaled(unit), messages)
                .of(curves, format.contentWidth(), curve);
        List<Shape> first = new ArrayList<>(facts.shapes(known, sheet.left(), sheet.top()));
        first.add(new Group(
                sheet.left(), sheet.top() + factsHeight + gap, format.contentWidth(), curve, drawing.shapes()));
        List<List<Shape>> contents = new ArrayList<>();
        contents.add(first);
        int from = 0;
        double top = below;
        while (from < lines.size()) {
            int until = entries.fitting(lines, from, sheet.bottom() - top);
            if (until > from) {
                contents.getLast().addAll(entries.shapes(lines.subList(from, until), sheet.left(), top));
            } else if (contents.size() > 1) {
                throw new InputRefused("report.paper.small");
            }
            from = until;
            top = sheet.top();
            if (from < lines.size()) {
                contents.add(new ArrayList<>());
            }
        }
        List<ReportPage> pages = new ArrayList<>();
        for (List<Shape> content : contents) {
            String name = plan.number(indicator.id()) + " " + indicator.name();
            pages.add(new ReportPage(name, sheet.page(pages.size() + 1, contents.size(), content)));
        }
        return pages;
    }

    private static Indicator indicator(ReportData data, String key) {
        return data.programme().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InputRefused("report.indicator.unknown", key));
    }

    private SheetText text(ReportData data, Indicator indicator, IndicatorRequest request) {
        var annual = data.programme().annual();
        return new SheetText(
                title(data, request.key()),
                annual.issuer(),
                data.statusDate(),
                indicator.unit(),
                request.madeOn(),
                annual.demo());
    }
}
