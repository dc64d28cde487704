package hengdao.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Drawing;
import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.service.Reports;
import hengdao.service.StandInPrinter;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.SameThreadTasks;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The screen of reports by itself, with its real controls, over a data folder of its own and stand-ins for printers. */
abstract class ReportsBench {

    static final Clock MAY = Clock.fixed(Instant.parse("2017-05-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @TempDir
    Path bin;

    StandInPrinter printer;
    Workspace workspace;
    Session session;
    ReportsModel model;
    Scene scene;
    private final StartWith contents;
    private final List<Exception> errors = new ArrayList<>();

    ReportsBench(StartWith contents) {
        this.contents = contents;
    }

    @BeforeEach
    void openFolder() throws IOException {
        printer = new StandInPrinter(bin);
        workspace = Workspace.create(folder.resolve("data"), contents, MAY);
        FxThread.run(() -> {
            SameThreadTasks tasks = new SameThreadTasks();
            Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
            session = new Session(
                    workspace,
                    List.of(2017),
                    Shown.of(workspace.view(2017, null), messages),
                    new Memory(Map.of(), workspace.preferences(), tasks),
                    tasks,
                    messages,
                    MAY,
                    errors::add);
        });
    }

    @AfterEach
    void closeFolder() {
        workspace.close();
        assertThat(errors).isEmpty();
    }

    /** Builds the screen anew. */
    void show(@Nullable FileChoosing files, Consumer<ReportsScreen> prepare) {
        FxThread.run(() -> {
            model = new ReportsModel(session, () -> ChartMarks.USUAL, source -> {
                Reports reports = new Reports(source, session.messages(), MAY);
                return new ReportsModel.Services(reports, printer.printing(reports));
            });
            ReportsScreen screen = new ReportsScreen(session, navigation(), files, model);
            prepare.accept(screen);
            scene = new Scene(new StackPane(screen.node()), 1200, 680);
            screen.refresh();
            layOut();
        });
    }

    void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(scene.lookup(selector));
    }

    List<Drawing> pages() {
        return model.preview().pagesProperty().get().all();
    }

    private static Navigation navigation() {
        return (Navigation) Proxy.newProxyInstance(
                Navigation.class.getClassLoader(),
                new Class<?>[] {Navigation.class},
                (proxy, method, arguments) -> null);
    }
}
