package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRuleTest {

    @ParameterizedTest
    @CsvSource({
        "12, GREEN",
        "0, GREEN",
        "-9.99, GREEN",
        "-10, GREEN",
        "-10.01, YELLOW",
        "-30, YELLOW",
        "-30.01, RED",
        "-99, RED"
    })
    void everyGapFallsInOneBand(double gap, Light light) {
        assertThat(LightRule.DEFAULT.ofGap(gap)).isEqualTo(light);
    }

    @Property
    void neverBrightensAsTheGapGrows(
            @ForAll @DoubleRange(min = -200, max = 200) double gap, @ForAll @DoubleRange(max = 100) double more) {
        Light less = LightRule.DEFAULT.ofGap(gap);
        assertThat(LightRule.DEFAULT.ofGap(gap - more)).isGreaterThanOrEqualTo(less);
    }
}
