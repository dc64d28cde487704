package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.model.Evidence;
import hengdao.model.OrderEvent;
import hengdao.model.OrderState;
import hengdao.model.SupervisionOrder;
import hengdao.report.document.Block;
import hengdao.report.document.Block.Align;
import hengdao.report.document.Block.Column;
import hengdao.report.document.Block.Paragraph;
import hengdao.report.document.Cell;
import hengdao.report.document.PageSetup;
import hengdao.report.document.ParagraphKind;
import hengdao.report.document.TextDocument;
import hengdao.schedule.orders.OrderStanding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A supervision order (督办单) on A4: what is asked of whom by when, what has happened, and lines to sign. */
public final class OrderSheet {

    private static final double FORM_TEXT = 12;
    private static final double FORM_PITCH = 20;

    private final Messages messages;

    public OrderSheet(Messages messages) {
        this.messages = messages;
    }

    /**
     * An order with what happened to it, in order.
     *
     * @param unit what its lead unit is called today
     */
    public record Order(SupervisionOrder order, String unit, List<OrderEvent> events) {
        public Order {
            events = List.copyOf(events);
        }

        /** An order whose lead unit has the name still under which the order was filed. */
        public Order(SupervisionOrder order, List<OrderEvent> events) {
            this(order, order.leadUnit(), events);
        }
    }

    /** The title of the sheet of an order. */
    public String title(Order order) {
        return messages.text("report.order.title", order.order().number());
    }

    /** The document, as things stand at the end of the status date. */
    public TextDocument of(ReportData data, Order order) {
        SupervisionOrder filed = order.order();
        List<OrderEvent> events = order.events().stream()
                .filter(event -> !event.on().isAfter(data.statusDate()))
                .toList();
        OrderStanding standing = OrderStanding.of(filed, events);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                ParagraphKind.TITLE,
                Titles.of(TemplateTitle.ORDER, data, filed.title(), messages.text("report.order.heading"))));
        if (data.programme().annual().demo()) {
            blocks.add(new Paragraph(ParagraphKind.SUBTITLE, messages.text("report.example")));
        }
        String issuer = data.issuer();
        blocks.add(new Block.Spread(
                issuer.isEmpty() ? "" : messages.text("report.issuer", issuer),
                "",
                messages.text("report.order.number", filed.number())));
        blocks.add(facts(data, order, standing));
        if (!events.isEmpty()) {
            blocks.add(new Paragraph(ParagraphKind.NOTE, ""));
            blocks.add(new Paragraph(ParagraphKind.LEVEL_1, messages.text("report.order.history")));
            blocks.add(history(events));
        }
        blocks.add(new Paragraph(ParagraphKind.NOTE, ""));
        PageSetup setup = PageSetup.official().withTable(FORM_TEXT, FORM_PITCH);
        blocks.addAll(signatures(data.template(), setup));
        return new TextDocument(title(order), data.issuer(), messages.locale(), setup, blocks);
    }

    /** Those of the template, else who issued it and who received it. */
    private List<Block> signatures(ReportTemplate template, PageSetup setup) {
        return template.signatures() == null
                ? List.of(new Block.Spread(
                        messages.text("report.order.issued"),
                        messages.text("report.order.received"),
                        messages.text("report.order.signed_on")))
                : new SignatureLines(messages).ownDated(template, setup);
    }

    private Block.Table facts(ReportData data, Order of, OrderStanding standing) {
        SupervisionOrder order = of.order();
        List<Block.Row> rows = new ArrayList<>();
        fact(rows, "item", order.title());
        fact(rows, "unit", unit(of));
        fact(rows, "assigned", order.assignedOn().toString());
        fact(rows, "due", due(order, standing));
        fact(rows, "requirement", standing.requirement());
        if (!order.origin().isEmpty()) {
            fact(rows, "origin", order.origin());
        }
        fact(rows, "state", state(standing, data.statusDate()));
        return new Block.Table(List.of(new Column("", 20, Align.CENTER), new Column("", 80, Align.LEFT)), rows);
    }

    /** The unit under its name of today, with the one on the order where that was another. */
    private String unit(Order of) {
        String filed = of.order().leadUnit();
        return of.unit().equals(filed) ? filed : messages.text("orders.unit.renamed", of.unit(), filed);
    }

    private void fact(List<Block.Row> rows, String name, String words) {
        rows.add(new Block.Row(List.of(Cell.strong(messages.text("report.order." + name)), Cell.of(words)), false));
    }

    private String due(SupervisionOrder order, OrderStanding standing) {
        return standing.due().equals(order.dueOn())
                ? order.dueOn().toString()
                : messages.text(
                        "report.order.due_moved",
                        standing.due().toString(),
                        order.dueOn().toString());
    }

    private String state(OrderStanding standing, LocalDate day) {
        OrderState state = standing.state();
        String words = state == null ? "—" : messages.text("orders.state." + name(state));
        return standing.isOverdue(day)
                ? messages.text("report.order.overdue", words, ChronoUnit.DAYS.between(standing.due(), day))
                : words;
    }

    private Block.Table history(List<OrderEvent> events) {
        List<Block.Row> rows = events.stream()
                .map(event -> new Block.Row(
                        List.of(
                                Cell.of(event.on()),
                                Cell.of(messages.text("orders.step." + name(event.kind()))),
                                Cell.of(note(event)),
                                Cell.of(event.by())),
                        false))
                .toList();
        return new Block.Table(
                List.of(
                        column("on", 20, Align.CENTER),
                        column("step", 18, Align.CENTER),
                        column("note", 44, Align.LEFT),
                        column("by", 18, Align.CENTER)),
                rows);
    }

    /** What was said, the day asked for by an extension request, and the names of the files that came with it. */
    private String note(OrderEvent event) {
        List<String> parts = new ArrayList<>();
        if (!event.note().isBlank()) {
            parts.add(event.note());
        }
        if (event.newDue() != null) {
            parts.add(messages.text("orders.asks_until", event.newDue().toString()));
        }
        if (!event.evidence().isEmpty()) {
            parts.add(messages.text(
                    "report.order.evidence",
                    event.evidence().stream().map(Evidence::fileName).collect(Collectors.joining("、"))));
        }
        return String.join("；", parts);
    }

    private Column column(String name, double share, Align align) {
        return new Column(messages.text("report.order.column." + name), share, align);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
