package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttRows;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/** Pictures of the demo year, kept in target/pictures. */
class PictureTest {
    private static final LocalDate STATUS_DATE = LocalDate.of(2017, 2, 14);
    private final Messages messages = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final Programme demo =
            new SeedReader(SeedSource.ofProgram(), UUID::randomUUID).demo(2017).programme();

    @Test
    void showsTheShantytownProject() {
        BufferedImage all = picture("view-fit", 1200, 620, "", view -> {});
        BufferedImage project = picture("view-shantytown", 1200, 620, "5", view -> {
            view.zoomProperty().set(Zoom.TEN_DAY);
            view.time().show(view.statusDateProperty().get());
            view.reveal(view.rowsProperty().get().get(2).id());
        });
        picture("view-day", 1200, 620, "5", view -> {
            view.zoomProperty().set(Zoom.DAY);
            view.time().show(view.statusDateProperty().get());
        });
        picture("view-year", 1200, 400, "5", view -> view.zoomProperty().set(Zoom.YEAR));
        picture("view-empty", 800, 300, "none", view -> {});
        assertThat(all.getWidth()).isEqualTo(1200);
        assertThat(project.getWidth()).isEqualTo(1200);
    }

    private BufferedImage picture(String name, int width, int height, String project, Consumer<GanttView> step) {
        ProgrammeStatus status = ProgrammeStatus.evaluate(demo, STATUS_DATE, LightRules.DEFAULT);
        List<GanttRow> rows = GanttRows.of(demo, status::of, messages).stream()
                .filter(row -> project.isEmpty()
                        || row.key().equals(project)
                        || row.key().startsWith(project + "."))
                .toList();
        WritableImage image = FxThread.call(() -> {
            GanttView view = new GanttView(new FontTextMeasurer(), messages);
            new Scene(view, width, height);
            view.statusDateProperty().set(STATUS_DATE);
            view.calendarProperty().set(demo.calendar());
            view.rowsProperty().set(ChartRows.of(rows));
            view.resize(width, height);
            view.layout();
            step.accept(view);
            view.requestLayout();
            return view.snapshot(null, null);
        });
        return Pictures.keep(image, name);
    }
}
