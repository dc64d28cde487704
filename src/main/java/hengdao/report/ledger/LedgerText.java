package hengdao.report.ledger;

import hengdao.gantt.Lights;
import hengdao.gantt.PercentText;
import hengdao.gantt.PeriodText;
import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.AmendmentKind;
import hengdao.model.Indicator;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.ProgressEntry;
import hengdao.model.Weight;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the ledger; empty where there is nothing to say. Safe for several threads. */
public final class LedgerText {

    private final Messages messages;
    private final TargetText targets;
    private final PeriodText periods;

    public LedgerText(Messages messages) {
        this.messages = messages;
        targets = new TargetText(messages);
        periods = new PeriodText(messages);
    }

    /** The words of a cell, on one line. */
    public String of(LedgerColumn column, LedgerLine line) {
        return switch (column) {
            case NUMBER -> line.number();
            case PROJECT -> line.project();
            case AREA -> line.area();
            case TASK -> line.task().name();
            case INDICATOR -> indicator(line, Indicator::name);
            case BASIS -> indicator(line, Indicator::basis);
            case TARGET -> changed(line, AmendmentKind.TARGET, indicator(line, targets::of));
            case MEASURED -> pending(line, measured(line));
            case PERCENT -> percent(line.status().shownPercent());
            case SCHEDULED -> percent(line.status().shownScheduled());
            case GAP ->
                line.status().gap() == null
                        ? ""
                        : PercentText.signed(line.status().gap());
            case LIGHT -> Lights.word(line.status().light(), messages);
            case OUTCOME -> outcome(line.outcome());
            case START -> line.period().start().toString();
            case FINISH -> line.period().finish().toString();
            case DEADLINE ->
                marked(
                        line,
                        changed(line, AmendmentKind.DEADLINE, line.deadline().toString()));
            case LEAD_UNIT -> line.task().leadUnit();
            case SUPPORTING -> String.join("、", line.task().supportingUnits());
            case OFFICIAL -> line.task().officialInCharge();
            case PERSON -> line.task().responsiblePerson();
            case WEIGHT -> Weight.text(line.task().weight());
            case REPORTED -> entry(line, each -> each.asOf().toString());
            case PERIOD ->
                line.reporting() == null ? "" : periods.state(line.present(), line.reporting(), line.skipped());
            case NOTE -> entry(line, ProgressEntry::note);
            case PROBLEM -> entry(line, ProgressEntry::problem);
            case NEXT_STEP -> entry(line, ProgressEntry::nextStep);
            case CLAUSE ->
                line.indicator() == null
                        ? line.task().clause()
                        : line.indicator().clause();
            case KEY ->
                line.indicator() == null ? line.task().key() : line.indicator().key();
        };
    }

    /** The words of a figure, marked where the entry it rests on has not been reviewed yet (待审核). */
    String pending(LedgerLine line, String figure) {
        return line.isPending() && !figure.isEmpty() ? figure + messages.text("report.pending") : figure;
    }

    /** The word of an end state. */
    public String outcome(OutcomeKind kind) {
        return messages.text("outcome.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String outcome(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "";
        }
        String word = outcome(outcome.kind());
        return outcome.reason().isEmpty() ? word : messages.text("outcome.with_reason", word, outcome.reason());
    }

    private static String indicator(LedgerLine line, Function<Indicator, String> words) {
        return line.indicator() == null ? "" : words.apply(line.indicator());
    }

    private static String entry(LedgerLine line, Function<ProgressEntry, String> words) {
        return line.newest() == null
                ? ""
                : words.apply(line.newest()).replaceAll("\\s*\\R\\s*", " ").replace('\t', ' ');
    }

    /** Both values of what was amended: 原 → 现. */
    private static String changed(LedgerLine line, AmendmentKind kind, String now) {
        return line.original(kind)
                .filter(before -> !before.equals(now))
                .map(before -> before + " → " + now)
                .orElse(now);
    }

    private String marked(LedgerLine line, String deadline) {
        return line.deadlineIsDefault() ? messages.text("report.progress.default", deadline) : deadline;
    }

    private static String measured(LedgerLine line) {
        BigDecimal measured = line.status().measured();
        if (measured == null) {
            return "";
        }
        String unit = line.indicator() == null ? "%" : line.indicator().unit();
        String figure = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(measured)
                .replace('-', '−');
        return unit.equals("%") || unit.isEmpty() ? figure + unit : figure + " " + unit;
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : PercentText.of(percent);
    }
}
