package hengdao.report;

import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.PlannedPeriod;
import hengdao.report.Fact.Name;
import hengdao.schedule.Forecast;
import hengdao.schedule.Pace;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
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
        add(facts, Name.BASIS, indicator.basis().isEmpty() ? messages.text("fact.basis.none") : indicator.basis());
        Baseline baseline = indicator.baseline();
        if (baseline != null) {
            add(facts, Name.BASELINE, dated(Quantity.measured(baseline.value(), indicator.unit()), baseline.date()));
        }
        Optional<Pace> pace = Pace.of(plan, readings, indicator, statusDate);
        pace.ifPresent(known -> pace(indicator, known, facts));
        add(facts, Name.FORECAST, new ForecastText(messages).of(forecast, indicator, due, statusDate));
        return facts;
    }

    /** The day an indicator is due. */
    public LocalDate due(Indicator indicator) {
        return plan.task(indicator.taskId())
                .map(task ->
                        indicator.dueIn(PlannedPeriod.of(task, plan.programme().annual())))
                .orElse(plan.programme().annual().defaultDeadline());
    }

    private String value(Indicator indicator) {
        Optional<Reading> newest = readings.newest(indicator.id(), statusDate);
        return newest.map(reading -> dated(Quantity.measured(reading.value(), indicator.unit()), reading.asOf()))
                .orElse(messages.text("fact.value.none"));
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
        if (pace.missing() > 0) {
            add(facts, Name.MISSING, Quantity.rate(pace.missing(), unit));
            add(facts, Name.REQUIRED, required(pace, unit));
        }
        add(
                facts,
                Name.RECENT,
                messages.text(
                        "fact.recent.words",
                        recent(pace.last7(), unit),
                        recent(pace.last14(), unit),
                        recent(pace.last28(), unit)));
    }

    private String points() {
        return messages.text("report.progress.points").strip();
    }

    private String required(Pace pace, String unit) {
        Double workday = pace.requiredPerWorkday();
        Double day = pace.requiredPerDay();
        if (workday == null || day == null) {
            return messages.text("fact.required.over");
        }
        return messages.text(
                "fact.required.words",
                Quantity.rate(workday, unit),
                pace.workdaysLeft(),
                Quantity.rate(day, unit),
                pace.daysLeft());
    }

    private static String recent(Pace.@Nullable Recent recent, String unit) {
        Double workday = recent == null ? null : recent.perWorkday();
        return workday == null ? NONE : Quantity.rate(workday, unit);
    }

    private String dated(String words, LocalDate day) {
        return messages.text("fact.dated", words, day);
    }

    private void add(List<Fact> facts, Name name, String text) {
        facts.add(new Fact(name, messages.text("fact." + name.name().toLowerCase(Locale.ROOT)), text));
    }
}
