package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class NewestLookupTest {

    private final SameThreadTasks tasks = new SameThreadTasks();
    private final List<String> told = new ArrayList<>();
    private final NewestLookup<String> lookup = new NewestLookup<>(tasks, error -> told.add(error.getMessage()));

    @Test
    void looksUpOnlyWhatWasAskedForLast() {
        List<String> looked = new ArrayList<>();
        tasks.hold();
        for (String each : List.of("p", "ph", "phq")) {
            lookup.ask(
                    outdated -> {
                        looked.add(each);
                        return each;
                    },
                    told::add);
        }
        assertThat(looked).isEmpty();
        assertThat(lookup.isPending()).isTrue();
        tasks.release();
        assertThat(looked).containsExactly("phq");
        assertThat(told).containsExactly("phq");
        assertThat(lookup.isPending()).isFalse();
    }

    @Test
    void dropsWhatIsNotWantedAnyMore() {
        tasks.hold();
        lookup.ask(outdated -> "found", told::add);
        lookup.forget();
        tasks.release();
        assertThat(told).isEmpty();
        assertThat(lookup.isPending()).isFalse();
    }

    @Test
    void tellsWhatFailsUnlessSomethingElseIsWanted() {
        lookup.ask(
                outdated -> {
                    throw new IllegalStateException("lost");
                },
                told::add);
        lookup.ask(
                outdated -> {
                    lookup.forget();
                    throw new IllegalStateException("late");
                },
                told::add);
        assertThat(told).containsExactly("lost");
    }

    @Test
    void tellsALookupUnderWayToStopAndDropsItsOutcome() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean stopped = new AtomicBoolean();
        try (ThreadedTasks threads = new ThreadedTasks(Runnable::run)) {
            NewestLookup<String> real = new NewestLookup<>(threads, error -> {});
            real.ask(
                    outdated -> {
                        begun.countDown();
                        while (!outdated.getAsBoolean()) {
                            Thread.onSpinWait();
                        }
                        stopped.set(true);
                        return "first";
                    },
                    told::add);
            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
            real.ask(outdated -> "second", found -> {
                told.add(found);
                done.countDown();
            });
            assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(stopped).isTrue();
        assertThat(told).containsExactly("second");
    }
}
