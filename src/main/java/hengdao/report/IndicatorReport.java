package hengdao.report;

import hengdao.drawing.Drawing;
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
import hengdao.report.document.DocumentPages;
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
import java.util.stream.Stream;

/**
 * The sheet of one indicator: its facts with pace and forecast, its S-curve, and all its entries. Safe for use by several
 * threads.
 */
public final class IndicatorReport {

    private static final double CURVE_HEIGHT = 260;
    private static final double LEAST_CURVE = 120;

    /** What office programs need more than the pages, in points. */
    private static final double AIR = 20;

    /** How wide the names of facts are, in sizes of their type. */
    private static final double NAME_EMS = 7;

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

    /** The pages in order: facts, curve and entries, as many as fit on each. */
    public List<ReportPage> pages(ReportData data, IndicatorRequest request) {
        Indicator indicator = indicator(data, request.key());
        PageFormat format = request.format();
        double unit = format.magnification();
        Sheet sheet = new Sheet(measurer, messages, format, text(data, indicator, request));
        Look look = Look.at(data, indicator);
        GanttStyle paper = GanttStyle.paper().scaled(unit);
        GanttStyle style = format.blackOnly() ? paper.inBlack() : paper;
        IndicatorPages contents = new IndicatorPages(sheet, measurer, messages, format.contentWidth(), unit);
        contents.facts(facts(data, look, messages));
        List<EntrySheet.Line> entries = EntrySheet.lines(data, indicator);
        contents.curve(entries, height -> curve(data, look, style, format.contentWidth(), height));
        contents.entries(entries);
        List<ReportPage> pages = new ArrayList<>();
        for (List<Shape> content : contents.all()) {
            String name = look.plan().number(indicator.id()) + " " + indicator.name();
            pages.add(new ReportPage(
                    pages.isEmpty() ? List.of(name) : List.of(),
                    sheet.page(pages.size() + 1, contents.all().size(), content)));
        }
        return pages;
    }

    /** The same as a document, for office files. */
    public TextDocument document(ReportData data, IndicatorRequest request) {
        Indicator indicator = indicator(data, request.key());
        Look look = Look.at(data, indicator);
        PageSetup setup = request.format().setup();
        String title = title(data, request.key());
        List<Block> above = new ArrayList<>(text(data, indicator, request).head(messages));
        above.addAll(tables(facts(data, look, messages), setup));
        above.add(new Block.Paragraph(ParagraphKind.NOTE, ""));
        List<Block> below = new ArrayList<>();
        List<EntrySheet.Line> lines = EntrySheet.lines(data, indicator);
        if (!lines.isEmpty()) {
            below.add(new EntrySheet(measurer, messages, setup.contentWidth(), 1).table(lines));
        }
        below.addAll(new SignatureLines(messages).table(data, request.madeOn(), setup));
        List<Block> blocks = new ArrayList<>(above);
        double height =
                curveHeight(setup, Stream.concat(above.stream(), below.stream()).toList());
        blocks.add(new Block.Picture(curve(data, look, GanttStyle.paper(), setup.contentWidth(), height), title));
        blocks.addAll(below);
        return new TextDocument(title, data.issuer(), messages.locale(), setup, blocks);
    }

    /** What the other blocks leave of a page, if that is enough for a curve. */
    private double curveHeight(PageSetup setup, List<Block> others) {
        double used = new DocumentPages(measurer, messages)
                .height(new TextDocument("", "", messages.locale(), setup, others));
        return Math.clamp(setup.contentHeight() - used - AIR, LEAST_CURVE, CURVE_HEIGHT);
    }

    /** Long facts each on a row of its own, short ones two or on a wide sheet three beside each other. */
    private static List<Block> tables(List<Fact> facts, PageSetup setup) {
        int beside = setup.width() > setup.height() ? 3 : 2;
        List<Fact> brief = facts.stream().filter(fact -> !fact.name().isLong()).toList();
        List<Block.Row> together = new ArrayList<>();
        for (int i = 0; i < brief.size(); i += beside) {
            List<Cell> cells = new ArrayList<>();
            for (int j = i; j < i + beside; j++) {
                cells.addAll(j < brief.size() ? cells(brief.get(j)) : List.of(Cell.of(""), Cell.of("")));
            }
            together.add(new Block.Row(cells, false));
        }
        List<Block.Row> rows = facts.stream()
                .filter(fact -> fact.name().isLong())
                .map(fact -> new Block.Row(cells(fact), false))
                .toList();
        return List.of(
                new Block.Table(columns(1, setup), rows),
                new Block.Paragraph(ParagraphKind.NOTE, ""),
                new Block.Table(columns(beside, setup), together));
    }

    private static List<Block.Column> columns(int facts, PageSetup setup) {
        double name = NAME_EMS * setup.table();
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            columns.add(new Block.Column("", name, Block.Align.LEFT));
            columns.add(new Block.Column("", setup.contentWidth() / facts - name, Block.Align.LEFT));
        }
        return columns;
    }

    private static List<Cell> cells(Fact fact) {
        return List.of(Cell.strong(fact.heading()), Cell.of(fact.text()));
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
