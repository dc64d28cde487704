package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.report.document.Block.Align;
import java.util.List;
import java.util.Locale;

/** The columns of the ranking of a bulletin, from left to right. */
public enum RankingColumn {
    RANK(5, Align.CENTER),
    /** Of the project or the lead unit. */
    NAME(23, Align.LEFT),
    TASKS(6, Align.RIGHT),
    DONE(6, Align.RIGHT),
    ON_TIME(6, Align.RIGHT),
    BEHIND(6, Align.RIGHT),
    OVERDUE(6, Align.RIGHT),
    ACTUAL(9, Align.RIGHT),
    SCHEDULED(9, Align.RIGHT),
    GAP(9, Align.RIGHT),
    /** Of projects only. */
    LIGHT(8, Align.CENTER);

    /** All in their usual order. */
    public static final List<RankingColumn> ALL = List.of(values());

    private final double share;
    private final Align align;

    RankingColumn(double share, Align align) {
        this.share = share;
        this.align = align;
    }

    double share() {
        return share;
    }

    Align align() {
        return align;
    }

    /** Its heading where projects or lead units are ranked. */
    public String heading(RankingBy by, Messages messages) {
        String name = this == NAME ? by.name() : name();
        return messages.text("report.ranking." + name.toLowerCase(Locale.ROOT));
    }
}
