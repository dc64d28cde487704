package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.model.InputRefused;
import hengdao.model.OrderState;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Verdict;
import hengdao.schedule.Light;
import hengdao.schedule.LightTrend;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartWithTest {

    @TempDir
    private Path folder;

    @Test
    void aDemoIsMarkedAndHoldsTheShantytownSeries() {
        try (Workspace workspace = Workspace.create(folder, StartWith.DEMO, Today.CLOCK)) {
            ProgrammeView view = workspace.view(2017, LocalDate.of(2017, 5, 4));
            Programme programme = view.programme();
            assertThat(programme.annual().demo()).isTrue();
            assertThat(programme.entries()).hasSizeGreaterThan(800).allMatch(ProgressEntry::example);
            assertThat(view.status().of(Rows.id(programme, "5.1.2-1")).measured())
                    .isEqualByComparingTo("97");
            assertThat(view.status().of(Rows.id(programme, "5.1.2-1")).light()).isEqualTo(Light.DONE);
            assertThat(view.status().overall().percent()).isBetween(5.0, 95.0);
        }
    }

    @Test
    void aDemoShowsRoundsReviewsAndOrders() {
        try (Workspace workspace = Workspace.create(folder, StartWith.DEMO, Today.CLOCK)) {
            ProgrammeView view = workspace.view(2017, LocalDate.of(2017, 3, 7));
            assertThat(workspace
                            .rounds()
                            .openOn(view, view.statusDate())
                            .orElseThrow()
                            .closes())
                    .isEqualTo("2017-03-07");
            assertThat(workspace
                            .lights()
                            .of(Rows.id(view.programme(), "5.1.2-1"))
                            .lights())
                    .extracting(LightTrend.At::date)
                    .startsWith(LocalDate.of(2017, 1, 24))
                    .allMatch(date -> !date.isAfter(view.statusDate()));
            assertThat(workspace.supervision().orders(view))
                    .extracting(order -> order.standing().state())
                    .containsExactly(
                            OrderState.UNDERTAKEN, OrderState.UNDERTAKEN, OrderState.REPORTED, OrderState.ASSIGNED);
            assertThat(workspace.reviewing().waiting(view))
                    .isNotEmpty()
                    .allMatch(entry -> entry.asOf().isAfter(LocalDate.of(2017, 2, 21)));
            assertThat(workspace.reviewing().reviews(view).values())
                    .filteredOn(review -> review.verdict() == Verdict.RETURNED)
                    .hasSize(1);
        }
    }

    @Test
    void anEmptyFolderKnowsTheCalendarOnly() {
        try (Workspace workspace = Workspace.create(folder.resolve("new"), StartWith.EMPTY, Today.CLOCK)) {
            assertThat(workspace.years()).isEmpty();
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(workspace::defaultYear)
                    .withMessageContaining("workspace.no_programme");
        }
        assertThat(Workspace.exists(folder.resolve("new"))).isTrue();
        assertThat(Workspace.exists(folder)).isFalse();
    }
}
