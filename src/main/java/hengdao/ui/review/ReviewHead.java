package hengdao.ui.review;

import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is listed, of which project and unit; and who reviews. */
final class ReviewHead extends HBox {

    private final ReviewModel model;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton waiting;
    private final ToggleButton reviewed;
    private final ComboBox<String> project = new ComboBox<>();
    private final ComboBox<String> unit = new ComboBox<>();
    private final TextField by = new TextField();
    private List<Project> projects = List.of();
    private boolean filling;

    ReviewHead(ReviewModel model, Session session) {
        this.model = model;
        messages = session.messages();
        getStyleClass().addAll("round-row", "plan-head");
        waiting = toggle("review-show-waiting", false);
        reviewed = toggle("review-show-done", true);
        waiting.setSelected(true);
        HBox lists = new HBox(waiting, reviewed);
        lists.getStyleClass().add("scales");
        box(project, "review-project", "review.project", 180, this::chooseProject);
        box(unit, "review-unit", "review.unit", 180, index -> {
            model.unitProperty().set(index == 0 ? "" : unit.getItems().get(index));
        });
        CommittedText.bind(by, model.byProperty());
        by.setId("review-by");
        session.officer().hold(by);
        by.setPrefWidth(110);
        by.setMinWidth(72);
        by.setAccessibleText(messages.text("review.reviewer"));
        Label name = new Label(messages.text("review.reviewer"));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(by);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(lists, project, unit, space, name, by);
        model.sheetProperty().subscribe(sheet -> show());
    }

    /** Puts the cursor into the name of the reviewer. */
    void focusReviewer() {
        by.requestFocus();
    }

    private void show() {
        filling = true;
        waiting.setText(messages.text(
                "review.waiting.count", model.sheetProperty().get().waiting().size()));
        reviewed.setText(messages.text(
                "review.reviewed.count", model.sheetProperty().get().reviewed().size()));
        projects = model.projects();
        List<String> names = new ArrayList<>(
                projects.stream().map(each -> each.no() + " " + each.name()).toList());
        names.addFirst(messages.text("review.all-projects"));
        project.getItems().setAll(names);
        List<String> numbers =
                projects.stream().map(each -> String.valueOf(each.no())).toList();
        project.getSelectionModel()
                .select(numbers.indexOf(model.projectProperty().get()) + 1);
        List<String> units = new ArrayList<>(model.units());
        units.addFirst(messages.text("review.all-units"));
        unit.getItems().setAll(units);
        unit.getSelectionModel()
                .select(Math.max(0, units.indexOf(model.unitProperty().get())));
        filling = false;
    }

    private void chooseProject(int index) {
        model.projectProperty()
                .set(index == 0 ? "" : String.valueOf(projects.get(index - 1).no()));
    }

    private void box(ComboBox<String> box, String id, String key, double width, Consumer<Integer> chosen) {
        box.setId(id);
        box.setAccessibleText(messages.text(key));
        box.setPrefWidth(width);
        box.setVisibleRowCount(14);
        box.setOnAction(event -> {
            int index = box.getSelectionModel().getSelectedIndex();
            if (!filling && index >= 0) {
                chosen.accept(index);
            }
        });
    }

    private ToggleButton toggle(String id, boolean done) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.reviewedProperty().set(done);
        });
        return button;
    }
}
