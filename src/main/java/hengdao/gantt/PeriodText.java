package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.model.EntryRound;
import hengdao.schedule.rounds.DueState;
import hengdao.schedule.rounds.ReportingPeriod;
import java.util.Locale;

/** The present period (本期) in words: as 本期 where a round of entry is open, else as so many days. */
public record PeriodText(Messages messages) {

    /** 本期未填报, or 近 14 天未填报 where no round is open. */
    public String unreported(ReportingPeriod period) {
        return unreported(period.isRound());
    }

    /** 本期未填报, or 近 14 天未填报. */
    public String unreported(boolean round) {
        return messages.text(round ? "period.unreported.round" : "period.unreported.days");
    }

    /** Which days it has, of a round also its number and name. */
    public String days(ReportingPeriod period) {
        EntryRound round = period.round();
        if (round == null) {
            return messages.text("period.days", period.first(), period.last());
        }
        return messages.text("rounds.title", name(round), period.first(), period.last());
    }

    /** The same within brackets. */
    public String inBrackets(ReportingPeriod period) {
        EntryRound round = period.round();
        return round == null
                ? days(period)
                : messages.text("period.days.brackets", name(round), period.first(), period.last());
    }

    private String name(EntryRound round) {
        String number = messages.text("rounds.number", round.no());
        return round.name().isEmpty() ? number : number + " " + round.name();
    }

    /** 本期新增, or 较上次新增 where no round is open. */
    public String increment(ReportingPeriod period) {
        return messages.text(period.isRound() ? "report.column.increment" : "period.increment.last");
    }

    /** How something stands in the period, with the reason where it was skipped. */
    public String state(ReportingPeriod period, DueState state, String reason) {
        if (state == DueState.SKIPPED) {
            return skipped(reason);
        }
        String kind = period.isRound() ? "period.state.round." : "period.state.days.";
        return messages.text(kind + state.name().toLowerCase(Locale.ROOT));
    }

    /** 本期跳过 with the reason. */
    public String skipped(String reason) {
        return messages.text("period.skipped", reason);
    }
}
