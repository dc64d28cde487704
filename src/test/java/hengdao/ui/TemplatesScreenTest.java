package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.report.ReportTemplate;
import hengdao.service.ReportKind;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 报表模板 in the window, and the preview's keys. */
class TemplatesScreenTest {

    @TempDir
    static Path pattern;

    @TempDir
    Path place;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
            desk.press("#screen-reports");
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> {
            window().ifPresent(Stage::close);
            desk.close();
        });
    }

    @Test
    void theUsualTemplateIsFilledOnceAndRemembered() {
        FxThread.run(() -> {
            desk.press("#reports-templates");
            type("#template-issuer", "区政府督查室");
            type("#template-signatures", "编制人：填报员甲\n签发人");
            press("#templates-done");
            assertThat(desk.app.workspace().templates().named("").issuer()).isEqualTo("区政府督查室");
            assertThat(desk.app.workspace().templates().named("").signatures()).hasSize(2);
            desk.close();
            desk = Desk.over(place.resolve("data"));
            desk.press("#screen-reports");
            desk.press("#reports-templates");
            assertThat(in("#template-issuer", TextInputControl.class).getText()).isEqualTo("区政府督查室");
        });
    }

    @Test
    void aNewTemplateIsWornByOneKindOfReportAndNotByOthers() {
        FxThread.run(() -> {
            choose(ReportKind.PROGRESS);
            desk.press("#reports-templates");
            press("#templates-add");
            type("#templates-name", "督查室");
            press("#templates-accept");
            type("#template-title-progress", "督查专报");
            press("#templates-done");
            ComboBox<ReportTemplate> box = box();
            assertThat(box.getItems()).extracting(ReportTemplate::name).containsExactly("", "督查室");
            box.setValue(box.getItems().get(1));
            choose(ReportKind.GANTT);
            assertThat(box().getValue().name()).isEmpty();
            choose(ReportKind.PROGRESS);
            assertThat(box().getValue().name()).isEqualTo("督查室");
            desk.chosen = Optional.of(place.resolve("t.pdf"));
            desk.press("#reports-save-pdf");
            var kept = desk.app
                    .workspace()
                    .issued()
                    .all(desk.shell().session().view())
                    .getFirst();
            assertThat(kept.template()).isEqualTo("督查室");
            assertThat(kept.title()).isEqualTo("督查专报");
        });
    }

    @Test
    void templatesAreCopiedRenamedAskedForBeforeDeletionAndTakenFromFiles() throws IOException {
        Path bad = Files.writeString(place.resolve("bad.json"), "{\"format\": 1}");
        FxThread.run(() -> {
            desk.press("#reports-templates");
            assertThat(in("#templates-rename", Button.class).isDisabled()).isTrue();
            press("#templates-copy");
            press("#templates-accept");
            assertThat(names()).containsExactly("", "常用模板（2）");
            press("#templates-rename");
            type("#templates-name", "政府办");
            press("#templates-accept");
            assertThat(names()).containsExactly("", "政府办");
            desk.chosen = Optional.of(place.resolve("out.json"));
            press("#templates-export");
            press("#templates-remove");
            assertThat(names()).hasSize(2);
            press("#templates-accept");
            assertThat(names()).containsExactly("");
            press("#templates-import");
            assertThat(names()).containsExactly("", "政府办");
            desk.chosen = Optional.of(bad);
            press("#templates-import");
            assertThat(in("#templates-told", Label.class).getText()).contains("bad.json", "没有导入");
            assertThat(names()).hasSize(2);
        });
    }

    @Test
    void pageKeysTurnPagesWhereverTheCursorIsButNotInAText() {
        FxThread.run(() -> {
            choose(ReportKind.PROGRESS);
            Node kinds = desk.find("#reports-kinds", Node.class);
            desk.key(kinds, KeyCode.PAGE_DOWN, false);
            assertThat(pageText()).startsWith("第 2 页");
            assertThat(desk.find("#reports-kinds", ListView.class)
                            .getSelectionModel()
                            .getSelectedItem())
                    .isEqualTo(ReportKind.PROGRESS);
            desk.key(desk.find("#print-range", Node.class), KeyCode.PAGE_DOWN, false);
            assertThat(pageText()).startsWith("第 2 页");
            desk.key(kinds, KeyCode.PAGE_UP, false);
            assertThat(pageText()).startsWith("第 1 页");
        });
    }

    @Test
    void thePreviewIsMagnifiedByKeysAndButtons() {
        FxThread.run(() -> {
            String whole = percent();
            Node preview = desk.find("#reports-preview", Node.class);
            desk.key(preview, KeyCode.PLUS, false);
            assertThat(percent()).isNotEqualTo(whole);
            desk.key(preview, KeyCode.MINUS, false);
            desk.key(preview, KeyCode.MINUS, false);
            assertThat(number(percent())).isLessThan(number(whole));
            desk.press("#reports-page-whole");
            assertThat(percent()).isEqualTo(whole);
            desk.press("#reports-page-wide");
            assertThat(number(percent())).isGreaterThanOrEqualTo(number(whole));
        });
    }

    private static int number(String percent) {
        return Integer.parseInt(percent.replace(" %", ""));
    }

    private String percent() {
        return desk.find("#reports-percent", Label.class).getText();
    }

    private String pageText() {
        return desk.find("#print-place", Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        ListView<ReportTemplate> list = in("#templates-list", ListView.class);
        return list.getItems().stream().map(ReportTemplate::name).toList();
    }

    private void choose(ReportKind kind) {
        @SuppressWarnings("unchecked")
        ListView<ReportKind> kinds = desk.find("#reports-kinds", ListView.class);
        kinds.getSelectionModel().select(kind);
        desk.layout();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ReportTemplate> box() {
        return desk.find("#reports-template", ComboBox.class);
    }

    private Optional<Stage> window() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() == desk.stage)
                .map(Stage.class::cast)
                .findFirst();
    }

    private <T extends Node> T in(String selector, Class<T> type) {
        Stage window = window().orElseThrow();
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
        return type.cast(Objects.requireNonNull(window.getScene().lookup(selector), selector));
    }

    private void type(String selector, String text) {
        in(selector, TextInputControl.class).setText(text);
    }

    private void press(String selector) {
        in(selector, Button.class).fire();
    }
}
