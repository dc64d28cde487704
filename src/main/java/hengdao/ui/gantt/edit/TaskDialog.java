package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.Scheduling;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.AmendmentDialog;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Saying;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.TaskForm.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** All fields of one task, what is wrong with each right below it, and its predecessors. */
final class TaskDialog {
    private static final int COLUMNS = 4;

    private final Session session;
    private final Messages messages;
    private final EditDialogs dialogs;
    private final TaskForm form;
    private final Map<Field, FieldBox> boxes = new EnumMap<>(Field.class);
    private final Map<Field, Node> inputs = new EnumMap<>(Field.class);
    private boolean tried;

    TaskDialog(Session session, EditDialogs dialogs, Task task) {
        this.session = session;
        this.messages = session.messages();
        this.dialogs = dialogs;
        this.form = new TaskForm(session.view().plan(), task);
    }

    /** Opens the dialog with the cursor in the name. */
    void open() {
        VBox content = new VBox(12, fields(), new LinkList(form, session).node());
        content.setId("task-dialog");
        content.getStyleClass().add("task-dialog");
        Button save = new Button(messages.text("editing.task.save"));
        Stage stage = dialogs.show(
                messages.text(
                        "editing.task.title", form.plan().number(form.task().id())),
                content,
                save);
        save.setOnAction(event -> save(stage, save));
        for (Field field : Field.values()) {
            form.text(field).addListener((property, before, now) -> check());
        }
        form.kind().addListener((property, before, now) -> check());
        form.constraint().addListener((property, before, now) -> check());
        Node name = inputs.get(Field.NAME);
        if (name != null) {
            name.requestFocus();
        }
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("task-fields");
        grid.add(text(Field.NAME), 0, 0, 3, 1);
        grid.add(choice("kind", form.kind(), kinds(), this::kind), 3, 0);
        grid.add(date(Field.START), 0, 1);
        grid.add(date(Field.FINISH), 1, 1);
        grid.add(text(Field.WORKDAYS), 2, 1);
        grid.add(date(Field.DEADLINE), 3, 1);
        grid.add(text(Field.LEAD_UNIT), 0, 2);
        grid.add(text(Field.SUPPORTING), 1, 2);
        grid.add(text(Field.OFFICIAL), 2, 2);
        grid.add(text(Field.PERSON), 3, 2);
        grid.add(text(Field.WEIGHT), 0, 3);
        grid.add(choice("scheduling", form.scheduling(), List.of(Scheduling.values()), this::scheduling), 1, 3);
        grid.add(
                choice("constraint", form.constraint(), List.of(TaskConstraint.Kind.values()), this::constraint), 2, 3);
        FieldBox bound = date(Field.CONSTRAINT_DATE);
        form.constraint().subscribe(kind -> bound.setDisable(kind == TaskConstraint.Kind.AS_SOON_AS_POSSIBLE));
        grid.add(bound, 3, 3);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(quarter);
        }
        if (form.isHolder()) {
            List.of(Field.START, Field.FINISH, Field.WORKDAYS).forEach(this::lock);
        }
        return grid;
    }

    private List<TaskKind> kinds() {
        return form.isHolder() ? List.of(form.task().kind()) : List.of(TaskKind.TASK, TaskKind.MILESTONE);
    }

    private void lock(Field field) {
        FieldBox box = boxes.get(field);
        if (box != null) {
            box.setDisable(true);
        }
    }

    private FieldBox text(Field field) {
        TextField input = new TextField();
        CommittedText.bind(input, form.text(field));
        return box(field, input, input);
    }

    private FieldBox date(Field field) {
        DateField input = new DateField(messages, session::year);
        input.textProperty().bindBidirectional(form.text(field));
        input.calendarProperty().set(form.plan().programme().calendar());
        return box(field, input, input.editor());
    }

    private FieldBox box(Field field, Node node, TextField input) {
        String name = field.name().toLowerCase(Locale.ROOT);
        String label = messages.text("editing.field." + name);
        input.setId("task-" + name.replace('_', '-'));
        input.setAccessibleText(label);
        FieldBox box = new FieldBox(label, node);
        boxes.put(field, box);
        inputs.put(field, input);
        return box;
    }

    private <T> FieldBox choice(String name, ObjectProperty<T> value, List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("task-" + name);
        box.getItems().setAll(values);
        box.setConverter(new Saying<>(words));
        box.valueProperty().bindBidirectional(value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setDisable(form.isHolder());
        String label = messages.text("editing.field." + name);
        box.setAccessibleText(label);
        return new FieldBox(label, box);
    }

    private String kind(TaskKind kind) {
        return messages.text("editing.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String scheduling(Scheduling scheduling) {
        return messages.text("editing.scheduling." + scheduling.name().toLowerCase(Locale.ROOT));
    }

    private String constraint(TaskConstraint.Kind kind) {
        return EditTexts.constraint(kind, messages);
    }

    /** Saves what is typed and closes; with a wrong field, or if the plan refuses, all stays as it is. */
    private void save(Stage stage, Button button) {
        tried = true;
        check();
        Map<Field, String> problems = form.problems();
        if (!problems.isEmpty()) {
            Node first = inputs.get(problems.keySet().iterator().next());
            if (first != null) {
                first.requestFocus();
            }
            return;
        }
        List<PlanEdit> edits = form.edits();
        if (edits.isEmpty()) {
            stage.close();
            return;
        }
        button.setDisable(true);
        boolean asks = AmendmentDialog.submit(
                session, dialogs.windows(), new PlanEdit.Several(edits), stage::close, refused -> {
                    button.setDisable(false);
                    session.fail(refused);
                });
        if (asks) {
            button.setDisable(false);
        }
    }

    private void check() {
        Map<Field, String> problems = form.problems();
        boxes.forEach((field, box) -> {
            String key = problems.get(field);
            box.say(key == null || !tried ? "" : messages.text(key), true);
        });
    }
}
