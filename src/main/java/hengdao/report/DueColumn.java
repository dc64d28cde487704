package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.report.document.Block.Align;
import java.util.List;
import java.util.Locale;

/** The columns of what lies ahead (近期工作安排), from left to right. */
public enum DueColumn {
    DAY(9, Align.CENTER),
    REASON(9, Align.CENTER),
    NUMBER(5, Align.LEFT),
    TASK(20, Align.LEFT),
    LEAD_UNIT(11, Align.LEFT),
    PERSON(6, Align.LEFT),
    TARGET(10, Align.LEFT),
    SCHEDULED(6, Align.RIGHT),
    ACTUAL(6, Align.RIGHT),
    NEXT_STEP(14, Align.LEFT),
    LIGHT(6, Align.CENTER);

    /** All in their usual order. */
    public static final List<DueColumn> ALL = List.of(values());

    private final double share;
    private final Align align;

    DueColumn(double share, Align align) {
        this.share = share;
        this.align = align;
    }

    double share() {
        return share;
    }

    Align align() {
        return align;
    }

    /** Its heading. */
    public String heading(Messages messages) {
        String name = name().toLowerCase(Locale.ROOT);
        return switch (this) {
            case DAY, REASON, PERSON -> messages.text("report.due." + name);
            default -> messages.text("report.column." + name);
        };
    }
}
