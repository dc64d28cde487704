package hengdao.ui.indicator;

import hengdao.gantt.RuleWords;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.report.Fact;
import hengdao.service.LightRuleEditing;
import hengdao.service.ReportKind;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.BesideOrBelow;
import hengdao.ui.common.ColumnWidths;
import hengdao.ui.common.EntryTable;
import hengdao.ui.common.LightBadge;
import hengdao.ui.common.LightStrip;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import hengdao.ui.common.Splits;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One indicator: where it stands, its curve, and below them its entries and amendments. */
final class IndicatorPane extends VBox {

    private static final double TABLES = 190;
    private static final double WORDS = 360;
    private static final double LEAST_NAMES = 260;

    private final Session session;
    private final Messages messages;
    private final Label title = new Label();
    private final Label context = new Label();
    private final LightBadge light;
    private final FactGrid facts = new FactGrid();
    private final CurvePane curve;
    private final EntryTable entries;
    private final AmendmentTable amendments;
    private final StagesPane stages;
    private final Tab amended = new Tab();
    private final TabPane tabs = new TabPane();

    IndicatorPane(Session session, IndicatorModel model, Navigation navigation, Appearance appearance) {
        this.session = session;
        messages = session.messages();
        getStyleClass().add("indicator-pane");
        light = new LightBadge(messages);
        title.getStyleClass().add("context-title");
        title.setId("indicator-title");
        context.getStyleClass().add("muted");
        curve = new CurvePane(appearance, messages);
        entries = new EntryTable(messages, true);
        entries.getColumns().removeFirst();
        entries.setId("indicator-entries");
        ColumnWidths.keep(entries, session.memory(), "indicator-entries-columns");
        amendments = new AmendmentTable(messages);
        ColumnWidths.keep(amendments, session.memory(), "indicator-amendments-columns");
        Button record = button("record", () -> act(model, navigation::record));
        Button chart = button("chart", () -> act(model, navigation::openRow));
        Button order = button("order", () -> act(model, navigation::order));
        Button print = button("print", () -> act(model, id -> print(id, navigation)));
        BesideOrBelow head = BesideOrBelow.secondAsItIs(
                names(), LEAST_NAMES, buttons(print, export(model, navigation), chart, order, record));
        VBox.setVgrow(curve, Priority.ALWAYS);
        EntryWords words = new EntryWords(messages);
        entries.getSelectionModel().selectedItemProperty().subscribe(words::show);
        SplitPane history = new SplitPane(entries, words);
        new Splits(history, words, session.memory(), "indicator-words-width", WORDS);
        Tab written = new Tab(messages.text("entries.title"), history);
        amended.setContent(amendments);
        stages = new StagesPane(session, navigation);
        Tab staged = new Tab(messages.text("stages.title"), stages);
        tabs.setId("indicator-tabs");
        tabs.getTabs().setAll(written, staged);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(150);
        tabs.setPrefHeight(TABLES);
        LightStrip path = new LightStrip(messages, at -> act(model, id -> navigation.order(id, at)));
        path.setId("indicator-lights");
        model.lightsProperty().subscribe(lights -> {
            if (lights == null) {
                path.clear();
            } else {
                path.show(lights);
            }
        });
        getChildren().addAll(head, facts, path, curve, tabs);
    }

    /** Brings the entries up, and selects one when the indicator it is about is shown. */
    void prefer(UUID entryId) {
        tabs.getSelectionModel().selectFirst();
        entries.prefer(entryId);
    }

    /** Shows an indicator. */
    void show(IndicatorDetail detail) {
        title.setText(detail.title());
        context.setText(detail.context());
        light.show(detail.light());
        light.setTooltip(new Tooltip(RuleWords.sentence(LightRuleEditing.of(session.view()), messages)));
        facts.show(detail.facts());
        curve.show(detail.curves(), words(detail));
        stages.show(detail.indicator());
        entries.show(detail.entries(), session.view().statusDate());
        entries.selectNewest();
        amendments.getItems().setAll(detail.amendments());
        amended.setText(messages.text("amendments.count", detail.amendments().size()));
        if (detail.amendments().isEmpty()) {
            tabs.getTabs().remove(amended);
        } else if (!tabs.getTabs().contains(amended)) {
            tabs.getTabs().add(amended);
        }
    }

    /** The curve in words: what its facts say. */
    private String words(IndicatorDetail detail) {
        String all = detail.facts().stream()
                .map((Fact fact) -> fact.heading() + " " + fact.text())
                .collect(Collectors.joining("，"));
        return messages.text("indicator.curve", detail.title(), all);
    }

    private static void act(IndicatorModel model, Consumer<UUID> action) {
        UUID id = model.selectedProperty().get();
        if (id != null) {
            action.accept(id);
        }
    }

    private void print(UUID id, Navigation navigation) {
        Indicator indicator = session.view().plan().indicator(id);
        if (indicator != null) {
            navigation.openReport(ReportKind.INDICATOR, indicator.key());
        }
    }

    private MenuButton export(IndicatorModel model, Navigation navigation) {
        MenuButton export = new MenuButton(messages.text("indicator.button.export"));
        export.setId("indicator-export");
        export.getStyleClass().add("small-button");
        export.setMinWidth(USE_PREF_SIZE);
        for (String extension : List.of("pdf", "svg", "png")) {
            MenuItem item = new MenuItem(messages.text("indicator.export." + extension));
            item.setId("indicator-export-" + extension);
            item.setOnAction(event -> act(model, id -> navigation.exportIndicator(id, extension)));
            export.getItems().add(item);
        }
        return export;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("indicator.button." + name));
        button.setId("indicator-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private VBox names() {
        for (Label label : List.of(title, context)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        light.setMinWidth(USE_PREF_SIZE);
        VBox names = new VBox(row(title, light), context);
        names.setMinHeight(USE_PREF_SIZE);
        return names;
    }

    private static FlowPane buttons(Node... parts) {
        FlowPane buttons = new FlowPane(parts) {
            @Override
            protected double computePrefWidth(double height) {
                return getManagedChildren().stream()
                        .mapToDouble(each -> each.prefWidth(-1) + getHgap())
                        .sum();
            }
        };
        buttons.getStyleClass().add("indicator-buttons");
        buttons.setMinWidth(0);
        buttons.setMinHeight(USE_PREF_SIZE);
        return buttons;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("indicator-head");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }
}
