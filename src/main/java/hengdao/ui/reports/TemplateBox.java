package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.report.ReportTemplate;
import hengdao.ui.common.Saying;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Which template the report wears, and the way to change them. */
final class TemplateBox extends HBox {

    private final ReportsModel model;
    private final ComboBox<ReportTemplate> box = new ComboBox<>();
    private boolean filling;

    TemplateBox(ReportsModel model, Messages messages, Runnable manage) {
        super(6);
        this.model = model;
        box.setId("reports-template");
        box.setAccessibleText(messages.text("reports.template"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        box.setConverter(new Saying<>(template -> name(template, messages)));
        HBox.setHgrow(box, Priority.ALWAYS);
        Button change = new Button(messages.text("reports.template.change"));
        change.setId("reports-templates");
        change.getStyleClass().add("small-button");
        change.setMinWidth(USE_PREF_SIZE);
        change.setMaxHeight(Double.MAX_VALUE);
        change.setOnAction(event -> manage.run());
        getChildren().setAll(box, change);
        model.templates().allProperty().subscribe(all -> show());
        model.choices().kindProperty().subscribe(kind -> show());
        box.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.wear(now);
            }
        });
    }

    private void show() {
        filling = true;
        box.getItems().setAll(model.templates().allProperty().get());
        box.setValue(model.templates().of(model.choices().kindProperty().get()));
        filling = false;
    }

    /** The name of a template; the usual one has a word for it. */
    static String name(ReportTemplate template, Messages messages) {
        return template.name().isEmpty() ? messages.text("reports.template.usual") : template.name();
    }
}
