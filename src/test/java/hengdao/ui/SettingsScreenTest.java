package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Task;
import hengdao.schedule.LightRules;
import hengdao.service.LightRuleEditing;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings in the real window over the demo programme. */
class SettingsScreenTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void startsTheNextYearWithoutOneTaskAndOpensIt() {
        FxThread.run(() -> {
            Desk desk = settings(0, Locale.SIMPLIFIED_CHINESE);
            assertThat(desk.find("#years", TableView.class).getItems()).hasSize(1);
            TableView<?> carried = desk.find("#carried", TableView.class);
            int all = carried.getItems().size();
            String before = text(desk, "#new-year-figures");
            carried.getSelectionModel().select(0);
            desk.key(carried, KeyCode.SPACE, false);
            assertThat(text(desk, "#new-year-figures")).isNotEqualTo(before);
            Task left = leaves(desk).getFirst();
            assertThat(carried.getItems()).hasSize(all);
            Pictures.keep(desk.find("#settings", Region.class).snapshot(null, null), "settings-years");
            desk.type("#new-year-start", "2017-12-31");
            desk.press("#settings-start-year");
            assertThat(text(desk, "#year-error")).contains("2018");
            assertThat(desk.shell().session().years()).containsExactly(2017);
            desk.type("#new-year-start", "2018-01-02");
            desk.press("#settings-start-year");
            assertThat(desk.shell().session().years()).as("asks first").containsExactly(2017);
            Window.getWindows().stream()
                    .map(window -> window.getScene().lookup("#edit-accept"))
                    .filter(Objects::nonNull)
                    .map(ButtonBase.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            desk.layout();
            assertThat(desk.shell().session().years()).containsExactly(2017, 2018);
            assertThat(desk.shell().session().year()).isEqualTo(2018);
            assertThat(leaves(desk)).noneMatch(task -> task.key().equals(left.key()));
            MenuButton choice = desk.find("#year-choice", MenuButton.class);
            assertThat(choice.getText()).contains("2018");
            assertThat(choice.getItems()).hasSize(2);
            assertThat(desk.find("#years", TableView.class).getItems()).hasSize(2);
            assertThat(text(desk, "#new-year-calendar")).contains("2019");
            desk.find("#years", TableView.class).getSelectionModel().select(0);
            desk.press("#settings-open-year");
            assertThat(desk.shell().session().year()).isEqualTo(2017);
            assertThat(choice.getText()).contains("2017");
            assertThat(desk.find("#new-year-taken", Node.class).isVisible()).isTrue();
            desk.close();
        });
    }

    @Test
    void renamesTheYearAndUndoes() {
        FxThread.run(() -> {
            Desk desk = settings(0, Locale.SIMPLIFIED_CHINESE);
            String before = title(desk);
            desk.type("#year-title", "2017 年重点工程");
            desk.press("#settings-rename-year");
            assertThat(title(desk)).isEqualTo("2017 年重点工程");
            desk.shell().undo();
            assertThat(title(desk)).isEqualTo(before);
            desk.type("#year-title", " ");
            desk.press("#settings-rename-year");
            assertThat(title(desk)).isEqualTo(before);
            desk.close();
        });
    }

    @Test
    void listsDaysByKeyboardAndTheChartFollows() {
        FxThread.run(() -> {
            Desk desk = settings(1, Locale.SIMPLIFIED_CHINESE);
            assertThat(text(desk, "#calendar-figures")).startsWith("工作日 249 天");
            Pictures.keep(desk.find("#settings", Region.class).snapshot(null, null), "settings-calendar");
            Node grid = desk.find("#year-grid", Node.class);
            for (int i = 0; i < 8; i++) {
                desk.key(grid, KeyCode.RIGHT, false);
            }
            assertThat(grid.getAccessibleText()).contains("2017-01-09");
            desk.type("#calendar-name", "临时放假");
            desk.press("#settings-list-days");
            assertThat(text(desk, "#calendar-figures")).startsWith("工作日 248 天");
            assertThat(desk.shell().session().view().plan().workdays().isWorkday(LocalDate.of(2017, 1, 9)))
                    .isFalse();
            desk.shell().undo();
            desk.layout();
            assertThat(text(desk, "#calendar-figures")).startsWith("工作日 249 天");
            desk.type("#calendar-from", "2017-02-30");
            desk.press("#settings-list-days");
            assertThat(text(desk, "#calendar-figures")).startsWith("工作日 249 天");
            assertThat(desk.find("#settings", Node.class).lookupAll(".field-finding"))
                    .anySatisfy(each -> assertThat(((Label) each).getText()).contains("2017-02-30"));
            desk.close();
        });
    }

