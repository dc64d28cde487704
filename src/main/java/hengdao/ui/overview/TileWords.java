package hengdao.ui.overview;

import hengdao.gantt.DateText;
import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.schedule.Status;
import hengdao.ui.common.Figures;
import java.math.BigDecimal;

/** What a tile says in words. */
record TileWords(Messages messages) {

    String title(ProjectBrief brief) {
        return brief.number().equals("0") ? brief.name() : brief.number() + " " + brief.name();
    }

    /** How much is done, — where nothing can be averaged. */
    String percent(Status status) {
        BigDecimal percent = status.shownPercent();
        return percent == null ? "—" : Figures.percent(percent);
    }

    /** What stands beside the light: how many tasks are behind; empty where none is. */
    String beside(ProjectBrief brief) {
        int behind = brief.counts().behind();
        return behind == 0 ? "" : messages.text("overview.behind", behind);
    }

    /** What stands below the light: how many tasks report, how much will be missed. */
    String below(ProjectBrief brief) {
        Status status = brief.status();
        String reported = messages.text("overview.reported", status.reported(), status.total());
        return brief.risks().isEmpty()
                ? reported
                : reported + " · "
                        + messages.text("overview.risk.tile", brief.risks().size());
    }

    /** How many supervision orders are overdue. */
    String orders(int overdue) {
        return messages.text("overview.orders", overdue);
    }

    /** What is due next. */
    String next(ProjectBrief brief) {
        ProjectBrief.Next next = brief.next();
        return next == null
                ? messages.text(brief.counts().tasks() == 0 ? "overview.empty" : "overview.over")
                : next.words();
    }

    /** When that is. */
    String day(ProjectBrief brief, Overview whole) {
        ProjectBrief.Next next = brief.next();
        if (next == null) {
            return "";
        }
        String day = new DateText(messages).day(next.date(), whole.statusDate().getYear());
        return day + " · " + left(next);
    }

    /** The whole tile in one sentence, for screen readers. */
    String spoken(ProjectBrief brief, Orders orders, Overview whole) {
        int overdue = orders.overdue(brief);
        String spoken = messages.text(
                "overview.spoken",
                title(brief),
                Lights.word(brief.status().light(), messages),
                percent(brief.status()),
                brief.bars().scheduled(),
                brief.counts().behind() == 0 ? below(brief) : beside(brief) + " · " + below(brief),
                next(brief),
                day(brief, whole));
        String ordered = overdue == 0 ? spoken : messages.text("overview.spoken.orders", spoken, orders(overdue));
        String worst = new RiskWords(messages)
                .worst(brief.risks(), orders, whole.statusDate().getYear());
        return worst.isEmpty() ? ordered : ordered + "\n" + worst;
    }

    private String left(ProjectBrief.Next next) {
        if (next.days() == 0) {
            return messages.text("overview.today");
        }
        String passed = next.overdue() ? "overview.overdue" : "overview.passed";
        return messages.text(next.days() > 0 ? "overview.left" : passed, Math.abs(next.days()));
    }
}
