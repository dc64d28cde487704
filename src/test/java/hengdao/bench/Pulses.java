package hengdao.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs steps one a pulse, with pulses at full speed ({@code -Djavafx.animation.fullspeed=true}): from one step to the
 * next lies everything a step costs, its layout, its painting and its rendering.
 */
final class Pulses {
    private static final long PATIENCE = 30_000_000_000L;

    private Pulses() {}

    /** The milliseconds each step took until the next could begin. */
    static double[] times(int steps, IntConsumer step) {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] times = new double[steps];
            private int at;
            private long before;

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                if (at > 0 && at <= steps) {
                    times[at - 1] = (now - before) / 1e6;
                }
                before = now;
                if (at < steps) {
                    try {
                        step.accept(at);
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                        stop();
                    }
                } else {
                    stop();
                    done.complete(times);
                }
                at++;
            }
        }.start());
        return join(done);
    }

    /**
     * The milliseconds from an action until what it leads to has been rendered: a condition looked at in every pulse
     * holds, and one more pulse, which waits for the renderer, has passed.
     *
     * @throws IllegalStateException if the condition does not come to hold within half a minute
     */
    static double until(Runnable action, BooleanSupplier reached) {
        CompletableFuture<Double> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            action.run();
            new AnimationTimer() {
                private int after = -1;

                @Override
                public void handle(long ignored) {
                    if (after < 0 && System.nanoTime() - start > PATIENCE) {
                        stop();
                        done.completeExceptionally(new IllegalStateException("nothing came of it"));
                        return;
                    }
                    if (after < 0 && reached.getAsBoolean()) {
                        after = 0;
                        return;
                    }
                    if (after >= 0 && ++after == 2) {
                        stop();
                        done.complete((System.nanoTime() - start) / 1e6);
                    }
                }
            }.start();
        });
        return join(done);
    }

    private static <T> T join(CompletableFuture<T> done) {
        return done.orTimeout(5, TimeUnit.MINUTES).join();
    }
}
