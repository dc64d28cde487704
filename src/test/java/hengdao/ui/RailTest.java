package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Waiting;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens are chosen in the rail; the one on screen is marked there. */
class RailTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void beginsWithTheChartMarkedInTheRail() {
        Workspace.create(place.resolve("data"), StartWith.PROGRAMME, Desk.TODAY).close();
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .isTrue();
            desk.press("#screen-chart");
            assertThat(desk.find("#screen-chart", ToggleButton.class).isSelected())
                    .as("chosen again")
                    .isTrue();
            desk.close();
        });
    }

    /** Two of the example orders are past their dates on 7 March 2017; a report alone does not settle one. */
    @Test
    void countsWhatWaits() {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            Session session = desk.shell().session();
            assertThat(session.waitingProperty().get()).as("once there is time").isEqualTo(Waiting.NOTHING);
            desk.tasks.letPass(Duration.ofSeconds(1));
            Waiting waiting = session.waitingProperty().get();
            assertThat(waiting.due()).isEqualTo(83);
            assertThat(waiting.reviews()).isEqualTo(115);
            assertThat(waiting.overdueOrders()).isEqualTo(2);
            desk.close();
        });
    }
}
