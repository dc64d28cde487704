package hengdao.ui.settings;

import hengdao.gantt.Lights;
import hengdao.gantt.RuleWords;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.schedule.LightBand;
import hengdao.schedule.LightRules;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Saying;
import hengdao.ui.settings.RulesModel.Typed;
import hengdao.ui.settings.RulesModel.Wrong;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The bands of a rule as numbers: what is measured, and how far each light reaches. */
final class BandFields extends VBox {

    private static final List<Light> LIGHTS = List.of(Light.GREEN, Light.YELLOW, Light.ORANGE);

    private final RulesModel model;
    private final Messages messages;
    private final Runnable changed;
    private final ComboBox<LightRules.Kind> kind = new ComboBox<>();
    private final CheckBox orange;
    private final TextField name = new TextField();
    private final List<Limit> limits = new ArrayList<>();
    private final Label red = Parts.muted("");
    private boolean filling;

    /** @param changed called after each change of a field */
    BandFields(RulesModel model, Messages messages, Runnable changed) {
        this.model = model;
        this.messages = messages;
        this.changed = changed;
        getStyleClass().add("settings-section");
        kind.setId("rule-kind");
        kind.getItems().setAll(LightRules.Kind.values());
        kind.setConverter(new Saying<>(value -> RuleWords.kind(value, messages)));
        kind.valueProperty().addListener((property, before, now) -> tell());
        orange = new CheckBox(messages.text("settings.rules.orange"));
        orange.setId("rule-orange");
        orange.selectedProperty().addListener((property, before, now) -> tell());
        name.setId("rule-name");
        name.setPromptText(messages.text("settings.rules.name.prompt"));
        name.textProperty().addListener((property, before, now) -> tell());
        getChildren().add(Parts.row(new FieldBox(messages.text("settings.rules.kind"), kind), orange));
        LIGHTS.forEach(light -> limits.add(new Limit(light)));
        limits.forEach(limit -> getChildren().add(limit.box));
        limits.getLast().box.visibleProperty().bind(orange.selectedProperty());
        limits.getLast().box.managedProperty().bind(orange.selectedProperty());
        FieldBox named = new FieldBox(messages.text("settings.rules.name"), name);
        named.setMaxWidth(320);
        getChildren().addAll(red, named);
    }

    @Override
    public void requestFocus() {
        limits.getFirst().field.requestFocus();
    }

    /** Shows a rule. */
    void show(LightRules rules) {
        filling = true;
        kind.setValue(rules.kind());
        name.setText(rules.name());
        orange.setSelected(rules.bands().stream().anyMatch(band -> band.light() == Light.ORANGE));
        for (LightBand band : rules.bands()) {
            BigDecimal limit = band.limit();
            if (limit != null) {
                Limit own = limits.get(LIGHTS.indexOf(band.light()));
                own.field.setText(limit.stripTrailingZeros().toPlainString());
                own.included.setSelected(band.included());
            }
        }
        filling = false;
        tell();
    }

    /** All that stands in the fields, by field. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kind", kind.getValue().name());
        texts.put("orange", String.valueOf(orange.isSelected()));
        texts.put("name", name.getText());
        for (Limit limit : limits) {
            texts.put(limit.light.name(), limit.field.getText());
            texts.put(limit.light.name() + "-included", String.valueOf(limit.included.isSelected()));
        }
        return texts;
    }

    /** Puts texts into the fields as if they were typed. */
    void write(Map<String, String> texts) {
        filling = true;
        kind.getItems().stream()
                .filter(each -> each.name().equals(texts.get("kind")))
                .forEach(kind::setValue);
        orange.setSelected(Boolean.parseBoolean(texts.get("orange")));
        name.setText(texts.getOrDefault("name", ""));
        for (Limit limit : limits) {
            limit.field.setText(texts.getOrDefault(limit.light.name(), ""));
            limit.included.setSelected(Boolean.parseBoolean(texts.get(limit.light.name() + "-included")));
        }
        filling = false;
        tell();
    }

    /** The rule as typed; empty if something is wrong, which then stands beside its field. */
    Optional<LightRules> read() {
        limits.forEach(limit -> limit.box.say("", false));
        List<Typed> typed = limits.stream()
                .filter(limit -> limit.light != Light.ORANGE || orange.isSelected())
                .map(limit -> new Typed(limit.light, limit.field.getText(), limit.included.isSelected()))
                .toList();
        try {
            return Optional.of(model.read(kind.getValue(), typed, name.getText()));
        } catch (Wrong wrong) {
            String why = messages.text(wrong.why().messageKey(), wrong.why().arguments());
            limits.get(wrong.place()).box.say(why, true);
            return Optional.empty();
        }
    }

    private void tell() {
        if (!filling) {
            boolean fewer = kind.getValue().fewerIsWorse();
            limits.forEach(
                    limit -> limit.sign.setText(messages.text(fewer ? "settings.rules.from" : "settings.rules.to")));
            boolean days = kind.getValue() == LightRules.Kind.DAYS_LATE;
            red.setText(messages.text(
                    days ? "settings.rules.rest" : "settings.rules.rest-overdue", Lights.word(Light.RED, messages)));
            changed.run();
        }
    }

    private final class Limit {

        private final Light light;
        private final TextField field = new TextField();
        private final CheckBox included = new CheckBox(messages.text("settings.rules.included"));
        private final Label sign = new Label();
        private final FieldBox box;

        Limit(Light light) {
            this.light = light;
            String id = light.name().toLowerCase(Locale.ROOT);
            field.setId("limit-" + id);
            field.setPrefColumnCount(5);
            field.setAccessibleText(messages.text("settings.rules.limit", Lights.word(light, messages)));
            field.textProperty().addListener((property, before, now) -> tell());
            included.setId("included-" + id);
            included.setAccessibleText(messages.text("settings.rules.limit", Lights.word(light, messages)) + " "
                    + messages.text("settings.rules.included"));
            included.selectedProperty().addListener((property, before, now) -> tell());
            box = new FieldBox(
                    messages.text("settings.rules.limit", Lights.word(light, messages)),
                    Parts.row(sign, field, included));
        }
    }
}
