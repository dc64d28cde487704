package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.i18n.Messages;
import hengdao.model.AmendmentKind;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.Operator;
import hengdao.model.Programme;
import hengdao.model.Target;
import hengdao.schedule.Forecast;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The real signing rate of the shantytown redevelopment, in words; hand-computed as in domain terms. */
class IndicatorFactsTest {

    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Programme DEMO =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();

    @Test
    void saysThePaceThatSigningNeedsFrom17January() {
        assertThat(facts("5.1.2-1", "2017-01-17"))
                .containsEntry(Fact.Name.VALUE, "73%（2017-01-17，待审核）")
                .containsEntry(Fact.Name.TARGET, "≥85%，2017-03-07")
                .containsEntry(Fact.Name.BASIS, "户")
                .containsEntry(Fact.Name.BASELINE, "73%（2017-01-17）")
                .containsEntry(Fact.Name.MISSING, "12 个百分点")
                .containsEntry(Fact.Name.REQUIRED, "每个工作日 0.38 个百分点（剩 32 个工作日），每天 0.24 个百分点（剩 49 天）")
                .containsEntry(Fact.Name.FORECAST, "填报不足三次（现有 1 次，同一工作日算一次，基数不算），不作预测");
    }

    @Test
    void saysThatTheTargetIsMetThreeWeeksEarly() {
        assertThat(facts("5.1.2-1", "2017-02-14"))
                .containsEntry(Fact.Name.SCHEDULED, "79.4%")
                .containsEntry(Fact.Name.GAP, "+7.6 个百分点")
                .containsEntry(Fact.Name.ACHIEVEMENT, "102.4%")
                .containsEntry(
                        Fact.Name.RECENT,
                        "每个工作日：近 7 天 0.82 个百分点（每天 0.59 个百分点），近 14 天 0.82 个百分点（每天 0.53 个百分点），近 28 天 0.82 个百分点（每天 0.5"
                                + " 个百分点）")
                .containsEntry(Fact.Name.FORECAST, "已于 2017-02-14 达到目标，提前 15 个工作日（21 天）")
                .doesNotContainKeys(Fact.Name.MISSING, Fact.Name.REQUIRED);
    }

    @Test
    void saysTheGapOfAQuantityInUnitsTooAndTheForecastWithItsRange() {
        assertThat(facts("0.1.3-1", "2017-09-30"))
                .containsEntry(Fact.Name.GAP, "+0.9 个百分点，+2 亿元")
                .containsEntry(
                        Fact.Name.FORECAST,
                        "到 2017-12-31 预计 226.7 亿元（217.1 亿元 至 236.3 亿元），预计 2017-12-20 达到目标（2017-12-06 至 2018-01-05"
                                + " 之间）。按最近 6 次填报推算。");
        assertThat(facts("0.1.3-1", "2018-01-31").get(Fact.Name.FORECAST)).contains("2017-12-2");
    }

    @Test
    void leavesOutWhatHasNoSense() {
        assertThat(facts("0.1.1-1", "2017-03-07"))
                .containsEntry(Fact.Name.FORECAST, "2017-02-24 在目标之内；填报不足三次（现有 1 次，同一工作日算一次，基数不算），不作预测")
                .doesNotContainKeys(Fact.Name.SCHEDULED, Fact.Name.GAP, Fact.Name.RECENT);
        assertThat(facts("5.1.2-2", "2017-01-17"))
                .containsEntry(Fact.Name.VALUE, "未填报")
                .containsEntry(Fact.Name.BASIS, "未说明")
                .doesNotContainKey(Fact.Name.GAP);
        assertThat(facts("5.1.3-1", "2017-03-07"))
                .containsEntry(Fact.Name.VALUE, "70,000 人（2017-02-14，待审核）")
                .containsEntry(Fact.Name.TARGET, "完成，2017-12-31（默认时限）")
                .containsEntry(Fact.Name.FORECAST, "目标没有数值，不作预测");
    }

    @Test
    void saysThatAShareWithoutABaselineIsPlannedFromNothing() {
        assertThat(facts("9.2.3-1", "2017-03-07")).containsEntry(Fact.Name.BASELINE, "未填，应达自 0 起算");
    }