    @Test
    void takesAYearFromAFileAndWritesTheSameForm() throws IOException {
        Path wrong = place.resolve("wrong.csv");
        Files.writeString(wrong, "date,kind,name\n2019-01-01,off,元旦\n2019-02-30,off,春节\n");
        Path right = place.resolve("right.csv");
        Files.writeString(right, "date,kind,name\n2019-01-01,off,元旦\n2019-02-02,workday,春节\n");
        FxThread.run(() -> {
            Desk desk = settings(1, Locale.SIMPLIFIED_CHINESE);
            desk.press("#settings-next-year");
            desk.press("#settings-next-year");
            assertThat(text(desk, "#calendar-warning")).contains("2019");
            assertThat(desk.find("#settings-export-calendar", Node.class).isDisabled())
                    .isTrue();
            desk.chosen = Optional.of(wrong);
            desk.press("#settings-import-calendar");
            assertThat(text(desk, "#calendar-error")).contains("3").contains("2019-02-30");
            assertThat(desk.find("#calendar-days", ListView.class).getItems()).isEmpty();
            desk.chosen = Optional.of(right);
            desk.press("#settings-import-calendar");
            assertThat(desk.find("#calendar-days", ListView.class).getItems()).hasSize(2);
            assertThat(text(desk, "#calendar-warning")).isEmpty();
            Path out = place.resolve("out.csv");
            desk.chosen = Optional.of(out);
            desk.press("#settings-export-calendar");
            assertThat(out).hasContent("\uFEFF日期,类别,名称\r\n2019-01-01,放假,元旦\r\n2019-02-02,调休上班,春节\r\n");
            desk.shell().undo();
            desk.layout();
            assertThat(desk.find("#calendar-days", ListView.class).getItems()).isEmpty();
            desk.chosen = Optional.of(out);
            desk.press("#settings-import-calendar");
            assertThat(desk.find("#calendar-days", ListView.class).getItems()).hasSize(2);
            desk.close();
        });
    }

    @Test
    void makesARuleOfItsOwnWithAPreviewAndRefusesAnOverlap() {
        FxThread.run(() -> {
            Desk desk = settings(2, Locale.SIMPLIFIED_CHINESE);
            assertThat(desk.find("#rule-gap", RadioButton.class).isSelected()).isTrue();
            assertThat(desk.find("#settings-save-rule", Node.class).isDisabled())
                    .isTrue();
            Pictures.keep(desk.find("#settings", Region.class).snapshot(null, null), "settings-rules");
            desk.type("#limit-yellow", "5");
            assertThat(desk.find("#settings", Node.class).lookupAll(".field-finding"))
                    .anySatisfy(each ->
                            assertThat(((Label) each).getText()).contains("10").contains("5"));
            assertThat(desk.find("#settings-save-rule", Node.class).isDisabled())
                    .isTrue();
            assertThat(text(desk, "#count-then-red")).isEqualTo("—");
            desk.type("#limit-green", "0");
            desk.type("#limit-yellow", "1");
            desk.type("#rule-name", "从严");
            desk.layout();
            assertThat(desk.find("#rule-own", RadioButton.class).isSelected()).isTrue();
            int red = Integer.parseInt(text(desk, "#count-now-red"));
            assertThat(Integer.parseInt(text(desk, "#count-then-red").replaceAll(" .*", "")))
                    .isGreaterThan(red);
            desk.press("#settings-save-rule");
            LightRules rules = LightRuleEditing.of(desk.shell().session().view());
            assertThat(rules.name()).isEqualTo("从严");
            assertThat(text(desk, "#rule-in-force")).contains("从严").contains("≤0 正常");
            desk.press("#screen-overview");
            assertThat(text(desk, "#overview-rule")).contains("从严");
            desk.shell().undo();
            desk.layout();
            assertThat(LightRuleEditing.of(desk.shell().session().view())).isEqualTo(LightRules.DEFAULT);
            assertThat(text(desk, "#overview-rule")).doesNotContain("从严");
            desk.close();
        });
    }

