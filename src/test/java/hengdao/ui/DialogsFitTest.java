package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.StageTarget;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.AmendmentDialog;
import hengdao.ui.common.FxThread;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is cut off in the forms and windows that open on demand, and none is larger than the screen. */
class DialogsFitTest {

    private static final String INDICATOR = "5.1.2-1";

    private static final Map<String, Consumer<ScreenWalk>> FORMS = forms();

    @TempDir
    static Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(place.resolve("pattern"), StartWith.DEMO, Desk.TODAY).close();
    }

    @ParameterizedTest
    @CsvSource({"zh, 1366, 768, light", "zh, 683, 384, dark", "en, 1366, 768, dark", "en, 683, 384, light"})
    void nothingIsCutOff(String language, int width, int height, String theme) {
        List<String> flaws = new ArrayList<>();
        ScreenWalk walk = FxThread.call(() -> ScreenWalk.over(
                place.resolve("pattern"),
                place.resolve(language + width),
                Locale.forLanguageTag(language),
                width,
                height));
        FxThread.run(() -> {
            walk.open("settings/3");
            walk.desk.press("#settings-theme-" + theme);
        });
        FORMS.forEach((name, form) -> {
            FxThread.run(() -> form.accept(walk));
            FxThread.run(() -> {
                walk.flaws().forEach(flaw -> flaws.add(name + ": " + flaw));
                for (Window window : List.copyOf(Window.getWindows())) {
                    if (window instanceof Stage dialog && !dialog.equals(walk.desk.stage)) {
                        flawsOf(dialog, width, height).forEach(flaw -> flaws.add(name + ": " + flaw));
                        dialog.close();
                    } else if (window instanceof PopupWindow popup) {
                        FitFlaws.in(popup.getScene()).forEach(flaw -> flaws.add(name + ": " + flaw));
                        popup.hide();
                    }
                }
            });
        });
        FxThread.run(walk::close);
        assertThat(flaws).isEmpty();
    }

    private static List<String> flawsOf(Stage dialog, int width, int height) {
        dialog.getScene().getRoot().applyCss();
        dialog.getScene().getRoot().layout();
        List<String> flaws = new ArrayList<>(FitFlaws.in(dialog.getScene()));
        if (dialog.getScene().getWidth() > width || dialog.getScene().getHeight() > height) {
            flaws.add("larger than the screen: %.0f×%.0f"
                    .formatted(dialog.getScene().getWidth(), dialog.getScene().getHeight()));
        }
        return flaws;
    }

    private static Map<String, Consumer<ScreenWalk>> forms() {
        Map<String, Consumer<ScreenWalk>> forms = new LinkedHashMap<>();
        forms.put("who works here", walk -> walk.desk.press("#status-officer"));
        forms.put("amendment", DialogsFitTest::amend);
        forms.put("amendment of many stages", DialogsFitTest::restage);
        forms.put("task", DialogsFitTest::openTask);
        forms.put(
                "outcome",
                walk -> walk.desk.shell().stateOutcome(indicator(walk).taskId()));
        forms.put("baselines", walk -> walk.desk.shell().showBaselines());
        forms.put("days", walk -> walk.desk.shell().chooseDays());
        forms.put("keys", walk -> walk.desk.shell().showKeys());
        forms.put("round rule", walk -> {
            walk.open("rounds");
            if (!walk.desk.find("#rounds-plan", Node.class).isDisabled()) {
                walk.desk.press("#rounds-plan");
            }
        });
        forms.put("change of a round", walk -> select(walk, "#rounds-table"));
        forms.put("skip", walk -> {
            walk.desk.press("#rounds-back");
            walk.desk.shell().showScreen("rounds");
            walk.desk.layout();
            walk.desk.key(walk.desk.stage.getScene().getFocusOwner(), KeyCode.K, true);
            assertThat(walk.desk.find("#rounds-notice", Node.class).isVisible()
                            || walk.desk.find("#round-note", Node.class).isVisible())
                    .isTrue();
        });
        forms.put("handover of a line", walk -> {
            walk.desk.press("#round-note-cancel");
            walk.desk.key(walk.desk.stage.getScene().getFocusOwner(), KeyCode.H, true);
        });
        forms.put("return of an entry", walk -> {
            walk.open("review");
            walk.desk.type("#review-by", "审核员乙");
            walk.desk.press("#review-return");
        });
        forms.put(
                "new order",
                walk -> walk.desk.shell().order(walk.desk.row("1.2.2").id()));
        forms.put("another new order", walk -> {
            walk.desk.type("#new-requirement", "一周内说明原因");
            walk.desk.shell().order(walk.desk.row(INDICATOR).id());
        });
        forms.put("order put aside", walk -> walk.desk.press("#new-other-begin"));
        forms.put("days of the calendar", walk -> walk.open("settings/1"));
        forms.put("merge of units", walk -> data(walk, 0, "#data-merge"));
        forms.put("new unit", walk -> data(walk, 0, "#data-add-unit"));
        forms.put("handover", walk -> {
            assign(walk);
            data(walk, 1, "#data-handover");
        });
        forms.put("new person", walk -> data(walk, 1, "#data-add-person"));
        return forms;
    }

    private static Indicator indicator(ScreenWalk walk) {
        return walk.desk.shell().session().view().programme().indicators().stream()
                .filter(each -> each.key().equals(INDICATOR))
                .findFirst()
                .orElseThrow();
    }

    private static void amend(ScreenWalk walk) {
        Indicator indicator = indicator(walk);
        amend(walk, indicator, IndicatorFields.of(indicator).withDeadline(LocalDate.of(2017, 6, 30)));
    }

    private static void amend(ScreenWalk walk, Indicator indicator, IndicatorFields fields) {
        AmendmentDialog.submit(
                walk.desk.shell().session(),
                walk.desk.shell().dialogs(),
                new PlanEdit.SetIndicator(indicator.id(), fields, null),
                approval -> new PlanEdit.SetIndicator(indicator.id(), fields, approval),
                () -> {},
                refused -> {
                    throw new AssertionError(refused);
                });
    }

    /** Stage targets of every ten days, all of which are changed. */
    private static void restage(ScreenWalk walk) {
        Indicator indicator = indicator(walk);
        List<StageTarget> first = new ArrayList<>();
        List<StageTarget> second = new ArrayList<>();
        LocalDate last = LocalDate.of(2017, 3, 6);
        for (int i = 0; i < 36; i++) {
            first.add(new StageTarget(last.minusDays(i), BigDecimal.valueOf(80 - i)));
            second.add(new StageTarget(last.minusDays(i), BigDecimal.valueOf(81 - i)));
        }
        IndicatorFields fields = IndicatorFields.of(indicator);
        walk.desk.shell().session().edit(new PlanEdit.SetIndicator(indicator.id(), fields.withStages(first), null));
        amend(walk, indicator, fields.withStages(second));
    }

    private static void openTask(ScreenWalk walk) {
        walk.open("chart");
        walk.desk.shell().model().selectedProperty().set(indicator(walk).taskId());
        walk.desk.layout();
        Node chart = walk.desk.find("#chart", Node.class);
        chart.requestFocus();
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false));
        assertThat(Window.getWindows()).hasSize(2);
    }

    /** Gives somebody tasks to hand over. */
    private static void assign(ScreenWalk walk) {
        walk.desk.shell().session().view().programme().tasks().stream()
                .filter(task -> task.key().startsWith("5.1."))
                .forEach(task -> walk.desk
                        .shell()
                        .session()
                        .edit(new PlanEdit.SetFields(
                                task.withPeople(task.leadUnit(), task.supportingUnits(), "分管领导甲", "责任人乙"))));
    }

    private static void data(ScreenWalk walk, int page, String button) {
        walk.open("data/" + page);
        select(walk, page == 0 ? "#data-list-units" : "#data-list-people");
        walk.desk.press(button);
    }

    private static void select(ScreenWalk walk, String table) {
        Node node = walk.desk.find(table, Node.class);
        if (node instanceof TableView<?> lines) {
            lines.getSelectionModel().selectFirst();
        } else if (node instanceof ListView<?> lines) {
            lines.getSelectionModel().selectFirst();
        }
        walk.desk.layout();
    }
}
