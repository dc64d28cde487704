package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.gantt.GanttRow.Level;
import hengdao.i18n.Messages;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rows of the 2017 programme as it comes with the program. */
class GanttRowsTest {
    private final Programme programme = new SeedReader(SeedSource.ofProgram(), UUID::randomUUID)
            .programme(2017)
            .programme();
    private final ProgrammeStatus status =
            ProgrammeStatus.evaluate(programme, LocalDate.of(2017, 2, 14), LightRules.DEFAULT);
    private final List<GanttRow> rows = GanttRows.of(programme, status::of, Messages.of(Locale.SIMPLIFIED_CHINESE));

    @Test
    void twelveProjectsInOrderWithTheYearlyGoalsLast() {
        assertThat(rows.stream().filter(row -> row.level() == Level.PROJECT))
                .extracting(GanttRow::key)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "0");
        assertThat(rows.stream().filter(row -> row.level() == Level.WORK_AREA)).hasSize(38);
    }

    @Test
    void everyRowStandsBelowTheOneThatHoldsIt() {
        for (int i = 0; i < rows.size(); i++) {
            GanttRow row = rows.get(i);
            UUID holder = row.parentId();
            if (holder == null) {
                assertThat(row.depth()).isZero();
                continue;
            }
            int at = i - 1;
            while (rows.get(at).depth() >= row.depth()) {
                at--;
            }
            assertThat(rows.get(at).id()).isEqualTo(holder);
        }
    }

    @Test
    void taskWithSeveralIndicatorsHasARowForEach() {
        assertThat(find("5.1.2").goals()).extracting(GanttRow.Goal::label).containsExactly("签约率 ≥85%、交房率 ≥50% 3月7日");
        GanttRow signing = find("5.1.2-1");
        assertThat(signing.number()).isEqualTo("5.1.2-1");
        assertThat(signing.level()).isEqualTo(Level.INDICATOR);
        assertThat(signing.start()).isEqualTo(LocalDate.of(2016, 12, 20));
        assertThat(signing.finish()).isEqualTo(LocalDate.of(2017, 3, 7));
        assertThat(signing.goals())
                .extracting(GanttRow.Goal::label, GanttRow.Goal::brief)
                .containsExactly(tuple("签约率 ≥85% 3月7日", "≥85% 3月7日"));
        assertThat(signing.deadlineIsDefault()).isFalse();
    }

    @Test
    void taskWithOneIndicatorIsOneRow() {
        GanttRow row = find("1.1.1");
        assertThat(row.goals()).hasSize(1);
        assertThat(row.goals().getFirst().brief()).isEqualTo("≥76块 12月31日");
        assertThat(rows).noneMatch(other -> row.id().equals(other.parentId()));
        assertThat(row.deadlineIsDefault()).isTrue();
    }

    @Test
    void milestoneCarriesADiamondOnItsDay() {
        GanttRow row = find("1.1.2");
        assertThat(row.milestone()).isTrue();
        assertThat(row.start()).isEqualTo(row.finish());
        assertThat(row.goals()).extracting(GanttRow.Goal::label).containsExactly("12月31日");
    }

    @Test
    void projectCoversItsTasks() {
        assertThat(find("5").start()).isEqualTo(LocalDate.of(2016, 12, 20));
        assertThat(find("5").finish()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void everyTargetHasWords() {
        TargetText targets = new TargetText(Messages.of(Locale.SIMPLIFIED_CHINESE));
        assertThat(programme.indicators())
                .allSatisfy(indicator -> assertThat(targets.of(indicator))
                        .as(indicator.key())
                        .isNotBlank()
                        .doesNotContain("null"));
    }

    private GanttRow find(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }
}
