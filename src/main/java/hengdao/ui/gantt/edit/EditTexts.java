package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import hengdao.model.TaskConstraint;
import java.util.Locale;

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
}
