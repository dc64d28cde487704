package hengdao.ui.overview;

import hengdao.gantt.DateText;
import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.schedule.Status;
import hengdao.ui.common.Figures;

/** What a tile says in words. */
record TileWords(Messages messages) {

    String title(ProjectBrief brief) {
        return brief.number().equals("0") ? brief.name() : brief.number() + " " + brief.name();
    }

    /** How much is done, — where nothing can be averaged. */
    String percent(Status status) {
        Double percent = status.percent();
        return percent == null ? "—" : Figures.percent(percent);
    }

    /** What stands beside the light: how many tasks are behind, how many report. */
    String beside(ProjectBrief brief) {
        Status status = brief.status();
        String reported = messages.text("overview.reported", status.reported(), status.total());
        int behind = brief.counts().behind();
        return behind == 0 ? reported : messages.text("overview.behind", behind) + " · " + reported;
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
    String spoken(ProjectBrief brief, int overdue, Overview whole) {
        String spoken = messages.text(
                "overview.spoken",
                title(brief),
                Lights.word(brief.status().light(), messages),
                percent(brief.status()),
                brief.bars().scheduled(),
                beside(brief),
                next(brief),
                day(brief, whole));
        return overdue == 0 ? spoken : messages.text("overview.spoken.orders", spoken, orders(overdue));
    }

    private String left(ProjectBrief.Next next) {
        if (next.days() == 0) {
            return messages.text("overview.today");
        }
        String passed = next.overdue() ? "overview.overdue" : "overview.passed";
        return messages.text(next.days() > 0 ? "overview.left" : passed, Math.abs(next.days()));
    }
}
