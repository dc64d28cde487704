package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.InputRefused;
import hengdao.model.TaskKind;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRulesTest {

    @ParameterizedTest
    @CsvSource({
        "gap, -12, GREEN",
        "gap, 0, GREEN",
        "gap, 10, GREEN",
        "gap, 10.01, YELLOW",
        "gap, 30, YELLOW",
        "gap, 30.01, RED",
        "gap-yinchuan, 9.99, GREEN",
        "gap-yinchuan, 10, YELLOW",
        "gap-yinchuan, 30, YELLOW",
        "gap-yinchuan, 30.01, RED",
        "share-wuhan, 120, GREEN",
        "share-wuhan, 80, GREEN",
        "share-wuhan, 79.99, YELLOW",
        "share-wuhan, 60, YELLOW",
        "share-wuhan, 59.99, RED",
        "days-late, 0, GREEN",
        "days-late, 1, YELLOW",
        "days-late, 7, YELLOW",
        "days-late, 8, ORANGE",
        "days-late, 14, ORANGE",
        "days-late, 15, RED"
    })
    void everyNumberFallsInOneBand(String id, double number, Light light) {
        assertThat(LightRules.preset(id).orElseThrow().of(number)).isEqualTo(light);
    }

    @Property
    void neverBrightensAsNumbersGetWorse(
            @ForAll @IntRange(max = 3) int preset,
            @ForAll @DoubleRange(min = -200, max = 200) double number,
            @ForAll @DoubleRange(max = 100) double more) {
        LightRules rules = LightRules.PRESETS.get(preset);
        double worse = rules.kind().fewerIsWorse() ? number - more : number + more;
        assertThat(rules.of(worse)).isGreaterThanOrEqualTo(rules.of(number));
    }

    @Test
    void areWrittenOnOneLineAndReadBack() {
        assertThat(LightRules.DEFAULT.text()).isEqualTo("gap GAP_PP GREEN<=10;YELLOW<=30;RED");
        for (LightRules rules : LightRules.PRESETS) {
            assertThat(LightRules.parse(rules.text())).isEqualTo(rules);
            assertThat(LightRules.parse(rules.id())).isEqualTo(rules);
        }
        LightRules own = LightRules.parse("ours SHARE_OF_SCHEDULED GREEN>=95.5;ORANGE>70;RED 本办 办法 2017");
        assertThat(own.name()).isEqualTo("本办 办法 2017");
        assertThat(own.mildest()).isEqualTo(Light.ORANGE);
        assertThat(own.of(95.5)).isEqualTo(Light.GREEN);
        assertThat(own.of(70)).isEqualTo(Light.RED);
        assertThat(LightRules.parse(own.text())).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "'', light_rules.unreadable",
        "no-such-preset, light_rules.unreadable",
        "a GAP_PP GREEN>=10;RED, light_rules.unreadable",
        "a GAP_PP GREEN<=ten;RED, light_rules.unreadable",
        "a GAP GREEN<=10;RED, light_rules.unreadable",
        "a GAP_PP GREEN<=10, light_rules.lights",
        "a GAP_PP YELLOW<=10;RED, light_rules.lights",
        "a GAP_PP GREEN<=10;RED<=30;YELLOW, light_rules.lights",
        "a GAP_PP GREEN<=10;RED<=30, light_rules.lights",
        "a GAP_PP GREEN;YELLOW<=30;RED, light_rules.limit",
        "a SHARE_OF_SCHEDULED GREEN>=101;RED, light_rules.limit",
        "a GAP_PP GREEN<=30;YELLOW<=30;RED, light_rules.order",
        "a SHARE_OF_SCHEDULED GREEN>=60;YELLOW>=80;RED, light_rules.order",
        "甲 GAP_PP GREEN<=10;RED, light_rules.id"
    })
    void areRefusedWhereANumberWouldHaveNoLightOrTwo(String text, String key) {
        assertThatThrownBy(() -> LightRules.parse(text))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void areNamedOnOneLine() {
        List<LightBand> bands = LightRules.DEFAULT.bands();
        assertThatThrownBy(() -> new LightRules("a", "甲\n乙", LightRules.Kind.GAP_PP, bands))
                .isInstanceOf(InputRefused.class);
    }

    /** 25 % of 19 workdays from the day after 2017-02-27, which the plan passes on 2017-03-06. */
    @ParameterizedTest
    @CsvSource({
        "2017-03-10, gap, YELLOW",
        "2017-03-10, gap-yinchuan, YELLOW",
        "2017-03-10, share-wuhan, RED",
        "2017-03-05, days-late, GREEN",
        "2017-03-06, days-late, YELLOW",
        "2017-03-12, days-late, YELLOW",
        "2017-03-13, days-late, ORANGE",
        "2017-03-19, days-late, ORANGE",
        "2017-03-20, days-late, RED"
    })
    void eachRuleMeasuresTheSameLagInItsOwnWay(String date, String preset, Light light) {
        Sample sample = new Sample();
        UUID task = sample.task(TaskKind.TASK, "2017-02-27", "2017-03-24");
        sample.entry(task, "2017-03-03", "25");
        ProgrammeStatus status = sample.on(date, LightRules.preset(preset).orElseThrow());
        assertThat(status.of(task).light()).isEqualTo(light);
        assertThat(status.of(sample.project).light()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-29, gap, RED",
        "2017-09-29, share-wuhan, RED",
        "2017-09-28, days-late, NO_DATA",
        "2017-09-29, days-late, YELLOW",
        "2017-10-05, days-late, YELLOW",
        "2017-10-06, days-late, ORANGE",
        "2017-10-13, days-late, RED"
    })
    void aRowPastItsDeadlineIsNeverGreen(String date, String preset, Light light) {
        Sample sample = new Sample();
        UUID opening = sample.task(TaskKind.MILESTONE, "2017-09-28", "2017-09-28");
        LightRules rules = LightRules.preset(preset).orElseThrow();
        assertThat(sample.on(date, rules).of(opening).light()).isEqualTo(light);
        LightRules lenient = LightRules.parse("lenient DAYS_LATE GREEN<=90;ORANGE<=120;RED");
        assertThat(sample.on("2017-09-29", lenient).of(opening).light()).isEqualTo(Light.ORANGE);
    }
}
