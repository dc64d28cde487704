package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.start.CalmPage;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void offersTheProgrammeOnFirstStartAndShowsIt() {
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            assertThat(desk.app.shell()).isNull();
            desk.press("#start-programme");
            assertThat(desk.shell().model().projectsProperty().get()).hasSize(14);
            assertThat(desk.find("#status-projects", Label.class).getText()).isEqualTo("12 个工程");
            assertThat(desk.find("#status-demo", Label.class).isVisible()).isFalse();
            desk.close();
        });
        assertThat(Workspace.exists(place.resolve("data"))).isTrue();
    }

    @Test
    void takesOneChoiceAtATimeAndSaysWhatIsBeingDone() {
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            CalmPage page = (CalmPage) desk.stage.getScene().getRoot();
            page.busy("正在建立，请稍候…");
            assertThat(words(desk)).contains("请稍候");
            assertThat(desk.find("#start-demo", Button.class).isDisabled()).isTrue();
            page.ready();
            assertThat(words(desk)).doesNotContain("请稍候");
            assertThat(desk.find("#start-demo", Button.class).isDisabled()).isFalse();
            desk.close();
        });
    }

    @Test
    void keepsTheExampleDataInAFolderOfItsOwn() {
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            desk.press("#start-demo");
            assertThat(desk.find("#status-demo", Label.class).isVisible()).isTrue();
            desk.close();
        });
        assertThat(Workspace.exists(place.resolve("data"))).isFalse();
        assertThat(Workspace.exists(place.resolve("data-demo"))).isTrue();
    }

    @Test
    void saysThatAnEmptyFolderHoldsNoProgramme() {
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            desk.press("#start-empty");
            assertThat(desk.app.shell()).isNull();
            assertThat(words(desk)).contains("没有年度工程");
            desk.close();
        });
    }

    @Test
    void saysWhoHoldsTheFolderAndTriesAgain() {
        Path folder = place.resolve("data");
        FxThread.run(() -> {
            try (Workspace other = Workspace.create(folder, StartWith.PROGRAMME)) {
                Desk desk = Desk.over(folder);
                assertThat(desk.app.shell()).isNull();
                assertThat(words(desk)).contains("没有改动任何数据").contains(System.getProperty("user.name"));
                other.close();
                desk.press("#start-again");
                assertThat(desk.shell().model().rowsProperty().get()).isNotEmpty();
                desk.close();
            }
        });
    }

    private static String words(Desk desk) {
        return desk.stage.getScene().getRoot().lookupAll(".label").stream()
                .map(Node.class::cast)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }
}
