package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 本期新增 of the signing rate: 73 % is its baseline of 17 January, reported that day as well; 87 % follows. */
class IncrementsTest {

    @Test
    void theBaselineOfTheDayIsWhereItBegins() {
        Sample sample = Sample.signing();
        UUID signing = sample.firstIndicator();
        sample.entry(signing, "2017-01-17", "73");
        sample.entry(signing, "2017-02-14", "87");
        Increments increments = new Increments(sample.programme());
        assertThat(increments.of(signing, new BigDecimal("73"), LocalDate.of(2017, 1, 17)))
                .hasValueSatisfying(added -> assertThat(added).isZero());
        assertThat(increments.of(signing, new BigDecimal("87"), LocalDate.of(2017, 2, 14)))
                .hasValueSatisfying(added -> assertThat(added).isEqualByComparingTo("14"));
    }
}