    @Test
    void theDeadlineIsNotOverOnItsOwnDay() {
        Programme behind = DEMO.withEntries(DEMO.entries().stream()
                .filter(entry ->
                        !entry.subjectId().equals(indicator(DEMO, "5.1.2-1").id()))
                .toList());
        assertThat(facts(behind, "5.1.2-1", "2017-03-07")).containsEntry(Fact.Name.REQUIRED, "检查日期当天到期，还差 12 个百分点");
        assertThat(facts(behind, "5.1.2-1", "2017-03-08")).containsEntry(Fact.Name.REQUIRED, "时限已过");
    }

    @Test
    void aDeadlineOnASundayLeavesDaysWithoutAWorkday() {
        Indicator signing = indicator(DEMO, "5.1.2-1");
        Programme later = Programmes.with(
                DEMO.withEntries(List.of()),
                IndicatorFields.of(signing)
                        .withDeadline(LocalDate.of(2017, 3, 12))
                        .on(signing));
        assertThat(facts(later, "5.1.2-1", "2017-03-10")).containsEntry(Fact.Name.REQUIRED, "已无工作日；每天 6 个百分点（剩 2 天）");
    }

    @Test
    void saysThatATargetMustBeExceededOrWasPassed() {
        Indicator signing = indicator(DEMO, "5.1.2-1");
        assertThat(facts(aimed(signing, Operator.MORE_THAN, "73"), "5.1.2-1", "2017-01-17"))
                .containsEntry(Fact.Name.MISSING, "须高于 73%")
                .doesNotContainKeys(Fact.Name.REQUIRED, Fact.Name.PAST);
        assertThat(facts(aimed(signing, Operator.MORE_THAN, "85"), "5.1.2-1", "2017-01-17"))
                .containsEntry(Fact.Name.MISSING, "多于 12 个百分点");
        assertThat(facts("9.1.5-1", "2017-03-07"))
                .as("418,500 of 980,000 lack 7.2959 points")
                .containsEntry(Fact.Name.MISSING, "多于 7.3 个百分点");
        assertThat(facts(aimed(signing, Operator.EQUAL, "80"), "5.1.2-1", "2017-02-14"))
                .containsEntry(Fact.Name.PAST, "7 个百分点，目标要求恰好相等")
                .doesNotContainKeys(Fact.Name.MISSING, Fact.Name.REQUIRED);
    }

    @Test
    void namesTheDayOfANewBasisAndTheBaselineThatIsNoneOfIt() {
        Indicator signing = indicator(DEMO, "5.1.2-1");
        Programme changed = Programmes.amended(DEMO, signing, AmendmentKind.BASIS, "2017-02-01");
        assertThat(facts(changed, "5.1.2-1", "2017-02-07"))
                .containsEntry(Fact.Name.VALUE, "未填报")
                .containsEntry(Fact.Name.BASIS, "户（2017-02-01 起，此前的数不可比）")
                .containsEntry(Fact.Name.BASELINE, "73%（2017-01-17），旧口径，不作起点");
    }

    private static Programme aimed(Indicator indicator, Operator operator, String figure) {
        Target target = new Target(operator, new BigDecimal(figure), null, null, null, "");
        return Programmes.with(
                DEMO, IndicatorFields.of(indicator).withTarget(target).on(indicator));
    }

    private static Indicator indicator(Programme programme, String key) {
        return programme.indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Fact.Name, String> facts(String key, String day) {
        return facts(DEMO, key, day);
    }

    private static Map<Fact.Name, String> facts(Programme programme, String key, String day) {
        Plan plan = Plan.of(programme);
        Readings readings = new Readings(programme);
        LocalDate statusDate = LocalDate.parse(day);
        Indicator indicator = indicator(programme, key);
        Forecast forecast = Forecast.of(plan, readings, indicator, statusDate);
        return new IndicatorFacts(plan, readings, statusDate, WORDS)
                .of(indicator, forecast).stream().collect(Collectors.toMap(Fact::name, Fact::text));
    }
}
