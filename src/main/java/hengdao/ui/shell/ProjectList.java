package hengdao.ui.shell;

import hengdao.i18n.Messages;
import java.util.Objects;
import javafx.scene.control.ListView;

/** The year's projects; choosing one shows it in the chart. */
final class ProjectList extends ListView<ProjectLine> {

    private final ShellModel model;
    private boolean following;

    ProjectList(ShellModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("project-list");
        setId("projects");
        setAccessibleText(messages.text("shell.projects"));
        setFixedCellSize(44);
        setMinWidth(160);
        setCellFactory(list -> new ProjectCell(messages));
        model.projectsProperty().subscribe(lines -> {
            following = true;
            getItems().setAll(lines);
            follow();
        });
        model.projectProperty().addListener((property, before, now) -> follow());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
    }

    private void follow() {
        following = true;
        for (ProjectLine line : getItems()) {
            if (Objects.equals(line.id(), model.projectProperty().get())) {
                getSelectionModel().select(line);
            }
        }
        following = false;
    }

    private void choose(ProjectLine line) {
        if (!following && line != null) {
            model.projectProperty().set(line.id());
        }
    }
}
