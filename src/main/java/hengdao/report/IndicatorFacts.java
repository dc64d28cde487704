package hengdao.report;

import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Baseline;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.PlannedPeriod;
import hengdao.report.Fact.Name;
import hengdao.schedule.Course;
import hengdao.schedule.Forecast;
import hengdao.schedule.Pace;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
import hengdao.schedule.Targets;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of an indicator on a status date, in words: the same on screen and on paper. Safe for several threads. */
public final class IndicatorFacts {

    private static final String NONE = "—";
    private static final String PER_CENT = "%";

    private final Plan plan;
    private final Readings readings;
    private final LocalDate statusDate;
    private final Messages messages;

    /** Facts by what counts at a status date. */
    public IndicatorFacts(Plan plan, Readings readings, LocalDate statusDate, Messages messages) {
        this.plan = plan;
        this.readings = readings;
        this.statusDate = statusDate;
        this.messages = messages;
    }

    /** All facts of an indicator in their order; what has no sense for it is left out. */
    public List<Fact> of(Indicator indicator, Forecast forecast) {
        List<Fact> facts = new ArrayList<>();
        LocalDate due = due(indicator);
        add(facts, Name.VALUE, value(indicator));
        add(facts, Name.TARGET, target(indicator, due));
        add(facts, Name.BASIS, basis(indicator));
        Baseline baseline = indicator.baseline();
        if (baseline == null) {
            if (indicator.measure() == Measure.SHARE
                    && Course.of(plan, indicator, statusDate).isPresent()) {
                add(facts, Name.BASELINE, messages.text("fact.baseline.none"));
            }
        } else {
            String words = dated(Quantity.measured(baseline.value(), indicator.unit()), baseline.date());
            boolean present = readings.baseline(indicator, statusDate).isPresent();
            int year = plan.programme().annual().year();
            String kept = Readings.isReading(indicator, baseline, year)
                    ? words
                    : messages.text("fact.baseline.former", words);
            add(facts, Name.BASELINE, present ? kept : messages.text("fact.baseline.old", words));
        }
        Optional<Pace> pace = Pace.of(plan, readings, indicator, statusDate);
        pace.ifPresent(known -> pace(indicator, known, facts));
        String expected = new ForecastText(messages).of(forecast, indicator, due, statusDate);
        if (forecast instanceof Forecast.Reached) {
            facts.add(new Fact(Name.FORECAST, messages.text("fact.reached"), expected));
        } else {
            add(facts, Name.FORECAST, expected);
        }
        return facts;
    }

    /** The day an indicator is due. */
    public LocalDate due(Indicator indicator) {
        return plan.task(indicator.taskId())
                .map(task ->
                        indicator.dueIn(PlannedPeriod.of(task, plan.programme().annual())))
                .orElse(plan.programme().annual().defaultDeadline());
    }

    private String basis(Indicator indicator) {
        String words = indicator.basis().isEmpty() ? messages.text("fact.basis.none") : indicator.basis();
        return readings.basisSince(indicator.id(), statusDate)
                .map(since -> messages.text("fact.basis.since", words, since))
                .orElse(words);
    }

    private String value(Indicator indicator) {
        Optional<Reading> newest = readings.newest(indicator.id(), statusDate);
        return newest.map(reading -> messages.text(
                        isPending(reading) ? "fact.dated.pending" : "fact.dated",
                        Quantity.measured(reading.value(), indicator.unit()),
                        reading.asOf()))
                .orElse(messages.text("fact.value.none"));
    }

    private static boolean isPending(Reading reading) {
        return reading.entry() != null && reading.entry().state() == EntryState.SUBMITTED;
    }

    private String target(Indicator indicator, LocalDate due) {
        boolean stated = indicator.deadlineStated()
                || plan.task(indicator.taskId())
                        .filter(task -> indicator.deadline() == null && task.deadlineStated())
                        .isPresent();
        String words = new TargetText(messages).of(indicator);
        return messages.text(stated ? "fact.target.due" : "fact.target.default", words, due);
    }

