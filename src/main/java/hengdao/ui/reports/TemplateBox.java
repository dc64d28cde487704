package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.report.ReportTemplate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

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
        box.setConverter(new Names(messages));
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

    /** Shows templates by their names; nothing is typed. */
    static final class Names extends StringConverter<ReportTemplate> {
        private final Messages messages;

        Names(Messages messages) {
            this.messages = messages;
        }

        /** The name of a template; the usual one has a word for it. */
        static String of(ReportTemplate template, Messages messages) {
            return template.name().isEmpty() ? messages.text("reports.template.usual") : template.name();
        }

        @Override
        public String toString(@Nullable ReportTemplate template) {
            return template == null ? "" : of(template, messages);
        }

        @Override
        public ReportTemplate fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
