package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.i18n.Messages;
import hengdao.model.Baseline;
import hengdao.model.EntryState;
import hengdao.model.IndicatorFields;
import hengdao.model.Operator;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Target;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything an entry form can be told, on the rows of the 2017 programme. */
class EntryCheckTest {

    private static final Programme SEED = new SeedReader(SeedSource.ofProgram(), UUID::randomUUID)
            .programme(2017)
            .programme();
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "5.1.2-1, 2017-02-14, 87",
        "5.1.2-1, 2017-02-14, 87.05%",
        "5.1.2-1, 2017-02-14, ' 87 '",
        "5.1.3-1, 2017-02-14, '70,000'",
        "5.1.1, 2017-02-14, 55.5",
        "0.1.1-1, 2017-03-31, -0.2",
        "10.2.4-1, 2017-03-31, 1.2345",
        "5.3.2-1, 2017-06-30, 200.0",
    })
    void takes(String key, String date, String value) {
        assertThat(check(form(key, date, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.2-1, 2017-02-14, abc, VALUE, recording.value.not_a_number",
        "5.1.2-1, 2017-02-14, 1e2, VALUE, recording.value.not_a_number",
        "5.1.2-1, 2017-02-14, '', VALUE, recording.value.missing",
        "5.1.2-1, 2017-02-14, 87.123, VALUE, recording.value.too_fine",
        "10.2.4-1, 2017-02-14, 1.23456, VALUE, recording.value.too_fine",
        "10.2.4-1, 2017-02-14, 1234567890123456, VALUE, recording.value.too_fine",
        "5.3.2-1, 2017-02-14, 204.5, VALUE, recording.value.not_whole",
        "5.3.2-1, 2017-02-14, -1, VALUE, recording.value.negative",
        "5.1.1, 2017-02-14, 101, VALUE, recording.value.not_a_per_cent",
        "5.1.1, 2017-02-14, -1, VALUE, recording.value.not_a_per_cent",
        "5.1.2-1, 2017-02-14, 100.5, REASON, recording.reason.above_hundred",
        "5.3.2-1, 2017-02-14, 103, REASON, recording.reason.fallen",
        "5.1.2-1, 2017-02-30, 87, DATE, recording.date.invalid",
        "5.1.2-1, 2017-14-2, 87, DATE, recording.date.invalid",
        "5.1.2-1, '', 87, DATE, recording.date.missing",
        "5.1.2-1, 2017-07-01, 87, DATE, recording.date.future",
    })
    void refuses(String key, String date, String value, Finding.Field field, String message) {
        List<Finding> findings = check(form(key, date, value));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.blocking()).isTrue();
            assertThat(finding.messageKey()).isEqualTo(message);
            for (Locale locale : Messages.SUPPORTED) {
                assertThat(Messages.of(locale).text(message, finding.arguments().toArray()))
                        .doesNotContain("{")
                        .isNotEqualTo(message);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "7221, 8300, ''",
        "10, '', DENOMINATOR recording.counts.incomplete",
        "'', 10, NUMERATOR recording.counts.incomplete",
        "1, 0, DENOMINATOR recording.counts.zero",
        "11, 10, NUMERATOR recording.counts.exceed",
        "x, 10, NUMERATOR recording.value.not_a_number",
        "-1, 10, NUMERATOR recording.value.negative",
    })
    void checksTheCountsBehindAShare(String numerator, String denominator, String expected) {
        EntryForm form = counts("5.1.2-1", "", numerator, denominator);
        assertThat(check(form))
                .extracting(finding -> finding.field() + " " + finding.messageKey())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void roundsTheShareOfTwoCountsHalfUp() {
        assertThat(new EntryCheck(SEED, counts("5.1.2-1", "", "7221", "8300"), TODAY)
                        .typed()
                        .value())
                .contains(new BigDecimal("87.00"));
        assertThat(new EntryCheck(SEED, counts("5.1.2-1", "", "1", "800"), TODAY)
                        .typed()
                        .value())
                .contains(new BigDecimal("0.13"));
        assertThat(check(counts("5.1.2-1", "87", "7221", "8300"))).isEmpty();
        assertThat(check(counts("5.1.2-1", "88", "7221", "8300")))
                .extracting(Finding::messageKey)
                .containsExactly("recording.value.differs");
        assertThat(check(counts("5.3.2-1", "", "1", "2")))
                .extracting(Finding::messageKey)
                .contains("recording.counts.not_a_share");
    }

    /** 2000 of 8300, then 2600 of 5000: 24.1 % would be 52 % for no other reason than the whole. */
    @Test
    void asksForAReasonForAnotherDenominator() {
        Programme programme = with(share("5.1.2-1", "2017-02-07", "24.1", "2000", "8300"));
        assertThat(findings(programme, counts("5.1.2-1", "", "2600", "8300"))).isEmpty();
        EntryForm changed = counts("5.1.2-1", "", "2600", "5000");
        assertThat(new EntryCheck(programme, changed, TODAY).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo(Finding.Field.REASON);
                    assertThat(finding.blocking()).isTrue();
                    assertThat(finding.messageKey()).isEqualTo("recording.reason.denominator");
                    assertThat(finding.arguments().toArray()).containsExactly("5000", "8300");
                });
        EntryForm reasoned = new EntryForm(
                changed.subjectId(), "2017-02-14", "", "2600", "5000", "", "", "", "剔除空置户", List.of(), "填报员甲", null);
        assertThat(findings(programme, reasoned)).isEmpty();
    }

    @Test
    void asksForAReasonForABareRateWhereCountsWereGiven() {
        Programme programme = with(share("5.1.2-1", "2017-02-07", "24.1", "2000", "8300"));
        EntryForm bare = form("5.1.2-1", "2017-02-14", "87");
        assertThat(findings(programme, bare)).containsExactly("recording.reason.counts");
        assertThat(check(bare)).as("no counts so far").isEmpty();
        EntryForm reasoned = new EntryForm(
                bare.subjectId(), "2017-02-14", "87", "", "", "", "", "", "街道只报了比率", List.of(), "填报员甲", null);
        assertThat(findings(programme, reasoned)).isEmpty();
    }

    @Test
    void sendsOneWhoReportsATaskToItsIndicators() {
        assertThat(check(form("5.1.2", "2017-02-14", "100"))).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("recording.subject.indicators");
            assertThat(finding.arguments()).last().isEqualTo("5.1.2-1、5.1.2-2");
        });
    }

    @Test
    void comparesTheDenominatorWithThatOfTheBaselineToo() {
        Programme programme = with(
                "5.1.2-1",
                fields -> fields.withBaseline(new Baseline(
                        new BigDecimal("73"),
                        LocalDate.of(2017, 1, 17),
                        new BigDecimal("6059"),
                        new BigDecimal("8300"))));
        assertThat(findings(programme, counts("5.1.2-1", "", "7221", "8300"))).isEmpty();
        assertThat(findings(programme, counts("5.1.2-1", "", "4500", "5000")))
                .containsExactly("recording.reason.denominator");
    }

    /** 42 places on 2017-01-17, at most 10 wanted. */
    @Test
    void aFigureThatIsToComeDownMayFallAndNotRise() {
        Programme falling = with(
                "5.3.2-1",
                fields -> fields.withTarget(new Target(Operator.AT_MOST, new BigDecimal("10"), null, null, null, ""))
                        .withBaseline(new Baseline(new BigDecimal("42"), LocalDate.of(2017, 1, 17), null, null)));
        assertThat(findings(falling, form("5.3.2-1", "2017-02-14", "25"))).isEmpty();
        List<ProgressEntry> entries = new ArrayList<>(falling.entries());
        entries.add(entry("5.3.2-1", "2017-02-14", "25", EntryState.SUBMITTED));
        Programme later = falling.withEntries(entries);
        assertThat(findings(later, form("5.3.2-1", "2017-02-28", "30"))).containsExactly("recording.reason.risen");
        assertThat(findings(later, form("5.3.2-1", "2017-02-28", "30", "新排查", "填报员甲", null)))
                .containsExactly("recording.value.risen");
    }

    /** One rule wherever an entry is typed: a level goes up and down, everything else asks why it fell. */
    @ParameterizedTest
    @CsvSource({
        "5.1.2-1, recording.reason.fallen",
        "5.3.2-1, recording.reason.fallen",
        "5.1.1, recording.reason.fallen",
        "0.1.1-1, ''",
    })
    void asksWhyAFigureFellUnlessItIsALevel(String key, String expected) {
        Programme programme = with(entry(key, "2017-02-01", "90", EntryState.SUBMITTED));
        assertThat(findings(programme, form(key, "2017-02-14", "60")))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(new EntryCheck(programme, form(key, "2017-02-14", "60", "重新核定", "填报员甲", null), TODAY).findings())
                .noneMatch(Finding::blocking);
    }

    @Test
    void acceptsAFallOrMoreThanAllWithAReason() {
        assertThat(check(form("5.3.2-1", "2017-02-14", "103", "重新核定", "填报员甲", null)))
                .extracting(Finding::blocking)
                .doesNotContain(true);
        assertThat(check(form("5.1.2-1", "2017-02-14", "100.5", "基数调整", "填报员甲", null)))
                .isEmpty();
    }

    @Test
    void comparesWithTheValueBeforeItsDateOnly() {
        ProgressEntry later = entry("5.3.2-1", "2017-05-04", "1139", EntryState.SUBMITTED);
        Programme programme = with(later);
        EntryForm between = form("5.3.2-1", "2017-03-31", "400");
        EntryCheck check = new EntryCheck(programme, between, TODAY);
        assertThat(check.findings()).isEmpty();
        assertThat(check.previous().orElseThrow().value()).isEqualByComparingTo("104");
    }

    @Test
    void asksWhyAnEarlierDayIsFurtherThanALaterOne() {
        Programme programme = with(
                entry("5.3.2-1", "2017-05-04", "1139", EntryState.SUBMITTED),
                entry("5.3.2-1", "2017-05-20", "1200", EntryState.SUBMITTED),
                entry("5.3.2-1", "2017-06-01", "100", EntryState.RETURNED));
        EntryForm between = form("5.3.2-1", "2017-03-31", "1150");
        assertThat(new EntryCheck(programme, between, TODAY).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo(Finding.Field.REASON);
                    assertThat(finding.blocking()).isTrue();
                    assertThat(finding.messageKey()).isEqualTo("recording.reason.above_later");
                    assertThat(finding.arguments().toArray()).containsExactly("1150", "1139", "2017-05-04");
                });
        assertThat(findings(programme, form("5.3.2-1", "2017-03-31", "1139"))).isEmpty();
        assertThat(new EntryCheck(programme, form("5.3.2-1", "2017-03-31", "1150", "补报漏统", "填报员甲", null), TODAY)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.blocking()).isFalse();
                    assertThat(finding.messageKey()).isEqualTo("recording.value.above_later");
                });
        Programme share = with(entry("5.1.2-1", "2017-03-01", "80", EntryState.SUBMITTED));
        assertThat(findings(share, form("5.1.2-1", "2017-02-14", "85")))
                .containsExactly("recording.reason.above_later");
        Programme level = with(entry("0.1.1-1", "2017-03-01", "8", EntryState.SUBMITTED));
        assertThat(findings(level, form("0.1.1-1", "2017-02-14", "9"))).isEmpty();
    }

    @Test
    void warnsOfADayBeforeThePlannedStart() {
        assertThat(check(form("5.1.1", "2016-12-20", "10"))).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo(Finding.Field.DATE);
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.messageKey()).isEqualTo("recording.date.early");
            assertThat(finding.arguments()).first().isEqualTo("2016-12-20");
        });
    }

    @Test
    void correctsOnlyWhatStillCountsAndIsAboutTheSameRow() {
        ProgressEntry wrong = entry("5.3.2-1", "2017-05-04", "11390", EntryState.SUBMITTED);
        ProgressEntry replaced = entry("5.3.2-1", "2017-04-04", "900", EntryState.SUPERSEDED);
        Programme programme = with(wrong, replaced);
        assertThat(findings(programme, form("5.3.2-1", "2017-05-04", "1139", "", "填报员甲", wrong.id())))
                .as("the corrected entry is not what it is compared with")
                .isEmpty();
        assertThat(findings(programme, form("5.3.2-1", "2017-05-04", "1139", "核", "填报员甲", replaced.id())))
                .contains("recording.corrects.replaced");
        assertThat(findings(programme, form("5.1.2-1", "2017-05-04", "97", "", "填报员甲", wrong.id())))
                .containsExactly("recording.corrects.unknown");
    }

    @Test
    void wantsAReporterAndFilesThatAreThere() {
        assertThat(findings(SEED, form("5.1.2-1", "2017-02-14", "87", "", " ", null)))
                .containsExactly("recording.by.missing");
        EntryForm form = new EntryForm(
                Rows.id(SEED, "5.1.2-1"),
                "2017-02-14",
                "87",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(Path.of("no-such-file.pdf")),
                "填报员甲",
                null);
        assertThat(findings(SEED, form)).containsExactly("recording.evidence.unreadable");
    }

    @Test
    void knowsOnlyTheRowsOfTheProgramme() {
        EntryForm blank = EntryForm.blank(UUID.randomUUID());
        assertThat(findings(SEED, blank)).contains("recording.subject.unknown");
    }

    private static List<Finding> check(EntryForm form) {
        return new EntryCheck(SEED, form, TODAY).findings();
    }

    private static List<String> findings(Programme programme, EntryForm form) {
        return new EntryCheck(programme, form, TODAY)
                .findings().stream().map(Finding::messageKey).toList();
    }

    private static EntryForm form(String key, String date, String value) {
        return form(key, date, value, "", "填报员甲", null);
    }

    private static EntryForm form(
            String key, String date, String value, String reason, String by, @Nullable UUID corrects) {
        return new EntryForm(Rows.id(SEED, key), date, value, "", "", "", "", "", reason, List.of(), by, corrects);
    }

    private static EntryForm counts(String key, String value, String numerator, String denominator) {
        return new EntryForm(
                Rows.id(SEED, key),
                "2017-02-14",
                value,
                numerator,
                denominator,
                "",
                "",
                "",
                "",
                List.of(),
                "填报员甲",
                null);
    }

    private static Programme with(String key, UnaryOperator<IndicatorFields> change) {
        return SEED.withPlan(
                SEED.tasks(),
                SEED.dependencies(),
                SEED.indicators().stream()
                        .map(each -> each.key().equals(key)
                                ? change.apply(IndicatorFields.of(each)).on(each)
                                : each)
                        .toList());
    }

    private static ProgressEntry share(String key, String date, String value, String numerator, String denominator) {
        return entry(key, date, value, EntryState.SUBMITTED, new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static ProgressEntry entry(String key, String date, String value, EntryState state) {
        return entry(key, date, value, state, null, null);
    }

    private static ProgressEntry entry(
            String key,
            String date,
            String value,
            EntryState state,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        return new ProgressEntry(
                UUID.randomUUID(),
                Rows.id(SEED, key),
                LocalDate.parse(date),
                new BigDecimal(value),
                numerator,
                denominator,
                "",
                "",
                "",
                "",
                List.of(),
                "填报员甲",
                Instant.EPOCH,
                null,
                state,
                false);
    }

    private static Programme with(ProgressEntry... entries) {
        List<ProgressEntry> all = new ArrayList<>(SEED.entries());
        all.addAll(List.of(entries));
        return new Programme(
                SEED.annual(),
                SEED.projects(),
                SEED.workAreas(),
                SEED.tasks(),
                SEED.dependencies(),
                SEED.indicators(),
                all,
                SEED.calendar());
    }
}
