package hengdao.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.StageTarget;
import hengdao.schedule.StageRhythm;
import hengdao.schedule.plan.Plan;
import hengdao.ui.indicator.StageLines.Line;
import hengdao.ui.indicator.StageLines.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stage targets as typed, pasted and distributed, for the investment of 220 亿元 and the signing rate of the demo. */
class StageLinesTest {

    private static final Programme DEMO =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();
    private static final Plan PLAN = Plan.of(DEMO);

    @Test
    void readsWhatOfficersType() {
        assertThat(StageLines.read(
                        List.of(new Line("2017年3月31日", "1,200"), new Line("", " "), new Line("2017.6.30", "45.5%")),
                        2017))
                .containsExactly(stage("2017-03-31", "1200"), stage("2017-06-30", "45.5"));
    }

    @Test
    void saysWhichLineCannotBeRead() {
        assertThatThrownBy(() ->
                        StageLines.read(List.of(new Line("2017-03-31", "50"), new Line("2017-02-30", "60")), 2017))
                .isInstanceOfSatisfying(InputRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("stages.line.day");
                    assertThat(refused.arguments()).containsExactly(2, "2017-02-30");
                });
        assertThatThrownBy(() -> StageLines.read(List.of(new Line("2017-03-31", "一半")), 2017))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("stages.line.value"));
    }

    @Test
    void takesTwoColumnsOfASpreadsheet() {
        assertThat(StageLines.pasted("2017-03-31\t22\r\n2017-06-30\t77\t备注\n\n2017/9/30 143"))
                .containsExactly(
                        new Line("2017-03-31", "22"), new Line("2017-06-30", "77"), new Line("2017/9/30", "143"));
    }

    @Test
    void distributesByQuarterSharesThatEndAtTheGoal() {
        assertThat(distribute("0.1.3-1", StageRhythm.QUARTER, Way.BY_SHARES, "10 25、30，35"))
                .containsExactly(
                        stage("2017-03-31", "22"),
                        stage("2017-06-30", "77"),
                        stage("2017-09-30", "143"),
                        stage("2017-12-31", "220"));
    }

    @Test
    void distributesEvenlyAndByWorkdays() {
        assertThat(distribute("0.1.3-1", StageRhythm.QUARTER, Way.EVENLY, ""))
                .extracting(StageTarget::value)
                .containsExactly(number("55"), number("110"), number("165"), number("220"));
        assertThat(distribute("0.1.3-1", StageRhythm.QUARTER, Way.BY_WORKDAYS, ""))
                .extracting(StageTarget::value)
                .containsExactly(number("53"), number("108"), number("167"), number("220"));
        assertThat(distribute("0.1.3-1", StageRhythm.MONTH, Way.EVENLY, "")).hasSize(12);
    }

    @Test
    void beginsAtTheBaselineOfTheSigningRate() {
        assertThat(distribute("5.1.2-1", StageRhythm.TEN_DAYS, Way.BY_WORKDAYS, ""))
                .startsWith(stage("2017-01-20", "74.1"))
                .endsWith(stage("2017-03-07", "85"))
                .hasSize(6);
    }

    @Test
    void refusesSharesThatDoNotFitAndLevels() {
        assertThatThrownBy(() -> distribute("0.1.3-1", StageRhythm.QUARTER, Way.BY_SHARES, "10 20 30"))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> distribute("0.1.3-1", StageRhythm.QUARTER, Way.BY_SHARES, "10 20 30 x"))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("stages.shares.figure"));
        assertThat(StageLines.canDistribute(PLAN, indicator("0.1.1-1"))).isFalse();
        assertThatThrownBy(() -> distribute("0.1.1-1", StageRhythm.QUARTER, Way.EVENLY, ""))
                .isInstanceOf(InputRefused.class);
    }

    private static List<StageTarget> distribute(String key, StageRhythm rhythm, Way way, String shares) {
        return StageLines.distribute(PLAN, indicator(key), rhythm, way, shares);
    }

    private static Indicator indicator(String key) {
        return DEMO.indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static StageTarget stage(String day, String value) {
        return new StageTarget(LocalDate.parse(day), number(value));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
