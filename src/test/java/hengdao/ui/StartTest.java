package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.start.CalmPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
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
    void beginsAnEmptyFolderWithTheYearAndProjectsTypedAndTheFirstTaskInTheWindow() {
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            desk.press("#start-empty");
            assertThat(desk.app.shell()).isNull();
            assertThat(words(desk)).contains("建立年度工程");
            assertThat(desk.find("#new-year", TextField.class).getText()).isEqualTo("2017");
            desk.type("#new-year", "去年");
            desk.press("#new-accept");
            assertThat(words(desk)).contains("“去年”不是年份", "至少写一个工程");
            assertThat(desk.app.shell()).isNull();
            desk.type("#new-year", "2018");
            desk.type("#new-projects", "棚户区改造\n 签约腾退\n\t搬迁拆除\n\n交通改善\n");
            desk.press("#new-accept");
            assertThat(desk.stage.getTitle()).isEqualTo("横道 2018 年度工程");
            assertThat(rows(desk)).containsExactly("1 棚户区改造", "1.1 签约腾退", "1.2 搬迁拆除", "2 交通改善", "2.1 交通改善");
            assertThat(desk.find("#notice-text", Label.class).getText()).contains("按 Insert 新增任务");
            desk.press("#notice-accept");
            desk.type("#new-row", "入户动员");
            desk.key(desk.find("#new-row", TextField.class), KeyCode.ENTER, false);
            Window asking = Window.getWindows().stream()
                    .filter(window -> window.getScene().lookup("#officer-form") != null)
                    .findFirst()
                    .orElseThrow();
            ((Button) asking.getScene().lookup("#officer-leave")).fire();
            assertThat(rows(desk)).containsOnlyOnce("1.1.1 入户动员").hasSize(6);
            assertThat(desk.find("#notice", Node.class).isVisible()).isFalse();
            desk.close();
            Desk again = Desk.over(place.resolve("data"));
            assertThat(rows(again)).hasSize(6);
            assertThat(again.find("#notice", Node.class).isVisible()).isFalse();
            again.close();
        });
    }

    private static List<String> rows(Desk desk) {
        return desk.shell().model().allRows().stream()
                .map(row -> row.key() + " " + row.name())
                .toList();
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
