package hengdao.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import hengdao.gantt.ChartRows;
import hengdao.gantt.Zoom;
import hengdao.model.Programme;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanAnalysis;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.store.Database;
import hengdao.store.EntryStore;
import hengdao.store.Ids;
import hengdao.store.ProgrammeStore;
import hengdao.store.WriteGate;
import hengdao.ui.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/**
 * Feeds a workload into a real data folder, drives the real window over it and prints the figures as one line of JSON.
 * The window first shows the example year that comes with the program, as an officer's does, then the workload's folder is chosen: that opening, the first of its kind
 * in this process, is the first paint. Scrolling, the bare canvas, zooming, folding and editing are measured the
 * sixth time, when what they run is compiled. Every time ends when the renderer has done its work.
 */
public final class Bench {
    private static final int STEPS = 200;
    private static final int TURNS = 20;
    private static final int ENTRIES = 5;
    /** How often everything is done; what the last time took is told. */
    private static final int ROUNDS = 6;

    private static final long PATIENCE = 5_000_000_000L;

    private final Workload workload;
    private final Path folder;
    private final JsonObject line = new JsonObject();
    private final BenchWindow window;

    private Bench(Workload workload, Path place) {
        this.workload = workload;
        this.folder = place.resolve("workload");
        Path first = place.resolve("first");
        fill(folder, workload.programme());
        Workspace.create(first, StartWith.DEMO).close();
        window = call(() -> new BenchWindow(first));
    }

