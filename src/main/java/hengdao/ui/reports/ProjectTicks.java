package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** All projects, or those that are ticked. */
final class ProjectTicks extends VBox {

    private final Session session;
    private final ReportChoices choices;
    private final CheckBox all;
    private final List<Tick> ticks = new ArrayList<>();

    private record Tick(int no, CheckBox box) {}

    ProjectTicks(Session session, ReportChoices choices) {
        this.session = session;
        this.choices = choices;
        Messages messages = session.messages();
        getStyleClass().add("report-projects");
        all = box(messages.text("print.scope.all"));
        all.setId("reports-all");
        all.setOnAction(event -> choices.allProjectsProperty().set(all.isSelected()));
        choices.allProjectsProperty().addListener((property, before, now) -> show());
        choices.projectsProperty().addListener((property, before, now) -> show());
        refresh();
    }

    /** Lists the projects of the year as they are now. */
    void refresh() {
        List<Project> projects = session.view().programme().projects();
        ticks.clear();
        getChildren().setAll(all);
        for (Project project : projects) {
            String name = project.no() == 0 ? project.name() : project.no() + " " + project.name();
            CheckBox box = box(name);
            box.setId("reports-project-" + project.no());
            box.setOnAction(event -> tick());
            ticks.add(new Tick(project.no(), box));
            getChildren().add(box);
        }
        show();
    }

    private static CheckBox box(String words) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private void tick() {
        SortedSet<Integer> numbers = new TreeSet<>();
        ticks.stream().filter(each -> each.box().isSelected()).forEach(each -> numbers.add(each.no()));
        choices.projectsProperty().set(numbers);
    }

    private void show() {
        boolean every = choices.allProjectsProperty().get();
        all.setSelected(every);
        for (Tick tick : ticks) {
            tick.box().setSelected(choices.projectsProperty().get().contains(tick.no()));
            tick.box().setDisable(every);
        }
    }
}
