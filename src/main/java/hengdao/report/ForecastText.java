package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.schedule.Forecast;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A forecast in words. Safe for several threads. */
public final class ForecastText {

    private final Messages messages;

    public ForecastText(Messages messages) {
        this.messages = messages;
    }

    /**
     * What is to be expected of an indicator.
     *
     * @param due the day it is due
     */
    public String of(Forecast forecast, Indicator indicator, LocalDate due, LocalDate statusDate) {
        return switch (forecast) {
            case Forecast.TooFew few -> messages.text("forecast.too_few", few.entries());
            case Forecast.Stale stale -> messages.text("forecast.stale", stale.newest(), stale.days());
            case Forecast.Missed missed -> messages.text("forecast.missed", missed.asOf());
            case Forecast.NoGoal none -> messages.text("forecast.no_goal");
            case Forecast.Reached reached -> reached(reached);
            case Forecast.Held held -> held(held, indicator, due, statusDate);
            case Forecast.Outlook outlook -> outlook(outlook, indicator.unit(), due);
            case Forecast.Predicted predicted -> predicted(predicted, indicator.unit(), due, statusDate);
        };
    }

    private String reached(Forecast.Reached reached) {
        int workdays = reached.workdaysEarly();
        if (workdays == 0 && reached.daysEarly() == 0) {
            return messages.text("forecast.reached", reached.on());
        }
        String key = reached.daysEarly() > 0 ? "forecast.reached.early" : "forecast.reached.late";
        return messages.text(key, reached.on(), Math.abs(workdays), Math.abs(reached.daysEarly()));
    }

    private String held(Forecast.Held held, Indicator indicator, LocalDate due, LocalDate statusDate) {
        @Nullable LocalDate asOf = held.asOf();
        if (held.holds() == null || asOf == null) {
            return messages.text("forecast.held.unknown");
        }
        Forecast next = held.next();
        String now = messages.text(
                !held.holds() ? "forecast.held.not" : isStage(next) ? "forecast.held.stage" : "forecast.held", asOf);
        return next == null ? now : messages.text("forecast.next", now, of(next, indicator, due, statusDate));
    }

    /** Whether what holds is a stage only: the goal itself is expected to be met some day still. */
    private static boolean isStage(@Nullable Forecast next) {
        return next instanceof Forecast.Outlook outlook && outlook.holds() && outlook.turns() != null;
    }

    private String outlook(Forecast.Outlook outlook, String unit, LocalDate due) {
        LocalDate turns = outlook.turns();
        String then = turns == null
                ? messages.text(outlook.holds() ? "forecast.stays" : "forecast.stays_out")
                : messages.text(outlook.holds() ? "forecast.reaches" : "forecast.breaks", turns);
        return end(outlook, unit, due) + then + messages.text("forecast.from", outlook.readings());
    }

    private String end(Forecast.Expected expected, String unit, LocalDate due) {
        return messages.text(
                "forecast.end",
                due,
                figure(expected.atDeadline(), unit),
                figure(expected.low(), unit),
                figure(expected.high(), unit));
    }

    private String predicted(Forecast.Predicted predicted, String unit, LocalDate due, LocalDate statusDate) {
        String end = due.isAfter(statusDate)
                ? end(predicted, unit, due)
                : messages.text("forecast.ended", due, figure(predicted.atDeadline(), unit));
        return end + reaches(predicted) + messages.text("forecast.from", predicted.readings());
    }

    private String reaches(Forecast.Predicted predicted) {
        LocalDate day = predicted.reaches();
        if (day == null) {
            return messages.text("forecast.never");
        }
        LocalDate earliest = predicted.earliest();
        LocalDate latest = predicted.latest();
        String words = messages.text("forecast.reaches", day);
        if (earliest == null || (earliest.equals(day) && day.equals(latest))) {
            return words;
        }
        return words
                + (latest == null
                        ? messages.text("forecast.earliest", earliest)
                        : messages.text("forecast.between", earliest, latest));
    }

    private static String figure(double value, String unit) {
        return Quantity.computed(value, unit);
    }
}