    /** Takes the file of the workload. */
    public static void main(String[] arguments) throws Exception {
        Workload workload = Workload.read(Path.of(arguments[0]));
        Path place = Files.createTempDirectory("hengdao-bench");
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            App.dress();
            started.complete(true);
        });
        started.join();
        int exit = 1;
        try {
            Bench bench = new Bench(workload, place);
            bench.run();
            System.out.println(new Gson().toJson(bench.line));
            exit = 0;
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
        delete(place);
        System.exit(exit);
    }

    private void run() {
        line.addProperty("n", workload.size());
        Pulses.until(() -> {}, window::isOpen);
        Idle.await();
        open();
        scroll();
        zoom();
        fold();
        edit();
        enter();
        heap();
        critical();
        call(() -> {
            window.close();
            return true;
        });
    }

    private void open() {
        long start = System.nanoTime();
        double paint = Pulses.until(
                () -> window.choose(folder),
                () -> window.isOpen() && window.probe().isComplete(workload.size()));
        Pulses.until(() -> {}, () -> hasMarks() || System.nanoTime() - start > PATIENCE);
        line.addProperty("first_paint_ms", Times.rounded(paint));
        if (hasMarks()) {
            line.addProperty("marks_ms", Times.rounded((System.nanoTime() - start) / 1e6));
        }
    }

    private boolean hasMarks() {
        return !window.chart().marksProperty().get().floats().isEmpty();
    }

    private void scroll() {
        call(() -> {
            window.shell().model().zoomProperty().set(Zoom.WEEK);
            return true;
        });
        double[] first = new double[STEPS];
        for (int turn = 0; turn < ROUNDS; turn++) {
            first = Pulses.times(STEPS, step -> window.wheel(0, step < STEPS / 2 ? -240 : 240));
        }
        line.add("vscroll_ms", Times.medianAndP95(first));
        floor();
        for (int turn = 0; turn < ROUNDS; turn++) {
            first = Pulses.times(STEPS, step -> window.wheel(step < STEPS / 2 ? -40 : 40, 0));
        }
        line.add("hscroll_ms", Times.medianAndP95(first));
    }

    private void floor() {
        Floor floor = call(() -> new Floor(window.probe().painted()));
        Canvas canvas = call(() -> {
            Canvas shown = window.probe().canvas();
            Canvas bare = new Canvas(shown.getWidth(), shown.getHeight());
            Stage stage = new Stage();
            stage.setScene(new Scene(new Group(bare)));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            window.stage.hide();
            return bare;
        });
        double[] times = new double[STEPS];
        for (int turn = 0; turn < ROUNDS; turn++) {
            times = Pulses.times(STEPS, step -> floor.draw(canvas, step));
        }
        line.add("floor_ms", Times.medianAndP95(times));
        line.addProperty("shapes", floor.shapes());
        call(() -> {
            canvas.getScene().getWindow().hide();
            window.stage.show();
            return true;
        });
    }

    private void zoom() {
        double[] times = new double[TURNS];
        for (int turn = 0; turn < ROUNDS * TURNS; turn++) {
            change(Zoom.DAY);
            times[turn % TURNS] = change(Zoom.MONTH);
        }
        line.addProperty("zoom_ms", Times.median(times));
    }

    private double change(Zoom zoom) {
        return Pulses.until(() -> window.shell().model().zoomProperty().set(zoom), () -> true);
    }

    private void fold() {
        UUID first = call(() -> window.chart().rowsProperty().get().get(0).id());
        double[] times = new double[TURNS];
        for (int turn = 0; turn < ROUNDS * TURNS; turn++) {
            boolean close = turn % 2 == 0;
            times[turn % TURNS] = Pulses.until(
                    () -> {
                        if (close) {
                            window.chart().folded().add(first);
                        } else {
                            window.chart().folded().remove(first);
                        }
                    },
                    () -> true);
        }
        line.addProperty("fold_ms", Times.median(times));
    }

    /** Drags a bar by the mouse a week on and back again; until the new rows are painted, which is after the commit. */
    private void edit() {
        UUID id = workload.dragged();
        double[] times = new double[TURNS];
        if (!hasMarks()) {
            return;
        }
        for (int turn = 0; turn < ROUNDS * TURNS; turn++) {
            double days = turn % 2 == 0 ? 7 : -7;
            times[turn % TURNS] = drag(id, days);
        }
        line.addProperty("edit_ms", Times.median(times));
    }

    /**
     * Enters progress of a row and saves it by Ctrl+Enter: until the chart has the new figures, which is after the
     * commit, and, with the overview chosen, until its figures are new too.
     */
    private void enter() {
        double[] charts = new double[ENTRIES];
        double[] overviews = new double[ENTRIES];
        for (int turn = 0; turn < 2 * ENTRIES; turn++) {
            charts[turn / 2] = save(turn, () -> {}, () -> true);
            String before = call(window::overview);
            overviews[turn / 2] =
                    save(++turn, window::showOverview, () -> !window.overview().equals(before));
            call(() -> {
                window.showChart();
                return true;
            });
            Idle.await();
        }
        line.addProperty("entry_ms", Times.median(charts));
        line.addProperty("entry_to_overview_ms", Times.median(overviews));
    }

    private double save(int turn, Runnable then, BooleanSupplier reached) {
        int entries = call(() -> {
            window.fillIn(workload.entered(turn), "100");
            return window.entries();
        });
        Idle.await();
        boolean[] saved = {false};
        return Pulses.until(window::saveEntry, () -> {
            if (!saved[0] && window.entries() > entries) {
                saved[0] = true;
                then.run();
            }
            return saved[0] && reached.getAsBoolean();
        });
    }

    private double drag(UUID id, double days) {
        Point2D from = call(() -> window.probe().bar(id));
        double by = days * call(() -> window.probe().pointsPerDay());
        Pulses.times(4, step -> {
            switch (step) {
                case 0 -> window.mouse(MouseEvent.MOUSE_MOVED, from.getX(), from.getY());
                case 1 -> window.mouse(MouseEvent.MOUSE_PRESSED, from.getX(), from.getY());
                case 2 -> window.mouse(MouseEvent.MOUSE_DRAGGED, from.getX() + by / 2, from.getY());
                default -> window.mouse(MouseEvent.MOUSE_DRAGGED, from.getX() + by, from.getY());
            }
        });
        ChartRows before = call(() -> window.chart().rowsProperty().get());
        return Pulses.until(
                () -> window.mouse(MouseEvent.MOUSE_RELEASED, from.getX() + by, from.getY()),
                () -> !same(before, window.chart().rowsProperty().get(), id));
    }

    private static boolean same(ChartRows before, ChartRows now, UUID id) {
        return before.get(before.place(id))
                .start()
                .equals(now.get(now.place(id)).start());
    }

    private void heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        line.addProperty("heap_mb", Times.rounded(used / 1e6));
    }

    private void critical() {
        Plan plan = Plan.of(workload.programme());
        double[] times = new double[TURNS];
        for (int turn = 0; turn < ROUNDS * TURNS; turn++) {
            long start = System.nanoTime();
            PlanAnalysis.of(plan);
            times[turn % TURNS] = (System.nanoTime() - start) / 1e6;
        }
        line.addProperty("critical_ms", Times.median(times));
    }

    private static void fill(Path folder, Programme programme) {
        Database.create(folder, empty -> {
                    Ids ids = new Ids();
                    WriteGate gate = new WriteGate(empty, ids, Clock.systemDefaultZone());
                    gate.write("bench", "fill", change -> {
                        new ProgrammeStore(empty, new EntryStore(ids), ids).insert(change, programme);
                        return true;
                    });
                })
                .close();
    }

    private static <T> T call(Supplier<T> step) {
        return CompletableFuture.supplyAsync(step, Platform::runLater)
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
