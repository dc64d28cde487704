package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hengdao.report.Pagination.Item;
import hengdao.report.Pagination.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void fillsPagesAndRepeatsTheHeadingsOfWhatGoesOn() {
        List<Item> items = List.of(heading(-1), heading(0), row(1), row(1), row(1), heading(0), row(5));
        assertThat(Pagination.of(items, 40))
                .containsExactly(new Page(List.of(), 0, 4), new Page(List.of(0, 1), 4, 5), new Page(List.of(0), 5, 7));
    }

    @Test
    void movesRowsToALastPageThatWouldHoldHardlyAny() {
        List<Item> items = Collections.nCopies(11, row(-1));
        assertThat(Pagination.of(items, 100)).containsExactly(new Page(List.of(), 0, 10), new Page(List.of(), 10, 11));
        assertThat(Pagination.balanced(items, 100))
                .containsExactly(new Page(List.of(), 0, 7), new Page(List.of(), 7, 11));
        List<Item> enough = Collections.nCopies(14, row(-1));
        assertThat(Pagination.balanced(enough, 100)).isEqualTo(Pagination.of(enough, 100));
    }

    @Test
    void leavesNoHeadingAloneAtTheFoot() {
        List<Item> items = List.of(row(-1), row(-1), heading(-1), row(2));
        assertThat(Pagination.of(items, 30)).containsExactly(new Page(List.of(), 0, 2), new Page(List.of(), 2, 4));
    }

    @Test
    void givesUpRepeatingWhereTheRowWouldNotFit() {
        List<Item> items = List.of(heading(-1), new Item(25, 0, 0, false), new Item(25, 0, 0, false));
        assertThat(Pagination.of(items, 30))
                .containsExactly(new Page(List.of(), 0, 1), new Page(List.of(), 1, 2), new Page(List.of(), 2, 3));
    }

    @Test
    void refusesARowHigherThanThePage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pagination.of(List.of(row(-1)), 9));
    }

    @Property(tries = 500)
    void everyRowStandsOnceInOrderAndWhole(
            @ForAll("trees") List<Item> items, @ForAll @DoubleRange(min = 40, max = 300) double room) {
        int next = 0;
        for (Page page : Pagination.of(items, room)) {
            assertThat(page.first()).isEqualTo(next);
            assertThat(page.until()).isGreaterThan(next);
            assertThat(height(items, page)).isLessThanOrEqualTo(room + 1e-6);
            assertThat(page.repeated()).allMatch(index -> items.get(index).heading() && index < page.first());
            next = page.until();
        }
        assertThat(next).isEqualTo(items.size());
    }

    @Property(tries = 500)
    void aPageThatGoesOnSaysUnderWhat(
            @ForAll("trees") List<Item> items, @ForAll @DoubleRange(min = 160, max = 300) double room) {
        for (Page page : Pagination.of(items, room)) {
            List<Integer> holders = new ArrayList<>();
            for (int i = items.get(page.first()).holder();
                    i >= 0;
                    i = items.get(i).holder()) {
                holders.addFirst(i);
            }
            assertThat(page.repeated()).isEqualTo(holders);
        }
    }

    @Provide
    Arbitrary<List<Item>> trees() {
        return Arbitraries.integers()
                .between(1, 120)
                .flatMap(size -> Arbitraries.longs().map(seed -> tree(size, new Random(seed))));
    }

    /** Rows up to four deep, 10 to 40 high. */
    private static List<Item> tree(int size, Random random) {
        int[] depth = new int[size + 1];
        for (int i = 1; i < size; i++) {
            depth[i] = random.nextInt(Math.min(3, depth[i - 1] + 1) + 1);
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int holder = i - 1;
            while (holder >= 0 && depth[holder] >= depth[i]) {
                holder--;
            }
            boolean heading = i + 1 < size && depth[i + 1] > depth[i];
            double height = 10 + random.nextInt(31);
            items.add(new Item(height, height, depth[i] == 0 ? -1 : holder, heading));
        }
        return items;
    }

    private static double height(List<Item> items, Page page) {
        return page.repeated().stream()
                        .mapToDouble(i -> items.get(i).continuedHeight())
                        .sum()
                + items.subList(page.first(), page.until()).stream()
                        .mapToDouble(Item::height)
                        .sum();
    }

    private static Item heading(int holder) {
        return new Item(10, 10, holder, true);
    }

    private static Item row(int holder) {
        return new Item(10, 0, holder, false);
    }
}
