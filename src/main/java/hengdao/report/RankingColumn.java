package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.report.document.Block.Align;
import java.util.List;
import java.util.Locale;

/** The columns of the ranking of a bulletin, from left to right. */
public enum RankingColumn {
    RANK(27, Align.CENTER),
    /** Of the project or the lead unit. */
    NAME(93, Align.LEFT),
    TASKS(29, Align.RIGHT),
    DONE(29, Align.RIGHT),
    ON_TIME(29, Align.RIGHT),
    BEHIND(29, Align.RIGHT),
    OVERDUE(29, Align.RIGHT),
    ACTUAL(40, Align.RIGHT),
    SCHEDULED(40, Align.RIGHT),
    GAP(60, Align.RIGHT),
    /** Of projects only. */
    LIGHT(38, Align.CENTER);

    /** All in their usual order. */
    public static final List<RankingColumn> ALL = List.of(values());

    private final double share;
    private final Align align;

    /** Together about as many points as the text is wide, so that 偏差（百分点） takes two lines and no more. */
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
