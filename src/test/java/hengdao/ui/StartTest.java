package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.start.CalmPage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
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

    @Test
    void opensAnotherFolderAsItWasLeftAndFreesTheOneBefore() {
        Path one = place.resolve("one");
        Path other = place.resolve("other");
        Workspace.create(one, StartWith.PROGRAMME).close();
        Workspace.create(other, StartWith.DEMO).close();
        FxThread.run(() -> {
            Desk desk = Desk.over(one);
            UUID project = desk.shell().model().projectsProperty().get().get(2).id();
            desk.shell().model().projectProperty().set(project);
            UUID folded = desk.shell().model().rowsProperty().get().getFirst().id();
            chart(desk).folded().add(folded);
            desk.chosen = Optional.of(other);
            desk.shell().openFolder();
            assertThat(desk.find("#status-demo", Label.class).isVisible()).isTrue();
            assertThat(desk.shell().model().rowsProperty().get()).hasSizeGreaterThan(14);
            Workspace.open(one).close();
            desk.chosen = Optional.of(one);
            desk.shell().openFolder();
            assertThat(desk.find("#status-demo", Label.class).isVisible()).isFalse();
            assertThat(desk.shell().model().projectProperty().get()).isEqualTo(project);
            assertThat(desk.shell().model().rowsProperty().get().getFirst().id())
                    .isEqualTo(project);
            assertThat(chart(desk).folded()).containsExactly(folded);
            desk.shell().openFolder();
            assertThat(chart(desk).folded()).containsExactly(folded);
            desk.close();
        });
    }

    private static GanttView chart(Desk desk) {
        return desk.find("#chart", GanttView.class);
    }

    private static String words(Desk desk) {
        return desk.stage.getScene().getRoot().lookupAll(".label").stream()
                .map(Node.class::cast)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }
}
