package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadedTasksTest {

    @Test
    void worksOffTheCallingThreadInOrderAndFinishesBeforeItCloses() {
        List<Integer> order = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (ThreadedTasks tasks = new ThreadedTasks(Runnable::run)) {
            for (int number = 0; number < 20; number++) {
                int mine = number;
                tasks.database(
                        () -> {
                            threads.add(Thread.currentThread());
                            return order.add(mine);
                        },
                        done -> {},
                        error -> {});
            }
        }
        assertThat(order).hasSize(20).isSorted();
        assertThat(threads).doesNotContain(Thread.currentThread()).allMatch(Thread::isDaemon);
    }

    @Test
    void tellsWhatFailed() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (ThreadedTasks tasks = new ThreadedTasks(Runnable::run)) {
            tasks.pages(
                    () -> {
                        throw new IllegalStateException("no paper");
                    },
                    done -> {},
                    error -> told.countDown());
            assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void dropsADelayedActionThatIsCancelled() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        List<String> done = new ArrayList<>();
        try (ThreadedTasks tasks = new ThreadedTasks(Runnable::run)) {
            tasks.later(Duration.ofMillis(400), () -> done.add("first")).cancel();
            tasks.later(Duration.ofMillis(600), second::countDown);
            assertThat(second.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).isEmpty();
    }
}
