package hengdao.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is typed of an indicator, without a window. */
class IndicatorInputTest {

    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 17);

    @Test
    void asksForNameUnitAndFigure() {
        assertThat(input(Operator.AT_LEAST, Measure.SHARE, Map.of("low", "")).problems())
                .containsOnlyKeys("low")
                .containsValue("data.indicator.figure.missing");
        assertThat(input(Operator.COMPLETE, Measure.SHARE, Map.of("low", "")).problems())
                .isEmpty();
        assertThat(input(Operator.AT_LEAST, Measure.SHARE, Map.of("indicator-name", " ", "measure-unit", ""))
                        .problems())
                .containsOnlyKeys("indicator-name", "measure-unit");
    }

    @Test
    void saysWhichFigureIsWrong() {
        assertThat(input(Operator.AT_LEAST, Measure.SHARE, Map.of("low", "101")).problems())
                .containsEntry("low", "data.indicator.figure.above_all");
        assertThat(input(Operator.AT_LEAST, Measure.CUMULATIVE, Map.of("low", "-1"))
                        .problems())
                .containsEntry("low", "data.indicator.figure.negative");
        assertThat(input(Operator.AT_MOST, Measure.LEVEL, Map.of("low", "-1")).problems())
                .isEmpty();
        assertThat(input(Operator.AT_LEAST, Measure.SHARE, Map.of("low", "八成")).problems())
                .containsEntry("low", "data.indicator.figure.none");
        assertThat(input(Operator.RANGE, Measure.LEVEL, Map.of("low", "5", "high", "4"))
                        .problems())
                .containsEntry("high", "data.indicator.high.below_low");
        assertThat(input(Operator.ABOUT, Measure.LEVEL, Map.of("tolerance", "-1"))
                        .problems())
                .containsEntry("tolerance", "data.indicator.figure.negative");
        assertThat(input(Operator.GROWTH, Measure.CUMULATIVE, Map.of("low", "", "factor", "0"))
                        .problems())
                .containsEntry("factor", "data.indicator.figure.negative");
        assertThat(input(Operator.AT_LEAST, Measure.SHARE, Map.of("deadline", "2017-02-30"))
                        .problems())
                .containsEntry("deadline", "data.no_day");
        assertThat(input(Operator.AT_LEAST, Measure.SHARE, Map.of("baseline-value", "73"))
                        .problems())
                .containsEntry("baseline-date", "data.indicator.baseline.both");
    }

    @Test
    void derivesTheFloorOfGrowthAndTakesNoFigureBesideIt() {
        Map<String, String> doubled = Map.of("low", "", "factor", "2", "baseline-value", "78.71");
        assertThat(input(Operator.GROWTH, Measure.CUMULATIVE, doubled).floor())
                .hasValueSatisfying(floor -> assertThat(floor).isEqualByComparingTo("157.42"));
        Map<String, String> stated = Map.of("low", "1", "factor", "2", "baseline-value", "78.71");
        IndicatorInput besides = input(Operator.GROWTH, Measure.CUMULATIVE, stated);
        assertThat(besides.floor())
                .hasValueSatisfying(floor -> assertThat(floor).isEqualByComparingTo("157.42"));
        assertThat(besides.fields(null).target().low()).isNull();
        assertThat(IndicatorInput.isAsked("low", Operator.GROWTH)).isFalse();
        assertThat(input(Operator.AT_LEAST, Measure.CUMULATIVE, doubled).floor())
                .isEmpty();
    }

    @Test
    void leavesOutWhatTheOperatorDoesNotAskAndKeepsCountsWithTheirValue() {
        Indicator before = indicator();
        Map<String, String> texts = new HashMap<>(IndicatorInput.texts(before));
        texts.put("high", "99");
        IndicatorFields same = new IndicatorInput(texts, Measure.SHARE, Operator.AT_LEAST, 2017).fields(before);
        assertThat(same).as("nothing of it was changed").isEqualTo(IndicatorFields.of(before));
        texts.put("baseline-value", "74");
        texts.put("deadline", "3月8日");
        IndicatorFields changed = new IndicatorInput(texts, Measure.SHARE, Operator.AT_LEAST, 2017).fields(before);
        assertThat(changed.baseline()).isEqualTo(new Baseline(new BigDecimal("74"), JANUARY, null, null));
        assertThat(changed.deadline()).isEqualTo(LocalDate.of(2017, 3, 8));
    }

    private static IndicatorInput input(Operator operator, Measure measure, Map<String, String> typed) {
        Map<String, String> texts = new HashMap<>(
                Map.of("indicator-name", "签约率", "measure-unit", "%", "low", "85", "high", "90", "tolerance", "1"));
        texts.putAll(typed);
        return new IndicatorInput(texts, measure, operator, 2017);
    }

    private static Indicator indicator() {
        return new Indicator(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "5.1.2-1",
                "签约率",
                "户",
                "%",
                Measure.SHARE,
                new Target(Operator.AT_LEAST, new BigDecimal("85"), null, null, null, ""),
                LocalDate.of(2017, 3, 7),
                true,
                new Baseline(new BigDecimal("73"), JANUARY, new BigDecimal("6059"), new BigDecimal("8300")),
                "二(五)1",
                false);
    }
}
