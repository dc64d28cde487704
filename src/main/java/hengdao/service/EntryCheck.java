package hengdao.service;

import hengdao.model.Baseline;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.PersonName;
import hengdao.model.PlannedPeriod;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Course;
import hengdao.schedule.Increments;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import hengdao.service.Finding.Field;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One look at an entry form as typed, against the programme it is about. */
final class EntryCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Programme programme;
    private final EntryForm form;
    private final LocalDate today;
    private final Optional<Subject> subject;
    private final Optional<LocalDate> date;
    private final TypedValue typed;
    private final List<Finding> findings = new ArrayList<>();

    EntryCheck(Programme programme, EntryForm form, LocalDate today) {
        this.programme = programme;
        this.form = form;
        this.today = today;
        subject = Subject.of(programme, form.subjectId());
        date = Dates.parse(form.asOf(), programme.annual().year());
        typed = new TypedValue(
                form,
                subject.map(Subject::unit).orElse(""),
                subject.filter(Subject::isShare).isPresent());
    }

    Optional<Subject> subject() {
        return subject;
    }

    Optional<LocalDate> date() {
        return date;
    }

    TypedValue typed() {
        return typed;
    }

    /** The counting reading on the form's date without the form, leaving out the entry it corrects. */
    Optional<Reading> previous() {
        return date.flatMap(day -> new Readings(withoutCorrected()).newest(form.subjectId(), day));
    }

    /** What the form's value adds without the entry it corrects. */
    Optional<BigDecimal> increment() {
        return date.flatMap(day ->
                typed.value().flatMap(value -> new Increments(withoutCorrected()).of(form.subjectId(), value, day)));
    }

    /** What the increment is measured from where that is not the {@link #previous} reading; empty where it is. */
    Optional<Reading> since() {
        return date.flatMap(day -> new Increments(withoutCorrected()).since(form.subjectId(), day))
                .filter(since -> !previous().equals(Optional.of(since)));
    }

    List<Finding> findings() {
        checkSubject();
        checkDate();
        findings.addAll(typed.findings());
        typed.value().ifPresent(this::checkValue);
        if (form.by().isBlank()) {
            block(Field.BY, "recording.by.missing");
        } else if (PersonName.isFigure(form.by())) {
            block(Field.BY, "names.figure", form.by().strip());
        }
        for (Path file : form.evidence()) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                block(Field.EVIDENCE, "recording.evidence.unreadable", file.toString());
            }
        }
        return List.copyOf(findings);
    }

    private void checkSubject() {
        if (subject.isEmpty()) {
            block(Field.SUBJECT, "recording.subject.unknown");
        } else if (subject.get().summary()) {
            block(Field.SUBJECT, "recording.subject.summary", subject.get().name());
        } else if (subject.get().isTask() && form.corrects() == null) {
            String keys = programme.indicators().stream()
                    .filter(indicator -> indicator.taskId().equals(form.subjectId()))
                    .map(Indicator::key)
                    .collect(Collectors.joining("、"));
            if (!keys.isEmpty()) {
                block(
                        Field.SUBJECT,
                        "recording.subject.indicators",
                        subject.get().name(),
                        keys);
            }
        }
        if (form.corrects() == null) {
            return;
        }
        Optional<ProgressEntry> corrected = programme.entries().stream()
                .filter(entry -> entry.id().equals(form.corrects()))
                .findFirst();
        if (corrected.isEmpty() || !corrected.get().subjectId().equals(form.subjectId())) {
            block(Field.SUBJECT, "recording.corrects.unknown", form.corrects().toString());
        } else if (!corrected.get().state().counts() && corrected.get().state() != EntryState.RETURNED) {
            block(Field.SUBJECT, "recording.corrects.replaced", form.corrects().toString());
        }
    }

    private void checkDate() {
        if (form.asOf().isBlank()) {
            block(Field.DATE, "recording.date.missing");
        } else if (date.isEmpty()) {
            block(Field.DATE, "recording.date.invalid", form.asOf());
        } else if (date.get().isAfter(today)) {
            block(Field.DATE, "recording.date.future", form.asOf(), today.toString());
        } else {
            date.flatMap(this::beginAfter)
                    .ifPresent(begin -> findings.add(new Finding(
                            Field.DATE, false, "recording.date.early", List.of(form.asOf(), begin.toString()))));
        }
    }

    /** The planned start, where a day lies before it and before the baseline. */
    private Optional<LocalDate> beginAfter(LocalDate day) {
        Optional<Indicator> indicator = programme.indicators().stream()
                .filter(each -> each.id().equals(form.subjectId()))
                .findFirst();
        UUID taskId = indicator.map(Indicator::taskId).orElse(form.subjectId());
        Baseline baseline = indicator.map(Indicator::baseline).orElse(null);
        return programme.tasks().stream()
                .filter(each -> each.id().equals(taskId))
                .findFirst()
                .map(task -> PlannedPeriod.of(task, programme.annual()).start())
                .filter(day::isBefore)
                .filter(start -> baseline == null || day.isBefore(baseline.date()));
    }

    private void checkValue(BigDecimal value) {
        Measure measure = subject.map(Subject::measure).orElse(null);
        boolean task = subject.map(Subject::isTask).orElse(false);
        if (task && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            block(Field.VALUE, "recording.value.not_a_per_cent", form.value());
            return;
        }
        if (value.signum() < 0 && measure != Measure.LEVEL) {
            block(Field.VALUE, "recording.value.negative", form.value());
            return;
        }
        if (measure == Measure.SHARE
                && value.compareTo(HUNDRED) > 0
                && form.reason().isBlank()) {
            block(Field.REASON, "recording.reason.above_hundred", plain(value));
        }
        if (measure != Measure.LEVEL) {
            checkDirection(value);
            checkLater(value);
        }
        Optional<BigDecimal> whole =
                typed.denominator().filter(each -> typed.numerator().isPresent());
        whole.ifPresent(this::checkDenominator);
        if (measure == Measure.SHARE && whole.isEmpty()) {
            checkBareRate();
        }
    }

    /** A rate without its counts, where they were known before, does not say what it is a share of. */
    private void checkBareRate() {
        if (form.reason().isBlank()) {
            date.flatMap(day -> new Readings(withoutCorrected()).newestDenominator(form.subjectId(), day))
                    .ifPresent(before -> block(Field.REASON, "recording.reason.counts", plain(before)));
        }
    }

    /** A running total, a share or the progress of a task does not go back on its way without a reason. */
    private void checkDirection(BigDecimal value) {
        Optional<Reading> previous = previous();
        if (previous.isEmpty()) {
            return;
        }
        Reading before = previous.get();
        int order = value.compareTo(before.value());
        boolean down = order != 0 && leadsDown();
        if (down ? order > 0 : order < 0) {
            boolean asks = form.reason().isBlank();
            String way = down ? "risen" : "fallen";
            findings.add(new Finding(
                    asks ? Field.REASON : Field.VALUE,
                    asks,
                    (asks ? "recording.reason." : "recording.value.") + way,
                    List.of(plain(value), plain(before.value()), before.asOf().toString())));
        }
    }

    /** Nor is an entry of an earlier day further on the way than a later one is, without a reason. */
    private void checkLater(BigDecimal value) {
        List<Reading> differing =
                later().filter(reading -> value.compareTo(reading.value()) != 0).toList();
        if (differing.isEmpty()) {
            return;
        }
        boolean down = leadsDown();
        differing.stream()
                .filter(reading -> down == (value.compareTo(reading.value()) < 0))
                .findFirst()
                .ifPresent(after -> {
                    boolean asks = form.reason().isBlank();
                    String way = down ? "below_later" : "above_later";
                    findings.add(new Finding(
                            asks ? Field.REASON : Field.VALUE,
                            asks,
                            (asks ? "recording.reason." : "recording.value.") + way,
                            List.of(
                                    plain(value),
                                    plain(after.value()),
                                    after.asOf().toString())));
                });
    }

    /** The readings of later days that are comparable with the form's, the earliest first and one of each day. */
    private Stream<Reading> later() {
        if (date.isEmpty()) {
            return Stream.empty();
        }
        LocalDate day = date.get();
        Readings readings = new Readings(withoutCorrected());
        Optional<LocalDate> basis = readings.basisSince(form.subjectId(), day);
        return readings.until(form.subjectId(), LocalDate.MAX).stream()
                .map(Reading::asOf)
                .filter(each -> each.isAfter(day)
                        && readings.basisSince(form.subjectId(), each).equals(basis))
                .distinct()
                .flatMap(each -> readings.newest(form.subjectId(), each).stream());
    }

    private boolean leadsDown() {
        return programme.indicators().stream()
                .filter(indicator -> indicator.id().equals(form.subjectId()))
                .findFirst()
                .flatMap(indicator -> Course.of(Plan.of(programme), indicator, date.orElse(LocalDate.MAX)))
                .filter(Course::falls)
                .isPresent();
    }

    /** Counts of another whole are another basis in fact: they need a reason. */
    private void checkDenominator(BigDecimal whole) {
        if (!form.reason().isBlank() || date.isEmpty()) {
            return;
        }
        LocalDate day = date.get();
        new Readings(withoutCorrected())
                .newestDenominator(form.subjectId(), day)
                .filter(before -> before.compareTo(whole) != 0)
                .ifPresent(before -> block(Field.REASON, "recording.reason.denominator", plain(whole), plain(before)));
    }

    /** With the entries of the same subject alone, so that a check of many forms does not sort all entries for each. */
    private Programme withoutCorrected() {
        List<ProgressEntry> others = programme.entries().stream()
                .filter(entry -> entry.subjectId().equals(form.subjectId()))
                .filter(entry -> !entry.id().equals(form.corrects()))
                .toList();
        return programme.withEntries(others);
    }

    private void block(Field field, String messageKey, Object... arguments) {
        findings.add(new Finding(field, true, messageKey, List.of(arguments)));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
