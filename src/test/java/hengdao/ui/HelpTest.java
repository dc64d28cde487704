package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of F1. */
class HelpTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void tellsEveryKeyOnceUnderAHeading() {
        Workspace.create(place.resolve("data"), StartWith.PROGRAMME, Desk.TODAY).close();
        FxThread.run(() -> {
            Desk desk = Desk.over(place.resolve("data"));
            desk.shell().showKeys();
            Stage page = Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .filter(stage -> "键盘与鼠标".equals(stage.getTitle()))
                    .findFirst()
                    .orElseThrow();
            Node keys = page.getScene().lookup("#keys");
            assertThat(texts(keys, ".keys-heading"))
                    .containsSubsequence(
                            "文件",
                            "编辑",
                            "查看",
                            "时间刻度",
                            "填报",
                            "报表",
                            "帮助",
                            "横道图：行与任务",
                            "横道图：走动与缩放",
                            "填报",
                            "审核",
                            "督办",
                            "台账",
                            "数据",
                            "设置",
                            "鼠标");
            for (Node group : keys.lookupAll(".keys-grid")) {
                assertThat(texts(group, ".key")).doesNotHaveDuplicates();
            }
            assertThat(texts(keys, ".keys-grid .label"))
                    .contains("办结情况…", "提交所选")
                    .noneMatch(text -> text.contains("(_"));
            assertThat(texts(keys, ".key"))
                    .contains(
                            "F1",
                            "Ctrl+Z",
                            "Ctrl+Tab",
                            "Esc",
                            "Delete",
                            "按住中键拖动",
                            "Ctrl+Shift+← →",
                            "Ctrl+Page Up",
                            "拖动计划线",
                            "拖动线旁的圆圈");
            assertThat(page.getScene().getWidth()).isLessThan(1366);
            assertThat(page.getScene().getHeight()).isLessThan(768);
            page.close();
            desk.close();
        });
    }

    private static List<String> texts(Node root, String selector) {
        return root.lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
