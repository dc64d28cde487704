package hengdao.service;

import hengdao.service.Finding.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The value, numerator and denominator of a form as typed. */
final class TypedValue {

    private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.005");

    /** Decimals a count behind a share may have: 万平方米 and 亿元 are counted too. */
    private static final int COUNT_DECIMALS = 4;

    private final EntryForm form;
    private final String unit;
    private final boolean share;
    private final Optional<BigDecimal> typed;
    private final Optional<BigDecimal> numerator;
    private final Optional<BigDecimal> denominator;

    TypedValue(EntryForm typedForm, String unit, boolean share) {
        this.form = share ? typedForm.takenApart() : typedForm;
        this.unit = unit;
        this.share = share;
        typed = Quantities.parse(form.value());
        numerator = Quantities.parse(form.numerator());
        denominator = Quantities.parse(form.denominator());
    }

    Optional<BigDecimal> numerator() {
        return numerator;
    }

    Optional<BigDecimal> denominator() {
        return denominator;
    }

    /** The share of the two counts if they give one, else the value as typed; empty while it cannot be read. */
    Optional<BigDecimal> value() {
        return counted().or(() -> typed);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        boolean counts = !form.numerator().isBlank() || !form.denominator().isBlank();
        if (!form.value().isBlank()) {
            checkNumber(findings, Field.VALUE, form.value(), typed, unit, Quantities.decimals(unit));
        } else if (!counts) {
            findings.add(blocking(Field.VALUE, "recording.value.missing"));
        }
        if (counts && !share) {
            findings.add(blocking(Field.NUMERATOR, "recording.counts.not_a_share", unit));
        } else if (counts) {
            checkCounts(findings);
        }
        return findings;
    }

    private Optional<BigDecimal> counted() {
        if (!share || numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal part = numerator.get();
        BigDecimal whole = denominator.get();
        return part.signum() >= 0 && whole.signum() > 0 && part.compareTo(whole) <= 0
                ? Optional.of(Quantities.share(part, whole))
                : Optional.empty();
    }

    private void checkCounts(List<Finding> findings) {
        checkCount(findings, Field.NUMERATOR, form.numerator(), numerator);
        checkCount(findings, Field.DENOMINATOR, form.denominator(), denominator);
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return;
        }
        if (denominator.get().signum() == 0) {
            findings.add(blocking(Field.DENOMINATOR, "recording.counts.zero"));
        } else if (numerator.get().compareTo(denominator.get()) > 0) {
            findings.add(blocking(Field.NUMERATOR, "recording.counts.exceed", form.numerator(), form.denominator()));
        }
        if (typed.isPresent() && counted().filter(this::differs).isPresent()) {
            findings.add(blocking(
                    Field.VALUE,
                    "recording.value.differs",
                    form.value(),
                    counted().get().toPlainString()));
        }
    }

    private boolean differs(BigDecimal counted) {
        return typed.orElseThrow().subtract(counted).abs().compareTo(HALF_A_HUNDREDTH) > 0;
    }

    private static void checkCount(List<Finding> findings, Field field, String text, Optional<BigDecimal> count) {
        if (text.isBlank()) {
            findings.add(blocking(field, "recording.counts.incomplete"));
        } else if (count.filter(number -> number.signum() < 0).isPresent()) {
            findings.add(blocking(field, "recording.value.negative", text));
        } else {
            checkNumber(findings, field, text, count, "", COUNT_DECIMALS);
        }
    }

    private static void checkNumber(
            List<Finding> findings, Field field, String text, Optional<BigDecimal> number, String unit, int decimals) {
        if (number.isEmpty()) {
            findings.add(blocking(field, "recording.value.not_a_number", text));
        } else if (!Quantities.fits(number.get(), decimals)) {
            String key = decimals == 0 ? "recording.value.not_whole" : "recording.value.too_fine";
            findings.add(blocking(field, key, text, unit, Integer.toString(decimals)));
        }
    }

    private static Finding blocking(Field field, String messageKey, Object... arguments) {
        return new Finding(field, true, messageKey, List.of(arguments));
    }
}
