package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void writesQuantitiesAsOfficersReadThem() {
        assertThat(Figures.withUnit(new BigDecimal("28000"), "人")).isEqualTo("28,000 人");
        assertThat(Figures.withUnit(new BigDecimal("73.00"), "%")).isEqualTo("73%");
        assertThat(Figures.withUnit(new BigDecimal("78.71"), "万平方米")).isEqualTo("78.71 万平方米");
    }

    @Test
    void writesDifferencesWithARealSign() {
        assertThat(Figures.signed(new BigDecimal("-6.4"))).isEqualTo("−6.4");
        assertThat(Figures.signed(new BigDecimal("14.0"))).isEqualTo("+14");
        assertThat(Figures.signed(new BigDecimal("0.0"))).isEqualTo("0");
        assertThat(Figures.percent(new BigDecimal("46.30"))).isEqualTo("46.3%");
    }
}
