package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
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
            desk.close();
        });
    }
}
