package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.MovedClock;
import hengdao.model.EntryRound;
import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import hengdao.model.Verdict;
import hengdao.schedule.plan.PastedRow;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.rounds.RoundRule;
import hengdao.service.EntryForm;
import hengdao.service.FirstYear;
import hengdao.service.ProgrammeView;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entry rounds in the real window: planned, and filled in by keyboard. The status date is 7 March 2017. */
class RoundsScreenTest {

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        try (Workspace workspace = Workspace.create(pattern.resolve("data"), StartWith.PROGRAMME, Desk.TODAY)) {
            workspace
                    .rounds()
                    .plan(
                            workspace.view(2017, null),
                            new RoundRule.EveryTwoWeeks(LocalDate.of(2017, 1, 13)),
                            LocalDate.MIN,
                            "填报员甲");
        }
    }

    @AfterEach
    void close() {
        FxThread.run(() -> desk.close());
    }

    @Test
    void fillsARoundOfThirtyEntriesByKeyboardAloneAndTakesItBackInOneStep() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            int before = entries().size();
            focusList();
            assertThat(list().getItems()).hasSizeGreaterThan(100);
            assertThat(list().lookupAll(".round-line")).hasSizeLessThan(40);
            List<String> filled = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                filled.add(subject());
                typeInto(owner(), "1");
                key(owner(), KeyCode.TAB, false, false);
                if (owner().getPromptText().equals("原因说明")) {
                    typeInto(owner(), "重新核定");
                    key(owner(), KeyCode.TAB, false, false);
                }
                if (i % 10 == 0) {
                    typeInto(owner(), "按计划推进" + i);
                }
                key(owner(), KeyCode.ENTER, false, false);
            }
            assertThat(filled).doesNotHaveDuplicates();
            assertThat(desk.find("#rounds-submit", ButtonBase.class).getText()).contains("30");
            assertThat(desk.find("#round-progress", Label.class).getText()).startsWith("已报 0");
            key(owner(), KeyCode.ENTER, true, false);

            assertThat(entries()).hasSize(before + 30);
            assertThat(entries().stream().map(ProgressEntry::note)).contains("按计划推进0", "按计划推进20");
            assertThat(entries()).allMatch(entry -> entry.by().equals("填报员甲"));
            assertThat(desk.find("#round-progress", Label.class).getText()).startsWith("已报 30");
            assertThat(desk.find("#rounds-submit", ButtonBase.class).isDisabled())
                    .isTrue();
            assertThat(owner().isFocused()).isTrue();
            assertThat(filled).doesNotContain(subject());
            Pictures.keep(desk.find("#rounds", Region.class).snapshot(null, null), "rounds");

            assertThat(status()).isEqualTo("已提交 30 项，可按 Ctrl+Z 撤销");
            key(owner(), KeyCode.Z, true, false);
            assertThat(entries().stream().filter(entry -> entry.state().counts()))
                    .hasSize(before);
            assertThat(desk.find("#round-progress", Label.class).getText()).startsWith("已报 0");
            assertThat(desk.find("#rounds-submit", ButtonBase.class).getText()).contains("30");
            assertThat(drafts()).hasSize(30).extracting(EntryForm::note).contains("按计划推进0", "按计划推进20");
            list().scrollTo(0);
            desk.layout();
            assertThat(states()).startsWith("待提交", "待提交");
        });
    }

    @Test
    void countsNoLineThatIsWrongAndAsksForTheReasonOfALowerValue() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            for (int i = 0; i < 200 && !subject().contains("5.3.2-1"); i++) {
                key(owner(), KeyCode.ENTER, false, false);
            }
            typeInto(owner(), "103");
            assertThat(said()).anyMatch(text -> text.contains("请说明原因"));
            assertThat(states()).contains("有误").doesNotContain("待提交");
            assertThat(desk.find("#rounds-wrong", Label.class).getText()).isEqualTo("1 项有误，改正后才能提交");
            assertThat(desk.find("#rounds-submit", ButtonBase.class).getText()).startsWith("提交 0 项");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).isEmpty();
            assertThat(owner().getPromptText()).isEqualTo("原因说明");
            typeInto(owner(), "重新核定");
            assertThat(desk.find("#rounds-wrong", Label.class).getText()).isEmpty();
            assertThat(states()).contains("待提交").doesNotContain("有误");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).hasSize(1);
        });
    }

    @Test
    void asksForTheReasonOfALowerShareToo() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            for (int i = 0; i < 200 && !subject().contains("5.1.2-1 签约率"); i++) {
                key(owner(), KeyCode.ENTER, false, false);
            }
            typeInto(owner(), "5000/8300");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).isEmpty();
            assertThat(owner().getPromptText()).isEqualTo("原因说明");
        });
    }

    @Test
    void savesNothingWhileOneLineIsBlockedAndGoesToIt() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            typeInto(owner(), "1");
            key(owner(), KeyCode.ENTER, false, false);
            String wrong = subject();
            typeInto(owner(), "abc");
            key(owner(), KeyCode.ENTER, false, false);
            typeInto(owner(), "2");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).isEmpty();
            assertThat(subject()).isEqualTo(wrong);
            assertThat(owner().getText()).isEqualTo("abc");
            assertThat(said()).contains("不是数字：abc。请只填数字，单位不用写。");
            typeInto(owner(), "3");
            assertThat(said()).noneMatch(text -> text.contains("abc"));
            write("#rounds-by", " ");
            key(desk.find("#rounds-by", TextField.class), KeyCode.ENTER, true, false);
            assertThat(desk.find("#round-said", Label.class).getText()).isEqualTo("请填写填报人。");
            assertThat(desk.find("#rounds-by", TextField.class).isFocused()).isTrue();
            Label blocked = desk.find("#round-said", Label.class);
            assertThat(blocked.lookup(".text")
                            .localToScene(blocked.lookup(".text").getBoundsInLocal())
                            .getMaxX())
                    .as("right below the field")
                    .isGreaterThan(desk.find("#rounds-by", Node.class)
                            .localToScene(0, 0)
                            .getX());
            assertThat(desk.find("#rounds-by", TextField.class).getPseudoClassStates())
                    .contains(PseudoClass.getPseudoClass("missing"));
            write("#rounds-by", "填报员甲");
            write("#rounds-date-text", "2017-02-30");
            key(desk.find("#rounds-by", TextField.class), KeyCode.ENTER, true, false);
            assertThat(desk.find("#rounds-date-text", TextField.class).isFocused())
                    .isTrue();
            assertThat(entries()).isEmpty();
            write("#rounds-date-text", "2017-03-06");
            key(desk.find("#rounds-by", TextField.class), KeyCode.ENTER, true, false);
            assertThat(entries()).hasSize(3).allMatch(entry -> entry.asOf().equals(LocalDate.of(2017, 3, 6)));
        });
    }

    @Test
    void keepsHalfFilledLinesThroughACrash() {
        FxThread.run(() -> {
            open();
            focusList();
            String first = subject();
            typeInto(owner(), "1");
            key(owner(), KeyCode.ENTER, false, false);
            key(owner(), KeyCode.TAB, false, false);
            typeInto(owner(), "两栋楼产权不清");
            desk.tasks.letPass(Duration.ofMillis(500));
            desk.crash();
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-rounds");
            focusList();
            assertThat(subject()).isEqualTo(first);
            assertThat(owner().getText()).isEqualTo("1");
            key(owner(), KeyCode.ENTER, false, false);
            key(owner(), KeyCode.TAB, false, false);
            assertThat(owner().getText()).isEqualTo("两栋楼产权不清");
            assertThat(desk.find("#rounds-submit", ButtonBase.class).getText()).startsWith("提交 1 项");
            assertThat(desk.find("#rounds-wrong", Label.class).getText()).startsWith("1 项有误");
        });
    }

    @Test
    void keepsHalfFilledLinesWhenTheWindowIsClosed() {
        FxThread.run(() -> {
            open();
            focusList();
            typeInto(owner(), "1");
            desk.close();
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-rounds");
            focusList();
            assertThat(owner().getText()).isEqualTo("1");
        });
    }

    @Test
    void saysHowManyDraftsThereAreAndLeadsIntoTheRound() {
        FxThread.run(() -> {
            MovedClock clock = new MovedClock(Desk.TODAY);
            desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
            desk.close();
            desk = Desk.over(place.resolve("data"), clock);
            desk.layout();
            desk.press("#screen-rounds");
            desk.layout();
            focusList();
            typeInto(owner(), "1");
            key(owner(), KeyCode.ENTER, false, false);
            String second = subject();
            desk.tasks.letPass(Duration.ofMillis(500));
            clock.move(Duration.ofMinutes(1));
            typeInto(owner(), "2");
            desk.tasks.letPass(Duration.ofMillis(500));
            desk.crash();
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            String said = desk.find("#notice-text", Label.class).getText();
            assertThat(said).isEqualTo("有 2 份未提交的填报草稿，最近一份：" + second);
            desk.press("#screen-rounds");
            desk.layout();
            Region notice = desk.find("#notice", Region.class);
            Region submit = desk.find("#rounds-submit", Region.class);
            assertThat(notice.localToScene(notice.getLayoutBounds()).getMaxY())
                    .isLessThan(submit.localToScene(submit.getLayoutBounds()).getMinY());
            desk.press("#screen-overview");
            desk.press("#notice-accept");
            desk.layout();
            assertThat(desk.stage.getScene().lookup("#rounds")).isNotNull();
            assertThat(subject()).isEqualTo(second);
            assertThat(owner().getText()).isEqualTo("2");
        });
    }

    @Test
    void keepsADraftThatCorrectsAnOlderEntryForTheFullForm() {
        UUID corrected;
        EntryForm draft;
        try (Workspace workspace = folder()) {
            ProgrammeView view = workspace.view(2017, null);
            UUID signing = id(view, "5.1.2-1");
            workspace.record(
                    view, new EntryForm(signing, "2017-02-14", "80", "", "", "", "", "", "", List.of(), "填报员甲", null));
            corrected =
                    workspace.view(2017, null).programme().entries().getFirst().id();
            draft = new EntryForm(signing, "2017-02-14", "81", "", "", "更正", "", "", "", List.of(), "填报员甲", corrected);
            workspace.drafts().save(draft);
        }
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-rounds");
            focusList();
            List<String> gone = new ArrayList<>();
            do {
                gone.add(subject());
                key(owner(), KeyCode.ENTER, false, false);
            } while (desk.stage.getScene().getFocusOwner() instanceof TextField && gone.size() < 200);
            assertThat(gone).isNotEmpty().noneMatch(each -> each.contains("5.1.2-1"));
            list().scrollTo(lineOf("5.1.2-1"));
            desk.layout();
            assertThat(said()).contains("有一份更正填报的草稿（截至 2017-02-14），按 F2 在完整表单中提交或放弃");
            list().getSelectionModel().clearAndSelect(lineOf("5.1.2-1"));
            key(list(), KeyCode.F2, false, false);
            assertThat(desk.shell().entry().correctsProperty().get()).isEqualTo(corrected);
            assertThat(Objects.requireNonNull(desk.app.workspace()).drafts().find(draft.subjectId()))
                    .contains(draft);
        });
    }

    @Test
    void takesTwoCountsInOneFieldAsTheirShare() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            for (int i = 0; i < 200 && !subject().contains("5.1.2-1 签约率"); i++) {
                key(owner(), KeyCode.ENTER, false, false);
            }
            typeInto(owner(), "7055/8300");
            assertThat(said()).anyMatch(text -> text.startsWith("= 85% · 本期新增"));
            key(owner(), KeyCode.ENTER, true, false);
            ProgressEntry entry = entries().getLast();
            assertThat(entry.value()).isEqualByComparingTo("85");
            assertThat(entry.numerator()).isEqualByComparingTo("7055");
            assertThat(entry.denominator()).isEqualByComparingTo("8300");
        });
    }

    @Test
    void hasControlsOnlyForLinesInSightAndSubmitsFromThousandsOfThem() {
        FxThread.run(() -> {
            open();
            List<PastedRow> rows = new ArrayList<>();
            for (int i = 0; i < 1200; i++) {
                rows.add(new PastedRow(
                        0, "路口改造" + i, LocalDate.of(2017, 1, 20), LocalDate.of(2017, 12, 20), null, "区交通单位", ""));
            }
            UUID area = desk.shell()
                    .session()
                    .view()
                    .programme()
                    .workAreas()
                    .getFirst()
                    .id();
            desk.shell().session().edit(new PlanEdit.Paste(area, null, rows));
            desk.layout();
            write("#rounds-by", "填报员甲");
            focusList();
            assertThat(list().getItems()).hasSizeGreaterThan(1200);
            assertThat(list().lookupAll(".round-line")).hasSizeLessThan(40);
            list().scrollTo(900);
            desk.layout();
            assertThat(list().lookupAll(".round-line")).hasSizeLessThan(40);
            focusList();
            typeInto(owner(), "1");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).hasSize(1);
            assertThat(list().lookupAll(".round-line")).hasSizeLessThan(40);
        });
    }

    @Test
    void skipsAndHandsOverWithReasons() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            String skipped = subject();
            key(owner(), KeyCode.K, true, false);
            key(desk.find("#round-note-reason", TextField.class), KeyCode.ENTER, false, false);
            assertThat(desk.find("#round-note-error", Label.class).getText()).isEqualTo("请写明理由。");
            write("#round-note-reason", "本期无统计");
            key(desk.find("#round-note-reason", TextField.class), KeyCode.ENTER, false, false);
            assertThat(desk.find("#round-note", Node.class).isVisible()).isFalse();
            assertThat(desk.find("#round-progress", Label.class).getText()).startsWith("已报 0 · 跳过 1");
            assertThat(said()).contains("已跳过（填报员甲）：本期无统计");
            assertThat(subject()).isNotEqualTo(skipped);
            assertThat(status()).startsWith("已跳过 ");
            key(owner(), KeyCode.UP, false, false);
            assertThat(subject()).isEqualTo(skipped);
            key(owner(), KeyCode.K, true, false);
            assertThat(desk.find("#round-note", Node.class).isVisible()).isFalse();
            assertThat(desk.find("#rounds-notice", Label.class).getText()).contains("本期已跳过");
            key(owner(), KeyCode.DOWN, false, false);

            String handed = subject();
            key(owner(), KeyCode.H, true, false);
            unitEditor().setText("区档案局");
            key(unitEditor(), KeyCode.ENTER, false, false);
            assertThat(desk.find("#round-note-error", Label.class).getText()).doesNotContain("名录");
            write("#round-note-reason", "职能调整");
            key(unitEditor(), KeyCode.ENTER, false, false);
            assertThat(desk.find("#round-note-error", Label.class).getText()).startsWith("名录中没有单位“区档案局”。");
            assertThat(desk.find("#round-note-accept", ButtonBase.class).getText())
                    .isEqualTo("加入名录并移交");
            assertThat(said()).noneMatch(text -> text.contains("职能调整"));
            key(unitEditor(), KeyCode.ENTER, false, false);
            assertThat(units()).contains("区档案局");
            assertThat(said()).contains("已移交（填报员甲）：职能调整");
            assertThat(status()).startsWith("已移交 ");
            ComboBox<?> who = desk.find("#rounds-who", ComboBox.class);
            assertThat(who.getItems().stream().map(String::valueOf)).contains("区档案局");
            who.getSelectionModel().select(who.getItems().indexOf("区档案局"));
            desk.layout();
            assertThat(list().getItems()).hasSize(1);
            focusList();
            assertThat(subject()).isEqualTo(handed);
            desk.close();
            desk = Desk.over(place.resolve("data"));
            desk.press("#screen-rounds");
            assertThat(list().getItems()).hasSize(1);
        });
    }

    @Test
    void goesOnFromTheNameByEnterAndTakesNoFigureForAName() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "73");
            key(desk.find("#rounds-by", TextField.class), KeyCode.ENTER, false, false);
            assertThat(desk.find("#rounds-by", TextField.class).isFocused()).isTrue();
            String refusal = "“73”只有数字，不是姓名，请填写姓名。";
            assertThat(desk.find("#round-said", Label.class).getText()).isEqualTo(refusal);
            focusList();
            typeInto(owner(), "1");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).isEmpty();
            assertThat(desk.find("#rounds-by", TextField.class).isFocused()).isTrue();
            write("#rounds-by", "填报员甲");
            assertThat(desk.find("#round-said", Label.class).getText()).isNotEqualTo(refusal);
            String first = firstSubject();
            key(desk.find("#rounds-by", TextField.class), KeyCode.ENTER, false, false);
            assertThat(subject()).isEqualTo(first);
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).hasSize(1);
        });
    }

    @Test
    void submitsTheRoundThoughASkippedLineHoldsABadDraft() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            typeInto(owner(), "1");
            key(owner(), KeyCode.ENTER, false, false);
            String skipped = subject();
            typeInto(owner(), "abc");
            assertThat(states()).contains("有误");
            key(owner(), KeyCode.K, true, false);
            write("#round-note-reason", "本期无统计");
            key(desk.find("#round-note-reason", TextField.class), KeyCode.ENTER, false, false);
            assertThat(states()).contains("跳过").doesNotContain("有误");
            assertThat(said()).anyMatch(text -> text.contains("所填内容留作草稿"));
            assertThat(desk.find("#rounds-submit", ButtonBase.class).getText()).startsWith("提交 1 项");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries()).hasSize(1);
            assertThat(drafts())
                    .singleElement()
                    .satisfies(draft ->
                            assertThat(draft.value() + draft.numerator()).isEqualTo("abc"));
            key(owner(), KeyCode.Z, true, false);
            key(owner(), KeyCode.Z, true, false);
            assertThat(states()).as("the draft is there again").contains("有误");
            desk.shell().redo();
            desk.layout();
            assertThat(states()).contains("跳过");
            focusList();
            for (int i = 0; i < 200 && !subject().equals(skipped); i++) {
                key(owner(), KeyCode.UP, false, false);
            }
            typeInto(owner(), "2");
            assertThat(states()).as("typed anew, it is to be submitted").startsWith("待提交", "待提交");
        });
    }

    @Test
    void leavesNothingOfAHandoverThatIsTakenBack() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            String before = spokenLine();
            key(owner(), KeyCode.H, true, false);
            unitEditor().setText("区档案局");
            write("#round-note-person", "填报员丙");
            write("#round-note-reason", "职能调整");
            key(unitEditor(), KeyCode.ENTER, false, false);
            key(unitEditor(), KeyCode.ENTER, false, false);
            assertThat(units()).contains("区档案局");
            assertThat(people()).contains("填报员丙");
            assertThat(spokenLine()).contains("区档案局");
            desk.shell().undo();
            desk.layout();
            assertThat(status()).startsWith("已撤销 移交 ");
            assertThat(units()).doesNotContain("区档案局");
            assertThat(people()).doesNotContain("填报员丙");
            assertThat(spokenLine()).isEqualTo(before);
            assertThat(desk.find("#rounds-who", ComboBox.class).getItems().stream()
                            .map(String::valueOf))
                    .doesNotContain("区档案局", "填报员丙");
            desk.shell().redo();
            desk.layout();
            assertThat(units()).contains("区档案局");
            assertThat(spokenLine()).contains("区档案局");

            key(owner(), KeyCode.DOWN, false, false);
            key(owner(), KeyCode.H, true, false);
            unitEditor().requestFocus();
            typeInto(unitEditor(), "qdaj");
            key(unitEditor(), KeyCode.ENTER, false, false);
            assertThat(unitEditor().getText()).as("found by pinyin").isEqualTo("区档案局");
            assertThat(desk.find("#round-note", Node.class).isVisible()).isTrue();
        });
    }

    @Test
    void takesBackASkipAndAHandover() {
        FxThread.run(() -> {
            open();
            write("#rounds-by", "填报员甲");
            focusList();
            key(owner(), KeyCode.K, true, false);
            write("#round-note-reason", "本期无统计");
            key(desk.find("#round-note-reason", TextField.class), KeyCode.ENTER, false, false);
            assertThat(states()).startsWith("跳过");
            assertThat(desk.shell().session().undoNameProperty().get()).startsWith("跳过 ");
            key(owner(), KeyCode.Z, true, false);
            desk.layout();
            assertThat(states()).doesNotContain("跳过");
            assertThat(desk.find("#round-progress", Label.class).getText()).startsWith("已报 0 · 跳过 0");
            assertThat(said()).noneMatch(text -> text.contains("本期无统计"));
            desk.shell().redo();
            desk.layout();
            assertThat(states()).startsWith("跳过");

            key(owner(), KeyCode.H, true, false);
            unitEditor().setText("区档案局");
            write("#round-note-reason", "职能调整");
            key(unitEditor(), KeyCode.ENTER, false, false);
            assertThat(desk.find("#round-note-error", Label.class).getText()).startsWith("名录中没有单位“区档案局”。");
            assertThat(desk.find("#round-note-accept", ButtonBase.class).getText())
                    .isEqualTo("加入名录并移交");
            assertThat(said()).noneMatch(text -> text.contains("职能调整"));
            key(unitEditor(), KeyCode.ENTER, false, false);
            assertThat(units()).contains("区档案局");
            assertThat(said()).contains("已移交（填报员甲）：职能调整");
            desk.shell().undo();
            desk.layout();
            assertThat(said()).noneMatch(text -> text.contains("职能调整"));
            assertThat(status()).startsWith("已撤销 移交 ");
        });
    }

    @Test
    void putsReturnedItemsOnTopWithTheReasonAndAnswersThem() {
        try (Workspace workspace = folder()) {
            ProgrammeView view = workspace.view(2017, null);
            UUID signing = id(view, "5.1.2-1");
            workspace.record(
                    view,
                    new EntryForm(signing, "2017-03-06", "84", "", "", "三个片区", "", "", "", List.of(), "填报员甲", null));
            ProgrammeView now = workspace.view(2017, null);
            workspace
                    .reviewing()
                    .review(now, List.of(now.programme().entries().getFirst().id()), Verdict.RETURNED, "口径不符", "审核员乙");
        }
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-rounds");
            focusList();
            assertThat(subject()).contains("5.1.2-1 签约率");
            assertThat(said().getFirst()).isEqualTo("审核员乙 退办 2017-03-06 的填报：口径不符");
            assertThat(owner().getText()).isEqualTo("84");
            assertThat(desk.find("#rounds-submit", ButtonBase.class).isDisabled())
                    .isTrue();
            typeInto(owner(), "83");
            write("#rounds-by", "填报员甲");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(entries())
                    .extracting(ProgressEntry::state)
                    .containsExactly(EntryState.SUPERSEDED, EntryState.SUBMITTED);
            assertThat(entries().getLast().note()).isEqualTo("三个片区");
            assertThat(desk.find("#round-progress", Label.class).getText()).contains("退办 0");
        });
    }

    @Test
    void asksAnewForWhatWasReturnedAfterALaterEntry() {
        try (Workspace workspace = folder()) {
            ProgrammeView view = workspace.view(2017, null);
            UUID signing = id(view, "5.1.2-1");
            workspace.record(
                    view,
                    new EntryForm(signing, "2017-02-14", "80", "", "", "三个片区", "", "", "", List.of(), "填报员甲", null));
            workspace.record(
                    workspace.view(2017, null),
                    new EntryForm(signing, "2017-02-21", "81", "", "", "", "", "", "", List.of(), "填报员甲", null));
            ProgrammeView now = workspace.view(2017, null);
            workspace
                    .reviewing()
                    .review(now, List.of(now.programme().entries().getFirst().id()), Verdict.RETURNED, "口径不符", "审核员乙");
        }
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-rounds");
            focusList();
            assertThat(subject()).contains("5.1.2-1 签约率");
            assertThat(said().getFirst()).isEqualTo("审核员乙 退办 2017-02-14 的填报：口径不符");
            assertThat(owner().getText()).isEqualTo("80");
            assertThat(desk.find("#round-progress", Label.class).getText()).contains("退办 1");
        });
    }

    @Test
    void takesBackAMoveOfARound() {
        FxThread.run(() -> {
            open();
            desk.press("#rounds-plan");
            desk.layout();
            EntryRound before = chosenRound(6);
            desk.type("#round-closes-text", before.closes().plusDays(2).toString());
            desk.type("#round-reason", "会议顺延");
            desk.press("#round-move-do");
            desk.layout();
            assertThat(chosenRound(6).closes()).isEqualTo(before.closes().plusDays(2));
            assertThat(desk.shell().session().undoNameProperty().get()).isEqualTo("调整第 7 期截止日");
            desk.shell().undo();
            desk.layout();
            assertThat(chosenRound(6)).isEqualTo(before);
            assertThat(status()).isEqualTo("已撤销 调整第 7 期截止日");
            desk.shell().redo();
            desk.layout();
            assertThat(chosenRound(6).closes()).isEqualTo(before.closes().plusDays(2));
        });
    }

    @Test
    void takesBackTheCancellingOfARound() {
        FxThread.run(() -> {
            open();
            desk.press("#rounds-plan");
            desk.layout();
            EntryRound before = chosenRound(6);
            desk.type("#round-reason", "停会");
            desk.press("#round-cancel-do");
            desk.layout();
            assertThat(chosenRound(6).takesPlace()).isFalse();
            desk.shell().undo();
            desk.layout();
            assertThat(chosenRound(6)).isEqualTo(before);
        });
    }

    private EntryRound chosenRound(int place) {
        table().getSelectionModel().select(place);
        return (EntryRound) Objects.requireNonNull(table().getSelectionModel().getSelectedItem());
    }

    @Test
    void forgetsThePlanOfAnotherYear() {
        Workspace.create(place.resolve("data"), StartWith.PROGRAMME, Desk.TODAY).close();
        try (Workspace workspace = Workspace.open(place.resolve("data"), Desk.TODAY)) {
            workspace
                    .rounds()
                    .plan(
                            workspace.view(2017, null),
                            new RoundRule.EveryTwoWeeks(LocalDate.of(2017, 1, 13)),
                            LocalDate.MIN,
                            "填报员甲");
            workspace.begin(new FirstYear(2018, "二〇一八", FirstYear.projects("一个工程")));
        }
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.shell().session().openYear(2017);
            desk.press("#screen-rounds");
            desk.press("#rounds-plan");
            choose("#rule-ten-days");
            assertThat(desk.find("#rounds-plan-hint", Label.class).getText()).startsWith("预览");
            desk.shell().session().openYear(2018);
            desk.layout();
            assertThat(table().getItems())
                    .isNotEmpty()
                    .allMatch(round -> ((EntryRound) round).closes().getYear() == 2018);
            desk.shell().session().openYear(2017);
            desk.layout();
            assertThat(desk.find("#rounds-submit", Node.class).isVisible()).isTrue();
        });
    }

    @Test
    void plansRoundsWithAPreviewRightWhereThereAreNone() {
        Workspace.create(place.resolve("data"), StartWith.PROGRAMME, Desk.TODAY).close();
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            desk.layout();
            desk.press("#screen-rounds");
            assertThat(desk.find("#rounds-plan-hint", Label.class).getText()).isEqualTo("预览：共 26 期，尚未保存");
            choose("#rule-ten-days");
            assertThat(desk.find("#rounds-plan-hint", Label.class).getText()).isEqualTo("预览：共 36 期，尚未保存");
            choose("#rule-on-dates");
            assertThat(desk.find("#rule-save", ButtonBase.class).isDisabled()).isTrue();
            desk.type("#rule-dates", "1/20\n2/30");
            assertThat(desk.find("#rounds-error", Label.class).getText()).startsWith("不是日期：2/30");
            desk.type("#rule-dates", "1/20, 2/24\n3/3 3/17");
            assertThat(table().getItems()).hasSize(4);
            desk.press("#rule-save");
            assertThat(desk.find("#rounds-error", Label.class).getText()).isEmpty();
            assertThat(desk.find("#rounds-plan-hint", Label.class).getText()).isEqualTo("共 4 期");
            assertThat(status()).isEqualTo("已保存轮次，共 4 期");

            table().getSelectionModel().select(3);
            desk.type("#round-name", "双周例会");
            desk.press("#round-rename-do");
            desk.type("#round-closes-text", "2017-03-20");
            desk.press("#round-move-do");
            assertThat(desk.find("#rounds-error", Label.class).getText()).isEqualTo("请写明理由。");
            desk.type("#round-reason", "会议顺延");
            desk.press("#round-move-do");
            table().getSelectionModel().select(1);
            desk.type("#round-reason", "停会");
            desk.press("#round-cancel-do");
            desk.press("#rounds-back");
            assertThat(shownRound()).isEqualTo("第 4 期 双周例会（2017-03-04 至 2017-03-20）");
            assertThat(list().getItems()).isNotEmpty();
        });
    }

    @Test
    void saysWhenNoRoundIsOpenOnTheStatusDateAndOpensTheNearest() {
        folder().close();
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"));
            desk.shell().session().setStatusDate(LocalDate.of(2018, 2, 1), () -> {});
            desk.press("#screen-rounds");
            assertThat(desk.find("#rounds-closed", Label.class).getText()).contains("2018-02-01");
            desk.press("#rounds-nearest");
            assertThat(desk.find("#rounds-choice", ComboBox.class)
                            .getSelectionModel()
                            .getSelectedIndex())
                    .isEqualTo(25);
        });
    }

    @Test
    void leadsToTheIndicatorAndTheRowOfTheChart() {
        FxThread.run(() -> {
            open();
            focusList();
            String subject = subject();
            key(owner(), KeyCode.I, true, false);
            assertThat(desk.find("#indicator-title", Label.class).getText()).isEqualTo(subject);
            desk.press("#screen-rounds");
            focusList();
            key(owner(), KeyCode.G, true, false);
            assertThat(desk.stage.getScene().lookup("#rounds")).isNull();
            assertThat(desk.shell().model().selectedRow()).isPresent();
        });
    }

    @Test
    void speaksEnglishAndListsOnlyWhatIsOpenWhenAskedTo() {
        folder().close();
        FxThread.run(() -> {
            desk = Desk.over(place.resolve("data"), Locale.ENGLISH);
            desk.layout();
            desk.press("#screen-rounds");
            write("#rounds-by", "填报员甲");
            focusList();
            int all = list().getItems().size();
            typeInto(owner(), "1");
            key(owner(), KeyCode.ENTER, true, false);
            assertThat(desk.find("#round-progress", Label.class).getText()).startsWith("Reported 1");
            desk.find("#rounds-only-due", CheckBox.class).fire();
            desk.layout();
            assertThat(list().getItems()).hasSize(all - 1);
        });
    }

    private Workspace folder() {
        FxThread.run(() -> {
            Desk.overCopy(pattern.resolve("data"), place.resolve("data")).close();
        });
        return Workspace.open(place.resolve("data"), Desk.TODAY);
    }

    private void open() {
        desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
        desk.layout();
        desk.press("#screen-rounds");
        desk.layout();
    }

    private static UUID id(ProgrammeView view, String key) {
        return view.programme().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<ProgressEntry> entries() {
        return Objects.requireNonNull(desk.app.workspace())
                .view(2017, null)
                .programme()
                .entries();
    }

    private ListView<?> list() {
        return desk.find("#round-list", ListView.class);
    }

    private int lineOf(String number) {
        for (int i = 0; i < list().getItems().size(); i += 5) {
            list().scrollTo(i);
            desk.layout();
            for (Node cell : list().lookupAll(".round-line")) {
                if (cell instanceof ListCell<?> line
                        && String.valueOf(cell.getAccessibleText()).startsWith(number + " ")) {
                    return line.getIndex();
                }
            }
        }
        throw new AssertionError(number);
    }

    private TableView<?> table() {
        return desk.find("#rounds-table", TableView.class);
    }

    /** Brings the cursor where the screen puts it when it is chosen. */
    private void focusList() {
        desk.shell().showScreen("rounds");
        desk.layout();
    }

    private TextField owner() {
        return (TextField) desk.stage.getScene().getFocusOwner();
    }

    /** 序号 and name of the line the cursor is in. */
    private String subject() {
        String spoken = owner().getAccessibleText();
        return spoken.substring(0, spoken.lastIndexOf('，'));
    }

    @SuppressWarnings("unchecked")
    private String shownRound() {
        ComboBox<Object> choice = desk.find("#rounds-choice", ComboBox.class);
        return choice.getConverter().toString(choice.getValue());
    }

    private List<String> said() {
        return list().lookupAll(".round-below").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> states() {
        return list().lookupAll(".round-state").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String status() {
        return desk.find("#status-notice", Label.class).getText();
    }

    private List<EntryForm> drafts() {
        return Objects.requireNonNull(desk.app.workspace()).drafts().all();
    }

    private List<String> units() {
        var session = desk.shell().session();
        return session.workspace().units().all(session.view()).stream()
                .map(unit -> unit.name())
                .toList();
    }

    private List<String> people() {
        var session = desk.shell().session();
        return session.workspace().people().all(session.view()).stream()
                .map(person -> person.name())
                .toList();
    }

    /** All that a screen reader says of the first line. */
    private String spokenLine() {
        return list().lookupAll(".round-line").stream()
                .filter(cell -> ((ListCell<?>) cell).getIndex() == 0)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    /** 序号 and name of the first line. */
    private String firstSubject() {
        String spoken = spokenLine();
        return spoken.substring(0, spoken.indexOf('，'));
    }

    private TextField unitEditor() {
        return desk.find("#round-note-unit", TextField.class);
    }

    private void choose(String selector) {
        desk.find(selector, RadioButton.class).fire();
        desk.layout();
    }

    private void write(String selector, String text) {
        TextField field = desk.find(selector, TextField.class);
        field.requestFocus();
        typeInto(field, text);
    }

    /** Types over what stands in a field, key by key. */
    private void typeInto(TextField field, String text) {
        field.selectAll();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> Event.fireEvent(
                        field,
                        new KeyEvent(KeyEvent.KEY_TYPED, each, each, KeyCode.UNDEFINED, false, false, false, false)));
        desk.layout();
    }

    private void key(Node target, KeyCode code, boolean control, boolean shift) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
        desk.layout();
    }
}
