package hengdao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", " 2.5 ", "0.000001", "999999999999999", "1.0000000"})
    void takesAnyFigureAboveNothing(String typed) {
        assertThat(Weight.read(typed))
                .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "两倍", "0.0000001", "1000000000000000", "1e400", "1e-400", "1,5"})
    void refusesWhatCannotBeKept(String typed) {
        assertThat(Weight.read(typed)).isEmpty();
    }

    @Test
    void isWrittenWithoutEmptyDigits() {
        assertThat(Weight.text(new BigDecimal("10.00"))).isEqualTo("10");
        assertThat(Weight.text(new BigDecimal("2.50"))).isEqualTo("2.5");
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> Weight.checked(BigDecimal.ZERO));
    }
}