    private void pace(Indicator indicator, Pace pace, List<Fact> facts) {
        boolean percent = indicator.unit().equals(PER_CENT);
        String unit = percent ? points() : indicator.unit();
        add(facts, Name.SCHEDULED, Quantity.computed(pace.scheduled(), indicator.unit()));
        add(facts, Name.ACHIEVEMENT, Quantity.computed(pace.achievement(), PER_CENT));
        String points = Quantity.signed(pace.gapPoints(), points());
        add(
                facts,
                Name.GAP,
                percent ? points : messages.text("fact.gap.both", points, Quantity.signed(pace.gapUnits(), unit)));
        if (pace.past() > 0) {
            add(
                    facts,
                    Name.PAST,
                    messages.text("fact.past.words", Quantity.between(pace.past(), decimals(indicator), unit)));
        } else if (!pace.met()) {
            add(facts, Name.MISSING, missing(indicator, pace, unit));
            if (pace.missing() > 0) {
                add(facts, Name.REQUIRED, required(indicator, pace, unit));
            }
        }
        String recent = messages.text(
                "fact.recent.words",
                recent(pace.last7(), unit),
                recent(pace.last14(), unit),
                recent(pace.last28(), unit));
        add(
                facts,
                Name.RECENT,
                pace.measuredOn().equals(statusDate)
                        ? recent
                        : messages.text("fact.recent.until", recent, pace.measuredOn()));
    }

    /** As many as the value and the goal have. */
    private int decimals(Indicator indicator) {
        int value = readings.newest(indicator.id(), statusDate)
                .map(reading -> reading.value().stripTrailingZeros().scale())
                .orElse(0);
        int goal = Targets.enough(indicator)
                .map(each -> each.stripTrailingZeros().scale())
                .orElse(0);
        return Math.max(0, Math.max(value, goal));
    }

    private String points() {
        return messages.text("report.progress.points").strip();
    }

    /** What is to go; a target that is not met by its own figure must be exceeded. */
    private String missing(Indicator indicator, Pace pace, String unit) {
        boolean less = indicator.target().operator() == Operator.LESS_THAN;
        boolean beyond = less || indicator.target().operator() == Operator.MORE_THAN;
        if (pace.missing() > 0) {
            String words = Quantity.between(pace.missing(), decimals(indicator), unit);
            return beyond ? messages.text("fact.missing.more", words) : words;
        }
        String goal = indicator
                .goal()
                .map(figure -> Quantity.measured(figure, indicator.unit()))
                .orElse("");
        return messages.text(less ? "fact.missing.below" : "fact.missing.above", goal);
    }

    private String required(Indicator indicator, Pace pace, String unit) {
        Double workday = pace.requiredPerWorkday();
        Double day = pace.requiredPerDay();
        if (day == null) {
            return due(indicator).equals(statusDate)
                    ? messages.text("fact.required.today", missing(indicator, pace, unit))
                    : messages.text("fact.required.over");
        }
        if (workday == null) {
            return messages.text("fact.required.off", Quantity.rate(day, unit), pace.daysLeft());
        }
        return messages.text(
                "fact.required.words",
                Quantity.rate(workday, unit),
                pace.workdaysLeft(),
                Quantity.rate(day, unit),
                pace.daysLeft());
    }

    private String recent(Pace.@Nullable Recent recent, String unit) {
        if (recent == null) {
            return NONE;
        }
        Double workday = recent.perWorkday();
        String day = Quantity.rate(recent.perDay(), unit);
        return messages.text("fact.recent.both", workday == null ? NONE : Quantity.rate(workday, unit), day);
    }

    private String dated(String words, LocalDate day) {
        return messages.text("fact.dated", words, day);
    }

    private void add(List<Fact> facts, Name name, String text) {
        facts.add(new Fact(name, messages.text("fact." + name.name().toLowerCase(Locale.ROOT)), text));
    }
}
