package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import hengdao.model.Task;
import hengdao.model.TaskConstraint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words that several parts of editing share. */
final class EditTexts {

    private EditTexts() {}

    /** 不早于 and the like. */
    static String constraint(TaskConstraint.Kind kind, Messages messages) {
        return messages.text("editing.constraint." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** 完成—开始（FS） and the like. */
    static String type(DependencyType type, Messages messages) {
        return messages.text("editing.link." + type.name().toLowerCase(Locale.ROOT));
    }

    /** 5.1.1 → 5.1.2 → 5.1.1. */
    static String circle(List<Task> tasks) {
        return tasks.stream().map(Task::key).collect(Collectors.joining(" → "));
    }
}
