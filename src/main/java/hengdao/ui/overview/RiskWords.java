package hengdao.ui.overview;

import hengdao.gantt.DateText;
import hengdao.gantt.PeriodText;
import hengdao.i18n.Messages;
import hengdao.schedule.AtRisk;
import hengdao.schedule.Forecast;
import hengdao.schedule.ShownFigure;
import hengdao.schedule.Status;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Commitments that will hardly be kept in words: what is to be expected, why, and what was done about it. */
record RiskWords(Messages messages) {

    /** As many as a tooltip lists. */
    private static final int MOST = 3;

    /** What the readings let one expect, or that the deadline has passed. */
    String outlook(RiskLine line, int year) {
        AtRisk risk = line.risk();
        return switch (risk.reason()) {
            case OVERDUE -> standing(messages.text("overview.risk.overdue", risk.daysLate()), line);
            case BROKEN -> standing(messages.text("overview.risk.broken"), line);
            case RED -> standing(red(line, year), line);
            case DUE -> standing(dueNow(line), line);
            case FORECAST -> forecast(line, year);
            case RETURNED -> messages.text("overview.risk.returned");
        };
    }

    private String red(RiskLine line, int year) {
        LocalDate reaches = switch (line.risk().forecast()) {
            case Forecast.Predicted predicted -> predicted.reaches();
            case Forecast.Outlook outlook -> outlook.turns();
            case null -> null;
        };
        return reaches == null
                ? messages.text("overview.risk.red")
                : messages.text("overview.risk.red.reaches", day(reaches, year));
    }

    private String dueNow(RiskLine line) {
        boolean silent = line.status().measured() == null;
        if (line.risk().daysLate() == 0) {
            return messages.text(silent ? "overview.risk.due_today.no_data" : "overview.risk.due_today");
        }
        return messages.text(
                silent ? "overview.risk.due.no_data" : "overview.risk.due",
                -line.risk().daysLate());
    }

    /** 完成时限, with a word where the source does not state it. */
    String due(RiskLine line) {
        String day = line.risk().due().toString();
        return line.dueIsDefault() ? messages.text("details.default", day) : day;
    }

    /** What is said of a commitment, with what was reached and what should have been. */
    private String standing(String said, RiskLine line) {
        Status status = line.status();
        if (status.measured() == null) {
            return said;
        }
        String measured = Figures.withUnit(status.measured(), line.unit());
        return status.scheduledValue() == null
                ? messages.text("overview.risk.reached", said, measured)
                : messages.text("overview.risk.standing", said, measured, value(status.scheduledValue(), line));
    }

    private static String value(double value, RiskLine line) {
        return Figures.withUnit(ShownFigure.computed(value), line.unit());
    }

    private String forecast(RiskLine line, int year) {
        return switch (line.risk().forecast()) {
            case Forecast.Predicted predicted -> predicted(predicted, line, year);
            case Forecast.Outlook outlook -> outlook(outlook, line, year);
            case null -> messages.text("overview.risk.red");
        };
    }

    private String predicted(Forecast.Predicted forecast, RiskLine line, int year) {
        LocalDate reaches = forecast.reaches();
        String value = value(forecast.atDeadline(), line);
        return reaches == null
                ? messages.text("overview.risk.never", value)
                : messages.text(
                        "overview.risk.late", day(reaches, year), line.risk().daysLate(), value);
    }

    private String outlook(Forecast.Outlook forecast, RiskLine line, int year) {
        LocalDate breaks = forecast.turns();
        String value = value(forecast.atDeadline(), line);
        return breaks == null
                ? messages.text("overview.risk.stays_out", value)
                : messages.text("overview.risk.breaks", day(breaks, year), value);
    }

    private String day(LocalDate day, int year) {
        return new DateText(messages).day(day, year);
    }

    /** Why nothing is reported in this period, if it was skipped, then the problem last reported. */
    String cause(RiskLine line) {
        String problem = line.risk().problem();
        if (!line.skipped().isEmpty()) {
            String skipped = new PeriodText(messages).skipped(flat(line.skipped()));
            return problem.isBlank() ? skipped : messages.text("overview.risk.both", skipped, flat(problem));
        }
        return problem.isBlank() ? messages.text("overview.risk.no_problem") : flat(problem);
    }

    /** The open supervision order and the next step last reported. */
    String done(RiskLine line, @Nullable SupervisedOrder order) {
        String step = flat(line.risk().nextStep());
        if (order == null) {
            return step.isEmpty() ? messages.text("overview.risk.nothing_done") : step;
        }
        String ordered = messages.text("overview.risk.order", order.order().number(), state(order));
        return step.isEmpty() ? ordered : messages.text("overview.risk.both", ordered, step);
    }

    /** One commitment in one line. */
    String sentence(RiskLine line, @Nullable SupervisedOrder order, int year) {
        return messages.text(
                "overview.risk.sentence",
                line.number(),
                line.name(),
                due(line),
                outlook(line, year),
                cause(line),
                done(line, order));
    }

    /** The worst commitments of a project, one in a line; empty if there are none. */
    String worst(List<RiskLine> lines, Orders orders, int year) {
        if (lines.isEmpty()) {
            return "";
        }
        return messages.text("overview.risk.count", lines.size()) + "\n"
                + lines.stream()
                        .limit(MOST)
                        .map(line -> sentence(line, orders.about(line), year))
                        .collect(Collectors.joining("\n"));
    }

    private String state(SupervisedOrder order) {
        var state = order.standing().state();
        return state == null ? "" : messages.text("orders.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
