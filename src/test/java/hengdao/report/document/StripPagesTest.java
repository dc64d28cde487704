package hengdao.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StripPagesTest {

    private static final Strip HEADING = strip(10, false, null);

    @Test
    void repeatsTheHeadingOfATableThatGoesOn() {
        Strip row = strip(10, false, HEADING);
        assertThat(StripPages.of(List.of(HEADING, row, row, row), 30))
                .containsExactly(List.of(HEADING, row, row), List.of(HEADING, row));
    }

    @Test
    void leavesNoHeadingAloneAtTheFoot() {
        Strip text = strip(10, false, null);
        Strip heading = strip(10, true, null);
        assertThat(StripPages.of(List.of(text, heading, text), 20))
                .containsExactly(List.of(text), List.of(heading, text));
    }

    @Property(tries = 500)
    void everyStripStandsOnceInOrderAndWhole(
            @ForAll("strips") List<Strip> strips, @ForAll @DoubleRange(min = 40, max = 300) double room) {
        List<Strip> told = new ArrayList<>();
        for (List<Strip> page : StripPages.of(strips, room)) {
            assertThat(page).isNotEmpty();
            assertThat(page.stream().mapToDouble(Strip::height).sum()).isLessThanOrEqualTo(room + 1e-6);
            boolean again = page.getFirst() == HEADING && page.size() > 1;
            told.addAll(again ? page.subList(1, page.size()) : page);
        }
        assertThat(told).containsExactlyElementsOf(strips);
    }

    @Provide
    Arbitrary<List<Strip>> strips() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1, 40), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((height, stays, row) -> strip(height, stays, row ? HEADING : null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    private static Strip strip(double height, boolean stays, @Nullable Strip heading) {
        return new Strip(height, stays, heading, "", (x, y) -> List.of());
    }
}
