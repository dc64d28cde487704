package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestMatchesTest {

    @Test
    void putsTheClosestFirstAndKeepsTheOrderOfEquallyCloseOnes() {
        List<String> things = List.of("旧棚户区", "签约", "棚户甲", "棚户乙");
        assertThat(BestMatches.of("棚户", things, Function.identity(), Function.identity(), 10, () -> false))
                .containsExactly("棚户甲", "棚户乙", "旧棚户区");
        assertThat(BestMatches.of("棚户", things, Function.identity(), Function.identity(), 1, () -> false))
                .containsExactly("棚户甲");
    }

    @Test
    void findsByTheNameOrByAllWords() {
        assertThat(BestMatches.of("5.1", List.of("甲", "乙"), name -> name, name -> "5.1 " + name, 10, () -> false))
                .containsExactly("甲", "乙");
        assertThat(BestMatches.of("甲", List.of("乙", "甲"), name -> name, name -> "5.1 " + name, 10, () -> false))
                .containsExactly("甲");
    }

    @Test
    void looksNoFurtherOnceEnoughIsFoundThatCannotBeSurpassed() {
        AtomicInteger looked = new AtomicInteger();
        List<String> many =
                IntStream.range(0, 50_000).mapToObj(i -> "Task " + i).toList();
        List<String> found = BestMatches.of("Task", many, name -> name, name -> counted(name, looked), 14, () -> false);
        assertThat(found).hasSize(14).startsWith("Task 0", "Task 1");
        assertThat(looked).hasValue(14);
    }

    @Test
    void stopsWhenItIsOutdated() {
        AtomicInteger looked = new AtomicInteger();
        List<String> many =
                IntStream.range(0, 50_000).mapToObj(i -> "Task " + i).toList();
        BestMatches.of("Person", many, name -> name, name -> counted(name, looked), 14, () -> looked.get() == 100);
        assertThat(looked).hasValue(100);
    }

    private static String counted(String name, AtomicInteger looked) {
        looked.incrementAndGet();
        return name;
    }
}
