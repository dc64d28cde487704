package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.App;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.edit.RowBars;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bar held at the edge of the chart scrolls it until it is let go. */
class EdgeScrollTest {
    private static final String KEY = "5.1.1";

    @TempDir
    Path place;

    private EditedDesk desk;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            App.dress();
            Workspace.create(place.resolve("data"), StartWith.PROGRAMME, EditedDesk.TODAY)
                    .close();
            desk = new EditedDesk(place.resolve("data"));
        });
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void scrollsToTheRightWhileABarIsHeldThereAndTheBarFollows() throws InterruptedException {
        double[] at = new double[2];
        double before = FxThread.call(() -> {
            desk.show(KEY);
            desk.view.edited().scrollBy(-1e9, 0);
            desk.view.layout();
            RowBars bars = desk.bars(KEY);
            at[1] = bars.middle();
            at[0] = desk.view.edited().area().getMaxX() - 2;
            desk.press(bars.left() + 60, at[1]);
            desk.drag(bars.left() + 70, at[1]);
            desk.drag(at[0], at[1]);
            return scrollX();
        });
        String said = FxThread.call(() -> String.join(" ", desk.said()));
        waitUntilScrolledBeyond(before + 20);
        FxThread.run(() -> {
            assertThat(String.join(" ", desk.said())).as("the bar goes on").isNotEqualTo(said);
            desk.release(at[0], at[1]);
        });
        double after = FxThread.call(this::scrollX);
        Thread.sleep(150);
        assertThat(FxThread.call(this::scrollX)).isEqualTo(after);
    }

    private double scrollX() {
        return desk.view.viewport().scrollX();
    }

    private void waitUntilScrolledBeyond(double x) throws InterruptedException {
        long patience = System.nanoTime() + 10_000_000_000L;
        while (FxThread.call(this::scrollX) <= x && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        assertThat(FxThread.call(this::scrollX)).isGreaterThan(x);
    }
}
