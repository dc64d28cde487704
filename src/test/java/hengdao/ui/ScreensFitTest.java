package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing is cut off on a screen of 1366 × 768 at 100, 125, 150 and 200 %, in either language, and everything has a name
 * for the screen reader.
 */
class ScreensFitTest {

    @TempDir
    static Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(place.resolve("pattern"), StartWith.DEMO, Desk.TODAY).close();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 1366, 768",
        "zh, 1093, 614",
        "zh, 911, 512",
        "zh, 683, 384",
        "en, 1366, 768",
        "en, 1093, 614",
        "en, 683, 384"
    })
    void nothingIsCutOff(String language, int width, int height) {
        List<String> flaws = new ArrayList<>();
        ScreenWalk walk = FxThread.call(() -> ScreenWalk.over(
                place.resolve("pattern"),
                place.resolve(language + width),
                Locale.forLanguageTag(language),
                width,
                height));
        for (String page : ScreenWalk.PAGES) {
            FxThread.run(() -> walk.open(page));
            FxThread.run(() -> walk.flaws().forEach(flaw -> flaws.add(page + ": " + flaw)));
        }
        FxThread.run(walk::close);
        assertThat(flaws).isEmpty();
    }

    @Test
    void theSmallestWindowFitsAScreenAtTwiceItsSize() {
        FxThread.run(() -> {
            Desk desk = Desk.overCopy(place.resolve("pattern"), place.resolve("smallest"));
            assertThat(desk.stage.getMinWidth()).isLessThanOrEqualTo(683);
            assertThat(desk.stage.getMinHeight()).isLessThanOrEqualTo(384);
            desk.close();
        });
    }

    @Test
    void theRailAndTheBarGiveWayInANarrowWindow() {
        ScreenWalk walk = FxThread.call(() -> ScreenWalk.over(
                place.resolve("pattern"), place.resolve("narrow"), Locale.SIMPLIFIED_CHINESE, 683, 384));
        FxThread.run(() -> {
            walk.open("chart");
            Desk desk = walk.desk;
            assertThat(desk.find("#rail", Region.class).getWidth()).isLessThan(50);
            assertThat(desk.find("#screen-orders", ToggleButton.class)
                            .getTooltip()
                            .getText())
                    .startsWith("督办");
            assertThat(desk.find("#waiting-orders", Label.class).getText()).isEqualTo("2");
            Button print = desk.find("#button-print", Button.class);
            assertThat(print.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
            assertThat(print.getTooltip().getText()).isEqualTo("打印");
            MenuBar menu = desk.find(".shell-menu", MenuBar.class);
            assertThat(menu.getMenus()).hasSize(1);
            assertThat(menu.getMenus().getFirst().getItems())
                    .extracting(MenuItem::getText)
                    .contains("文件", "帮助");
            KeyCombination details = KeyCombination.keyCombination("F4");
            assertThat(desk.stage.getScene().lookup(".details")).as("folded").isNull();
            desk.stage.getScene().getAccelerators().get(details).run();
            assertThat(desk.stage.getScene().lookup(".details")).isNotNull();
            desk.layout();
            assertThat(walk.flaws()).isEmpty();
            desk.stage.setWidth(1366);
            desk.stage.setHeight(768);
        });
        FxThread.run(() -> {
            walk.desk.layout();
            assertThat(walk.desk.find(".shell-menu", MenuBar.class).getMenus()).hasSize(6);
            assertThat(walk.desk.find("#rail", Region.class).getWidth()).isGreaterThan(60);
            assertThat(walk.desk.stage.getScene().getAccelerators()).containsKey(KeyCombination.keyCombination("F4"));
            walk.close();
        });
    }

    @Test
    void findsWhatIsCut() {
        FxThread.run(() -> {
            Label cut = new Label("一二三四五六七八九十");
            cut.setMaxWidth(60);
            TextField nameless = new TextField();
            Button outside = new Button("保存");
            outside.setMinWidth(300);
            VBox box = new VBox(cut, nameless, outside);
            Scene scene = new Scene(box, 200, 100);
            box.applyCss();
            box.layout();
            assertThat(FitFlaws.in(scene))
                    .hasSize(3)
                    .anyMatch(flaw -> flaw.startsWith("shortened: Label"))
                    .anyMatch(flaw -> flaw.startsWith("nameless: TextField"))
                    .anyMatch(flaw -> flaw.startsWith("cut off: Button"));
        });
    }
}
