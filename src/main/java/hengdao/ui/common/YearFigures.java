package hengdao.ui.common;

import hengdao.schedule.ProgrammeFigures;
import hengdao.service.ProgrammeView;
import org.jspecify.annotations.Nullable;

/** The figures of the year on screen, worked out once for all that show them. Safe for use by several threads. */
public final class YearFigures {

    private @Nullable ProgrammeView of;
    private @Nullable ProgrammeFigures figures;

    /** Those of a year as it stands; takes time in proportion to its tasks, so never on the JavaFX thread. */
    @SuppressWarnings("ReferenceEquality") // two views of equal plans are never compared: that would take too long
    public synchronized ProgrammeFigures of(ProgrammeView now) {
        ProgrammeFigures known = figures;
        if (known == null || of != now) {
            known = ProgrammeFigures.of(now.plan(), now.status()::of, now.statusDate());
            figures = known;
            of = now;
        }
        return known;
    }
}
