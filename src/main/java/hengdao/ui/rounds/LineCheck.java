package hengdao.ui.rounds;

import hengdao.service.EntryForm;
import hengdao.service.Finding;
import hengdao.service.ProgrammeView;
import hengdao.service.Recording;
import hengdao.ui.common.Session;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to say about a line while it is typed, worked out in the background; what is out of date is dropped. */
final class LineCheck {

    private final Session session;
    private final Runnable said;

    /** @param said called when a line has taken what is to say about it */
    LineCheck(Session session, Runnable said) {
        this.session = session;
        this.said = said;
    }

    private record Checked(
            List<Finding> findings,
            @Nullable BigDecimal increment,
            @Nullable BigDecimal share) {}

    /** Looks at a line as typed. */
    void check(RoundLine line, EntryForm form) {
        if (!line.isFilled()) {
            line.say(List.of(), null, null);
            return;
        }
        int typings = line.typings();
        ProgrammeView view = session.view();
        session.tasks()
                .lookUp(
                        () -> checked(view, form),
                        checked -> {
                            if (typings == line.typings() && line.isFilled()) {
                                line.say(checked.findings(), checked.increment(), checked.share());
                                said.run();
                            }
                        },
                        session::fail);
    }

    private Checked checked(ProgrammeView view, EntryForm form) {
        Recording recording = session.workspace().recording();
        List<Finding> findings = recording.check(view, form);
        boolean readable =
                findings.stream().noneMatch(finding -> finding.blocking() && finding.field() != Finding.Field.BY);
        boolean counts = !form.numerator().isBlank() || EntryForm.isCounts(form.value());
        return new Checked(
                findings,
                readable ? recording.increment(view, form).orElse(null) : null,
                counts ? recording.value(view, form).orElse(null) : null);
    }
}
