package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Whoever subtracts what is printed finds the gap that is printed. */
class ShownFigureTest {

    @Test
    void aGapIsTheDifferenceOfTheFiguresAsTheyAreShown() {
        Status status = status(null, 21.54, 24.55);
        assertThat(status.shownPercent()).isEqualByComparingTo("21.5");
        assertThat(status.shownScheduled()).isEqualByComparingTo("24.6");
        assertThat(status.gap()).isEqualByComparingTo("-3.1");
    }

    @Test
    void whatWasMeasuredStandsAsItWasEnteredAndWhatIsComputedHasOneDecimal() {
        Status measured = status(new BigDecimal("99.36"), 99.36, 98.25);
        assertThat(measured.shownPercent()).isEqualByComparingTo("99.36");
        assertThat(measured.gap()).isEqualByComparingTo("1.06");
        Status computed = status(new BigDecimal("49"), 12.25, null);
        assertThat(computed.shownPercent()).isEqualByComparingTo("12.3");
        assertThat(computed.gap()).isNull();
    }

    private static Status status(BigDecimal measured, Double percent, Double scheduled) {
        return new Status(Light.GREEN, measured, null, null, percent, scheduled, percent, scheduled, null, 1, 1);
    }
}
