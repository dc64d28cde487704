package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Target;
import hengdao.model.Task;
import java.math.BigDecimal;

/** 形象进度: the percentage that is reported on a task itself, as an indicator that is to come to 100 by its deadline. */
final class PhysicalProgress {

    private static final Target WHOLE = new Target(Operator.AT_LEAST, BigDecimal.valueOf(100), null, null, null, "");

    private PhysicalProgress() {}

    /** The progress of a task; its id is the task's, so that its readings are those of the task. */
    static Indicator of(Task task) {
        return new Indicator(
                task.id(),
                task.id(),
                1,
                task.key(),
                task.name(),
                "",
                "%",
                Measure.SHARE,
                WHOLE,
                null,
                false,
                null,
                task.clause(),
                task.example());
    }
}
