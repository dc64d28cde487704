package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RowHeightsTest {
    private static final double USUAL = 34;
    private static final double MORE = 22;

    @Property(tries = 500)
    void agreesWithAddingUpTheHeightsOfAllRows(
            @ForAll @Size(max = 20) Set<@IntRange(max = 40) Integer> tall,
            @ForAll @IntRange(min = 1, max = 40) int count) {
        int[] taller = tall.stream()
                .mapToInt(Integer::intValue)
                .filter(i -> i < count)
                .sorted()
                .toArray();
        RowHeights heights = new RowHeights(count, USUAL, taller, MORE);
        double top = 0;
        for (int i = 0; i < count; i++) {
            double height = tall.contains(i) ? USUAL + MORE : USUAL;
            assertThat(heights.top(i)).isEqualTo(top);
            assertThat(heights.height(i)).isEqualTo(height);
            assertThat(heights.at(top)).isEqualTo(i);
            assertThat(heights.at(top + height - 0.5)).isEqualTo(i);
            top += height;
        }
        assertThat(heights.total()).isEqualTo(top);
        int behind = count / 2;
        RowHeights parted = heights.withGap(behind, 28);
        double end = heights.top(behind) + heights.height(behind);
        assertThat(parted.at(end + 14)).isEqualTo(behind);
        assertThat(parted.total()).isEqualTo(top + 28);
        for (int i = 0; i < count; i++) {
            double moved = i > behind ? 28 : 0;
            assertThat(parted.top(i)).isEqualTo(heights.top(i) + moved);
            assertThat(parted.at(parted.top(i) + 1)).isEqualTo(i);
        }
        assertThat(heights.at(-1)).isZero();
        assertThat(heights.at(top + 1e6)).isEqualTo(count - 1);
    }
}