    @Test
    void choosesAPresetWithFourLights() {
        FxThread.run(() -> {
            Desk desk = settings(2, Locale.ENGLISH);
            desk.press("#rule-days-late");
            assertThat(desk.find("#rule-orange", CheckBox.class).isSelected()).isTrue();
            desk.press("#settings-save-rule");
            assertThat(LightRuleEditing.of(desk.shell().session().view()).id()).isEqualTo("days-late");
            assertThat(text(desk, "#rule-in-force")).contains("Days late: ≤0 On track, >0 and ≤7 Slow");
            desk.close();
        });
    }

    @Test
    void showsHowTheLightOfAnIndicatorWent() {
        FxThread.run(() -> {
            Desk desk = settings(3, Locale.SIMPLIFIED_CHINESE);
            assertThat(desk.find("#settings-theme-light", RadioButton.class).isSelected())
                    .isTrue();
            desk.shell()
                    .openIndicator(desk.shell().session().view().programme().indicators().stream()
                            .filter(each -> each.key().equals("5.1.2-1"))
                            .findFirst()
                            .orElseThrow()
                            .id());
            desk.layout();
            Node lights = desk.find("#indicator-lights", Node.class);
            assertThat(lights.getAccessibleText()).contains("2017-02-21 已完成").contains("推算");
            Button first = (Button) lights.lookup(".light-button");
            assertThat(first.isFocusTraversable()).isTrue();
            assertThat(first.getAccessibleText()).startsWith("20").endsWith("按空格键可立项督办");
            assertThat(first.getContextMenu().getItems())
                    .singleElement()
                    .satisfies(item -> assertThat(item.getText()).isEqualTo("立项督办"));
            Path out = place.resolve("sheet.pdf");
            desk.chosen = Optional.of(out);
            export(desk).stream()
                    .filter(item -> "indicator-export-pdf".equals(item.getId()))
                    .forEach(MenuItem::fire);
            assertThat(out).isNotEmptyFile();
            Pictures.keep(desk.find("#indicator", Region.class).snapshot(null, null), "indicator-lights");
            first.getContextMenu().getItems().getFirst().fire();
            desk.layout();
            assertThat(desk.find("#new-item", TextField.class).getText()).contains("签约率");
            String day = first.getAccessibleText().substring(0, 10);
            assertThat(day).isNotEqualTo("2017-03-07");
            assertThat(desk.find("#new-origin", TextField.class).getText()).startsWith(day);
            desk.close();
        });
    }

    private static List<MenuItem> export(Desk desk) {
        return desk.find("#indicator-export", MenuButton.class).getItems();
    }

    private Desk settings(int page, Locale language) {
        Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
        Desk desk = Desk.over(place.resolve("data"), language);
        desk.layout();
        desk.press("#screen-settings");
        desk.find("#settings-pages", ListView.class).getSelectionModel().select(page);
        desk.layout();
        return desk;
    }

    private static List<Task> leaves(Desk desk) {
        var plan = desk.shell().session().view().plan();
        return plan.programme().tasks().stream()
                .filter(task -> !plan.isHolder(task.id()))
                .toList();
    }

    private static String title(Desk desk) {
        return desk.shell().session().view().programme().annual().title();
    }

    private static String text(Desk desk, String selector) {
        return desk.find(selector, Label.class).getText();
    }
}
