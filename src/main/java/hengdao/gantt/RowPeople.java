package hengdao.gantt;

import hengdao.model.Task;
import java.util.List;

/**
 * Who a row belongs to beside its lead unit; empty where nobody is named.
 *
 * @param official 分管领导
 * @param responsible 责任人
 * @param supporting 配合单位
 */
public record RowPeople(String official, String responsible, List<String> supporting) {

    /** Nobody named. */
    public static final RowPeople NOBODY = new RowPeople("", "", List.of());

    public RowPeople {
        supporting = List.copyOf(supporting);
    }

    /** Those of a task. */
    public static RowPeople of(Task task) {
        boolean nobody = task.officialInCharge().isEmpty()
                && task.responsiblePerson().isEmpty()
                && task.supportingUnits().isEmpty();
        return nobody
                ? NOBODY
                : new RowPeople(task.officialInCharge(), task.responsiblePerson(), task.supportingUnits());
    }
}
