package hengdao.ui.reports;

import hengdao.gantt.Column;
import hengdao.i18n.Messages;
import hengdao.report.DueColumn;
import hengdao.report.ProgressColumn;
import hengdao.report.RankingBy;
import hengdao.report.RankingColumn;
import hengdao.report.ReportTemplate;
import hengdao.report.Signature;
import hengdao.report.TemplateTitle;
import hengdao.report.ledger.LedgerColumn;
import hengdao.ui.common.FieldBox;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything of one template: titles and signatures, columns, the words of a bulletin. */
final class TemplateForm extends TabPane {

    private final Messages messages;
    private final TextField issuer = new TextField();
    private final TextArea signatures = new TextArea();
    private final CheckBox dated = new CheckBox();
    private final Map<TemplateTitle, TextField> titles = new EnumMap<>(TemplateTitle.class);
    private final ColumnOrder<ProgressColumn> progress;
    private final ColumnOrder<LedgerColumn> ledger;
    private final ColumnOrder<RankingColumn> ranking;
    private final TextField addressee = new TextField();
    private final TextArea opening = new TextArea();
    private final TextField copiedTo = new TextField();
    private final TextField printedBy = new TextField();
    private final TextArea demands = new TextArea();
    private final ColumnOrder<Column> chart;
    private final ColumnOrder<DueColumn> due;
    private ReportTemplate shown = ReportTemplate.USUAL;

    /**
     * An empty form.
     *
     * @param issuerOfYear the unit that stands there if the template names none
     */
    TemplateForm(Messages messages, String issuerOfYear) {
        this.messages = messages;
        setId("template-form");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        issuer.setPromptText(issuerOfYear);
        signatures.setPrefRowCount(3);
        signatures.setPromptText(
                messages.text("report.signature.prepared") + "\n" + messages.text("report.signature.reviewed"));
        dated.setText(messages.text("templates.dated"));
        dated.setId("template-dated");
        dated.setWrapText(true);
        opening.setPrefRowCount(4);
        opening.setWrapText(true);
        addressee.setPromptText(messages.text("report.bulletin.addressee"));
        progress = new ColumnOrder<>("template-progress", ProgressColumn.ALL, each -> each.heading(messages), messages);
        ledger = new ColumnOrder<>(
                "template-ledger", List.of(LedgerColumn.values()), each -> each.heading(messages), messages);
        ranking = new ColumnOrder<>("template-ranking", RankingColumn.ALL, this::heading, messages);
        chart = new ColumnOrder<>(
                "template-gantt", List.of(Column.values()), Column.usual(), each -> each.heading(messages), messages);
        due = new ColumnOrder<>("template-due", DueColumn.ALL, each -> each.heading(messages), messages);
        demands.setPrefRowCount(3);
        demands.setWrapText(true);
        demands.setPromptText(messages.text("report.bulletin.demands_text"));
        VBox head = page(
                field("issuer", issuer), field("signatures", signatures), hint("templates.signatures.hint"), dated);
        for (TemplateTitle report : TemplateTitle.values()) {
            TextField title = new TextField();
            title.setPromptText(messages.text("templates.title.usual"));
            titles.put(report, title);
            String kind = messages.text("reports.kind." + report.name().toLowerCase(Locale.ROOT));
            title.setId("template-title-" + report.name().toLowerCase(Locale.ROOT));
            title.setAccessibleText(messages.text("templates.title", kind));
            head.getChildren().add(new FieldBox(messages.text("templates.title", kind), title));
        }
        head.getChildren().add(hint("templates.title.hint"));
        getTabs()
                .setAll(
                        tab("templates.tab.head", head),
                        tab("reports.kind.gantt", page(chart, hint("templates.gantt.hint"))),
                        tab("reports.kind.progress", page(progress, hint("templates.columns.hint"))),
                        tab("reports.kind.due", page(due, hint("templates.columns.hint"))),
                        tab("reports.kind.ledger", page(ledger, hint("templates.columns.hint"))),
                        tab(
                                "reports.kind.bulletin",
                                page(
                                        field("addressee", addressee),
                                        field("opening", opening),
                                        field("demands", demands),
                                        field("copied_to", copiedTo),
                                        field("printed_by", printedBy),
                                        new FieldBox(messages.text("templates.ranking"), ranking))));
    }

    /** Fills the form with a template. */
    void show(ReportTemplate template) {
        shown = template;
        issuer.setText(template.issuer());
        signatures.setText(written(template.signatures()));
        dated.setSelected(template.dated());
        titles.forEach((report, field) -> field.setText(template.titles().getOrDefault(report, "")));
        progress.show(template.progress());
        ledger.show(template.ledger());
        ranking.show(template.ranking());
        addressee.setText(template.addressee());
        opening.setText(template.opening());
        copiedTo.setText(template.copiedTo());
        printedBy.setText(template.printedBy());
        demands.setText(template.demands());
        chart.show(template.chart().isEmpty() ? Column.usual() : template.chart());
        due.show(template.due());
    }

    /** The template as the form has it now, under the name of the one shown. */
    ReportTemplate filled() {
        Map<TemplateTitle, String> own = new EnumMap<>(TemplateTitle.class);
        titles.forEach((report, field) -> {
            if (!field.getText().isBlank()) {
                own.put(report, field.getText().strip());
            }
        });
        return new ReportTemplate(
                shown.name(),
                own,
                issuer.getText().strip(),
                signatures.getText().isBlank() ? null : lines(signatures.getText()),
                dated.isSelected(),
                progress.chosen(),
                ledger.chosen(),
                ranking.chosen(),
                addressee.getText().strip(),
                opening.getText().strip(),
                copiedTo.getText().strip(),
                printedBy.getText().strip(),
                demands.getText().strip(),
                chart.chosen().equals(Column.usual()) ? List.of() : chart.chosen(),
                due.chosen());
    }

    /** The template that was shown last. */
    ReportTemplate shown() {
        return shown;
    }

    private static String written(@Nullable List<Signature> lines) {
        if (lines == null) {
            return "";
        }
        return String.join(
                "\n",
                lines.stream()
                        .map(each -> each.person().isEmpty() ? each.label() : each.label() + "：" + each.person())
                        .toList());
    }

    /** One on each line, the name after a colon. */
    private static List<Signature> lines(String text) {
        List<Signature> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.strip().split("[：:]", 2);
            if (!parts[0].isBlank()) {
                lines.add(new Signature(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip()));
            }
        }
        return lines;
    }

    private String heading(RankingColumn column) {
        return column == RankingColumn.NAME
                ? column.heading(RankingBy.PROJECT, messages) + " / " + column.heading(RankingBy.UNIT, messages)
                : column.heading(RankingBy.PROJECT, messages);
    }

    private FieldBox field(String name, TextInputControl field) {
        String words = messages.text("templates." + name);
        field.setId("template-" + name.replace('_', '-'));
        field.setAccessibleText(words);
        return new FieldBox(words, field);
    }

    private Label hint(String key) {
        Label label = new Label(messages.text(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted-small");
        return label;
    }

    private static VBox page(Node... parts) {
        VBox page = new VBox(10, parts);
        page.getStyleClass().add("template-page");
        return page;
    }

    private Tab tab(String key, VBox page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return new Tab(messages.text(key), scroll);
    }
}
