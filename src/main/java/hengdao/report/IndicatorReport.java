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
import hengdao.report.document.Block;
import hengdao.report.document.Cell;
import hengdao.report.document.PageSetup;
import hengdao.report.document.ParagraphKind;
import hengdao.report.document.TextDocument;
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

    private static final double CURVE_HEIGHT = 260;
    private static final double MOST_OF_PAGE = 0.4;

    private final TextMeasurer measurer;
    private final Messages messages;

    public IndicatorReport(TextMeasurer measurer, Messages messages) {
        this.measurer = measurer;
        this.messages = messages;
    }

    /** The title of such a sheet; refuses an unknown key. */
    public String title(ReportData data, String key) {
        String name = indicator(data, key).name();
        return Titles.of(TemplateTitle.INDICATOR, data, name, messages.text("report.indicator.title", name));
    }

    /** The pages in order: facts and curve on the first, as many entries as fit on each. */
    public List<ReportPage> pages(ReportData data, IndicatorRequest request) {
        Indicator indicator = indicator(data, request.key());
        PageFormat format = request.format();
        double unit = format.magnification();
        Sheet sheet = new Sheet(measurer, messages, format, text(data, indicator, request));
        Look look = Look.at(data, indicator);
        FactTable facts = new FactTable(measurer, format.contentWidth(), unit);
        List<Fact> known = facts(data, look, messages);
        EntrySheet entries = new EntrySheet(measurer, messages, format.contentWidth(), unit);
        double all = sheet.bottom() - sheet.top();
        List<LinePart<EntrySheet.Line>> lines = entries.parts(EntrySheet.lines(data, indicator), all / 2);
        double gap = 10 * unit;
        double factsHeight = facts.height(known);
        double table = entries.headerHeight()
                + lines.stream().mapToDouble(entries::height).sum();
        double curve = Math.max(all * 0.35, Math.min(all * 0.55, all - factsHeight - table - 2 * gap));
        double below = sheet.top() + factsHeight + gap + curve + gap;
        if (below > sheet.bottom()) {
            throw new InputRefused("report.paper.small");
        }
        GanttStyle style = GanttStyle.paper().scaled(unit);
        Drawing drawing = curve(data, look, format.blackOnly() ? style.inBlack() : style, format.contentWidth(), curve);
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
            String name = look.plan().number(indicator.id()) + " " + indicator.name();
            pages.add(new ReportPage(
                    pages.isEmpty() ? List.of(name) : List.of(),
                    sheet.page(pages.size() + 1, contents.size(), content)));
        }
        return pages;
    }

    /** The same as a document, for office files. */
    public TextDocument document(ReportData data, IndicatorRequest request) {
        Indicator indicator = indicator(data, request.key());
        Look look = Look.at(data, indicator);
        PageSetup setup = request.format().setup();
        double height = Math.min(CURVE_HEIGHT, setup.height() * MOST_OF_PAGE);
        String title = title(data, request.key());
        List<Block.Row> rows = facts(data, look, messages).stream()
                .map(fact -> new Block.Row(List.of(Cell.strong(fact.heading()), Cell.of(fact.text())), false))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(ParagraphKind.TITLE, title));
        blocks.add(new Block.Spread(
                data.issuer(),
                data.programme().annual().demo() ? messages.text("report.example") : "",
                messages.text("report.status_date", data.statusDate().toString())));
        blocks.add(new Block.Table(
                List.of(new Block.Column("", 18, Block.Align.LEFT), new Block.Column("", 82, Block.Align.LEFT)), rows));
        blocks.add(new Block.Paragraph(ParagraphKind.NOTE, ""));
        blocks.add(new Block.Picture(curve(data, look, GanttStyle.paper(), setup.contentWidth(), height), title));
        List<EntrySheet.Line> lines = EntrySheet.lines(data, indicator);
        if (!lines.isEmpty()) {
            blocks.add(new EntrySheet(measurer, messages, setup.contentWidth(), 1).table(lines));
        }
        blocks.addAll(new SignatureLines(messages).table(data, request.madeOn(), setup));
        return new TextDocument(title, data.issuer(), messages.locale(), setup, blocks);
    }

    /** What is known of an indicator on the status date. */
    private record Look(Indicator indicator, Plan plan, Readings readings, Forecast forecast) {

        static Look at(ReportData data, Indicator indicator) {
            Plan plan = Plan.of(data.programme());
            Readings readings = new Readings(data.programme());
            return new Look(indicator, plan, readings, Forecast.of(plan, readings, indicator, data.statusDate()));
        }
    }

    /** What is known of an indicator, as its sheet says it. */
    static List<Fact> facts(ReportData data, Indicator indicator, Messages messages) {
        return facts(data, Look.at(data, indicator), messages);
    }

    private static List<Fact> facts(ReportData data, Look look, Messages messages) {
        return new SheetFacts(messages)
                .with(
                        new IndicatorFacts(look.plan(), look.readings(), data.statusDate(), messages)
                                .of(look.indicator(), look.forecast()),
                        data,
                        look.indicator());
    }

    private Drawing curve(ReportData data, Look look, GanttStyle style, double width, double height) {
        Curves curves = Curves.of(
                look.plan(),
                look.readings(),
                look.indicator(),
                look.forecast(),
                Banana.of(look.plan(), PlanAnalysis.of(look.plan()), look.indicator(), data.statusDate()),
                data.statusDate(),
                messages);
        return new CurveLayout(measurer, style, messages).of(curves, width, height);
    }

    static Indicator indicator(ReportData data, String key) {
        return data.programme().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InputRefused("report.indicator.unknown", key));
    }

    private SheetText text(ReportData data, Indicator indicator, IndicatorRequest request) {
        return SheetText.of(data, title(data, request.key()), indicator.unit(), request.madeOn(), messages);
    }
}
