package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import hengdao.model.Task;
import hengdao.schedule.plan.LinkCircle;
import hengdao.schedule.plan.Plan;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Picker;
import hengdao.ui.common.Session;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The predecessors of a task: each with type and lag, and a field that finds another one by 序号, name or initials. */
final class LinkList {
    private static final int MOST_LAG = 999;

    private final TaskForm form;
    private final Messages messages;
    private final VBox lines = new VBox(4);
    private final Picker<Task> picker;
    private final FieldBox box;

    LinkList(TaskForm form, Session session) {
        this.form = form;
        this.messages = session.messages();
        picker = new Picker<>(session, view -> form.plan().programme().tasks(), new TaskWords(form.plan()), this::add);
        picker.setId("task-predecessor");
        picker.setChoicesId("task-choices");
        picker.setPromptText(messages.text("editing.predecessor.prompt"));
        picker.setAccessibleText(messages.text("editing.field.predecessors"));
        box = new FieldBox(messages.text("editing.field.predecessors"), new VBox(4, lines, picker));
        form.links().addListener((ListChangeListener<LinkLine>) change -> show());
        show();
    }

    Node node() {
        return box;
    }

    private void add(Task predecessor) {
        picker.show(null);
        boolean there =
                form.links().stream().anyMatch(line -> line.predecessor().equals(predecessor.id()));
        if (there) {
            box.say(messages.text("editing.link.there"), true);
            return;
        }
        List<Task> circle =
                LinkCircle.closedBy(form.plan(), predecessor.id(), form.task().id());
        if (!circle.isEmpty()) {
            box.say(messages.text("editing.link.circle", LinkCircle.words(form.plan(), circle)), true);
            return;
        }
        box.say("", false);
        form.links().add(LinkLine.to(predecessor.id()));
    }

    private void show() {
        lines.getChildren().setAll(form.links().stream().map(this::line).toList());
    }

    private Node line(LinkLine link) {
        Task task = form.plan().task(link.predecessor()).orElseThrow();
        Label name = new Label(form.plan().title(task));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<DependencyType> type = LinkFields.type(link.type(), messages);
        Spinner<Integer> lag = LinkFields.lag(link.lag(), MOST_LAG, messages);
        type.valueProperty().addListener((property, before, now) -> replace(link, now, lag.getValue()));
        lag.valueProperty().addListener((property, before, now) -> replace(link, type.getValue(), now));
        Button remove = new Button();
        remove.setGraphic(new Icon("close"));
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(
                messages.text("editing.predecessor.remove", form.plan().number(task.id())));
        remove.setOnAction(
                event -> form.links().removeIf(each -> each.predecessor().equals(link.predecessor())));
        HBox line = new HBox(8, name, type, lag, new Label(messages.text("editing.workdays")), remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void replace(LinkLine link, DependencyType type, int lag) {
        for (int i = 0; i < form.links().size(); i++) {
            LinkLine there = form.links().get(i);
            if (there.predecessor().equals(link.predecessor()) && !there.equals(there.with(type, lag))) {
                form.links().set(i, there.with(type, lag));
            }
        }
    }

    private record TaskWords(Plan plan) implements Picker.Words<Task> {
        @Override
        public String title(Task task) {
            return plan.title(task);
        }

        @Override
        public String name(Task task) {
            return task.name();
        }

        @Override
        public String all(Task task) {
            return plan.title(task) + " " + task.leadUnit();
        }

        @Override
        public String line(Task task) {
            return title(task);
        }
    }
}
