package hengdao.ui.ledger;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.model.Weight;
import hengdao.report.ledger.LedgerTotals;
import hengdao.schedule.Light;
import hengdao.schedule.ShownFigure;
import hengdao.ui.common.Figures;
import hengdao.ui.common.LightBadge;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What the lines shown come to: tasks, indicators, weights, average progress, and how many tasks stand how. */
final class LedgerFoot extends FlowPane {

    private final Messages messages;

    LedgerFoot(Messages messages) {
        this.messages = messages;
        setId("ledger-totals");
        getStyleClass().add("ledger-foot");
    }

    /** Shows totals. */
    void show(LedgerTotals totals) {
        getChildren().clear();
        add("ledger.total.tasks", totals.tasks());
        add("ledger.total.indicators", totals.indicators());
        int byIndicator = totals.behindByIndicator();
        if (byIndicator == 0) {
            add("ledger.total.behind", totals.behind());
        } else {
            add("ledger.total.behind.indicators", totals.behind(), byIndicator);
        }
        add("ledger.total.weight", Weight.text(totals.weights()));
        Double progress = totals.progress();
        add(
                        "ledger.total.progress",
                        progress == null
                                ? messages.text("ledger.total.none")
                                : Figures.percent(ShownFigure.computed(progress)))
                .setTooltip(new Tooltip(messages.text("ledger.total.progress.rule")));
        if (!totals.lights().isEmpty()) {
            Label heading = new Label(messages.text("ledger.total.by-light"));
            heading.setId("ledger-total-by-light");
            heading.setMinWidth(USE_PREF_SIZE);
            getChildren().add(heading);
        }
        for (Map.Entry<Light, Integer> each : totals.lights().entrySet()) {
            LightBadge badge = new LightBadge(messages);
            badge.show(each.getKey());
            badge.setText(messages.text("ledger.total.light", Lights.word(each.getKey(), messages), each.getValue()));
            getChildren().add(badge);
        }
    }

    private Label add(String key, Object... figures) {
        Label label = new Label(messages.text(key, figures));
        label.setId(key.replace('.', '-'));
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }
}
