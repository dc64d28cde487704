package hengdao.ui.data;

import hengdao.service.Edited;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Several changes one after the other, each a step to undo; the first that is refused ends it. */
final class Steps {

    private Steps() {}

    /** One change of the programme as it stands, by an actor. */
    interface Step extends BiFunction<ProgrammeView, String, Edited> {}

    /** Does them; exactly one of the other two is called, on the JavaFX thread. */
    static void run(Session session, List<Step> steps, Runnable done, Consumer<Exception> refused) {
        if (steps.isEmpty()) {
            done.run();
            return;
        }
        session.change(steps.getFirst(), () -> run(session, steps.subList(1, steps.size()), done, refused), refused);
    }
}
