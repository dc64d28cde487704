package hengdao.ui.settings;

import hengdao.gantt.RuleWords;
import hengdao.i18n.Messages;
import hengdao.schedule.LightRules;
import hengdao.ui.common.BesideOrBelow;
import hengdao.ui.common.KeptNotice;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 评判规则: a preset or the office's own bands, and how many tasks would have which light by them. */
final class RulesPage implements SettingsPage {

    private static final double CHOICES = 430;
    private static final double BANDS = 360;

    private final Session session;
    private final Navigation navigation;
    private final Messages messages;
    private final RulesModel model;
    private final Label inForce = new Label();
    private final Map<LightRules, RadioButton> presets = new LinkedHashMap<>();
    private final ToggleGroup choices = new ToggleGroup();
    private final RadioButton own;
    private final BandFields fields;
    private final LightCountTable counts;
    private final Label error = Parts.error("rule-error");
    private final Button save;
    private final Button restore;
    private final VBox root;
    private final KeptNotice notice;
    private @Nullable LightRules shown;

    RulesPage(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
        messages = session.messages();
        model = new RulesModel(session);
        fields = new BandFields(model, messages, this::typed);
        counts = new LightCountTable(messages);
        inForce.setId("rule-in-force");
        inForce.setWrapText(true);
        inForce.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(Parts.heading(messages.text("settings.rules.choose")));
        left.getStyleClass().add("settings-section");
        for (LightRules preset : LightRules.PRESETS) {
            RadioButton choice = choice(preset.id(), RuleWords.name(preset, messages));
            choice.setOnAction(event -> fields.show(preset));
            presets.put(preset, choice);
            left.getChildren().addAll(choice, indented(messages.text("rule." + preset.id() + ".sentence")));
        }
        own = choice(RulesModel.OWN, messages.text("rule.own"));
        own.setOnAction(event -> fields.requestFocus());
        left.getChildren().addAll(own, indented(messages.text("rule.own.sentence")));
        save = Parts.primary(Parts.button(messages, "save-rule", this::save));
        restore = Parts.button(messages, "restore-rule", () -> fields.show(model.inForce()));
        notice = new KeptNotice(messages, "rule-kept", () -> fields.show(model.inForce()));
        VBox right = new VBox(
                Parts.heading(messages.text("settings.rules.bands")),
                notice,
                fields,
                error,
                Parts.row(save, restore),
                Parts.heading(messages.text("settings.rules.preview")),
                counts);
        right.getStyleClass().add("settings-side");
        BesideOrBelow body = BesideOrBelow.firstFixed(left, CHOICES, right, BANDS);
        root = Parts.page(messages.text("settings.page.rules"), inForce, body);
        model.previewProperty().subscribe(counts::show);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        LightRules now = model.inForce();
        inForce.setText(RuleWords.sentence(now, messages));
        if (!now.equals(shown)) {
            Map<String, String> kept = session.forms().find(draft());
            shown = now;
            fields.show(now);
            if (!kept.isEmpty()) {
                fields.write(kept);
                notice.show(true);
            }
        } else {
            typed();
        }
    }

    private String draft() {
        return "light-rule." + session.view().programme().annual().id();
    }

    /** Follows what stands in the fields. */
    private void typed() {
        error.setText("");
        Optional<LightRules> rules = fields.read();
        boolean same = rules.filter(model.inForce()::equals).isPresent();
        session.forms().later(draft(), same ? Map.of() : fields.texts());
        if (same) {
            notice.show(false);
        }
        save.setDisable(rules.isEmpty() || same);
        restore.setDisable(same);
        rules.ifPresentOrElse(model::reckon, model::forget);
        RadioButton chosen = rules.map(presets::get).orElse(own);
        choices.selectToggle(chosen);
    }

    private void save() {
        fields.read()
                .ifPresent(rules -> session.change(
                        (now, actor) -> session.workspace().lightRules().set(now, rules, actor),
                        () -> {
                            session.forms().discard(draft());
                            notice.show(false);
                            navigation.saved();
                        },
                        Parts.refused(session, error::setText)));
    }

    private RadioButton choice(String id, String text) {
        RadioButton button = new RadioButton(text);
        button.setId("rule-" + id);
        button.setToggleGroup(choices);
        return button;
    }

    private static Label indented(String text) {
        Label label = Parts.muted(text);
        label.getStyleClass().add("settings-indented");
        return label;
    }
}
