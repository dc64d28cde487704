package hengdao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.AmendmentKind;
import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorChangesTest {

    private static final Indicator SIGNING = signing("签约率", "户", "85", LocalDate.of(2017, 3, 7), "73");

    @Test
    void aNameIsNoPromise() {
        assertThat(IndicatorChanges.between(SIGNING, signing("签约", "户", "85.0", LocalDate.of(2017, 3, 7), "73")))
                .isEmpty();
    }

    @Test
    void everythingElseIsToBeRecorded() {
        assertThat(IndicatorChanges.between(SIGNING, signing("签约率", "人", "80", null, null)))
                .containsExactlyElementsOf(List.of(
                        new IndicatorChanges.Change(AmendmentKind.TARGET, ">= 85", ">= 80"),
                        new IndicatorChanges.Change(AmendmentKind.DEADLINE, "2017-03-07", ""),
                        new IndicatorChanges.Change(AmendmentKind.BASIS, "户 % SHARE", "人 % SHARE"),
                        new IndicatorChanges.Change(AmendmentKind.BASELINE, "73 (730/1000) 2017-01-17", "")));
    }

    private static Indicator signing(
            String name, String basis, String target, @Nullable LocalDate deadline, @Nullable String baseline) {
        UUID id = new UUID(0, 1);
        Baseline start = baseline == null
                ? null
                : new Baseline(
                        new BigDecimal(baseline),
                        LocalDate.of(2017, 1, 17),
                        new BigDecimal("730"),
                        new BigDecimal("1000"));
        Target goal = new Target(Operator.AT_LEAST, new BigDecimal(target), null, null, null, "");
        return new Indicator(
                id, id, 1, "5.1.2-1", name, basis, "%", Measure.SHARE, goal, deadline, true, start, "", false);
    }
}
