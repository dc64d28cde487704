package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import hengdao.model.Verdict;
import hengdao.schedule.Light;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.FxThread;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryTest {

    private static final String SIGNING = "5.1.2-1";

    /** Buildings cleared: cumulative, 104 on 17 January; its task has no other indicator and is one row with it. */
    private static final String CLEARED = "5.3.2";

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
        Workspace.create(pattern.resolve("data"), StartWith.PROGRAMME, Desk.TODAY)
                .close();
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data")));
    }

    @AfterEach
    void close() {
        FxThread.run(desk::close);
    }

    @Test
    void opensWithTheValueThatAnActualBarWasDraggedTo() {
        FxThread.run(() -> {
            desk.shell().record(desk.row("5.1.2-1"), new BigDecimal("79.40"));
            desk.layout();
            assertThat(desk.find("#entry-value", TextInputControl.class).getText())
                    .isEqualTo("79.4");
        });
    }

    @Test
    void savesWhatIsTypedAndTheChartMoves() {
        FxThread.run(() -> {
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("73");
            desk.record(SIGNING);
            assertThat(desk.find("#entry-last", Label.class).getText()).isEqualTo("上次 73%（2017-01-17）");
            desk.type("#entry-date-text", "2017-02-14");
            desk.type("#entry-value", "87");
            assertThat(desk.find("#entry-increment", Label.class).getText()).isEqualTo("较上次 +14 个百分点");
            desk.type("#entry-note", "三个片区全面铺开");
            desk.type("#entry-by", "填报员甲");
            desk.key(desk.find("#entry-value", TextField.class), KeyCode.ENTER, true);

            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("87");
            assertThat(desk.row(SIGNING).status().light()).isEqualTo(Light.DONE);
            assertThat(desk.find("#status-notice", Label.class).getText()).startsWith("已保存");
            assertThat(desk.find("#entry-value", TextField.class).getText()).isEmpty();
            assertThat(desk.find("#entry-by", TextField.class).getText()).isEqualTo("填报员甲");
            assertThat(history()).containsExactly("2017-02-14 87", "2017-01-17 73");
        });
        FxThread.run(desk::close);
        try (Workspace workspace = Workspace.open(place.resolve("data"))) {
            List<ProgressEntry> entries = workspace.view(2017, null).programme().entries();
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.value()).isEqualByComparingTo("87");
                assertThat(entry.note()).isEqualTo("三个片区全面铺开");
                assertThat(entry.by()).isEqualTo("填报员甲");
            });
        }
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            assertThat(findings()).isEmpty();
            desk.type("#entry-value", "abc");
            assertThat(findings()).contains("abc");
            desk.type("#entry-value", "87.123");
            assertThat(findings()).isNotEmpty();
            desk.type("#entry-value", "87");
            assertThat(findings()).isEmpty();
            desk.type("#entry-date-text", "2017-05-11");
            assertThat(findings()).isNotEmpty();
            desk.type("#entry-date-text", "2017-02-30");
            assertThat(findings()).contains("2017-02-30");
            desk.key(desk.find("#entry-value", TextField.class), KeyCode.ENTER, true);
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("73");
        });
    }

    @Test
    void goesToTheFieldThatKeepsItFromBeingSaved() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            desk.type("#entry-value", "79");
            desk.type("#entry-by", "");
            TextField value = desk.find("#entry-value", TextField.class);
            value.requestFocus();
            desk.key(value, KeyCode.ENTER, true);
            assertThat(desk.find("#entry-by", TextField.class).isFocused()).isTrue();
            assertThat(findings()).contains("填报人");
            desk.type("#entry-by", "填报员甲");
            desk.type("#entry-date-text", "2017-02-30");
            desk.key(value, KeyCode.ENTER, true);
            assertThat(desk.find("#entry-date-text", TextField.class).isFocused())
                    .isTrue();
        });
    }

    @Test
    void asksWhyACumulativeFigureFell() {
        FxThread.run(() -> {
            desk.record(CLEARED);
            TextField reason = desk.find("#entry-reason", TextField.class);
            assertThat(reason.getParent().isVisible()).isFalse();
            desk.type("#entry-by", "填报员甲");
            desk.type("#entry-value", "90");
            assertThat(reason.getParent().isVisible()).isTrue();
            assertThat(findings()).contains("104");
            desk.key(reason, KeyCode.ENTER, true);
            assertThat(desk.row(CLEARED).status().measured()).isEqualByComparingTo("104");
            desk.type("#entry-reason", "重新核定清空栋数");
            desk.key(reason, KeyCode.ENTER, true);
            assertThat(desk.row(CLEARED).status().measured()).isEqualByComparingTo("90");
        });
    }

    @Test
    void computesAShareFromItsCounts() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            desk.type("#entry-numerator", "7221");
            desk.type("#entry-denominator", "8300");
            assertThat(desk.find("#entry-value", TextField.class).isDisabled()).isTrue();
            assertThat(desk.find("#entry-value", TextField.class).getPromptText())
                    .isEqualTo("87");
            desk.type("#entry-by", "填报员甲");
            desk.press("#entry-save");
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("87");
        });
    }

    @Test
    void asksWhyTheWholeOfAShareIsAnother() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            desk.type("#entry-numerator", "7221");
            desk.type("#entry-denominator", "8300");
            desk.type("#entry-by", "填报员甲");
            desk.press("#entry-save");
            desk.type("#entry-numerator", "4900");
            desk.type("#entry-denominator", "5000");
            TextField reason = desk.find("#entry-reason", TextField.class);
            assertThat(reason.getParent().isVisible()).isTrue();
            assertThat(findings()).contains("5000").contains("8300");
            desk.key(reason, KeyCode.ENTER, true);
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("87");
            desk.type("#entry-reason", "剔除空置户");
            desk.key(reason, KeyCode.ENTER, true);
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("98");
        });
    }

    @Test
    void keepsAHalfFilledFormThroughACrash() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            desk.type("#entry-value", "88");
            desk.type("#entry-problem", "两栋楼产权不清");
            desk.tasks.letPass(Duration.ofMillis(500));
            desk.crash();

            desk = Desk.over(place.resolve("data"));
            assertThat(desk.find("#notice-text", Label.class).getText()).contains("签约率");
            desk.press("#notice-accept");
            assertThat(desk.find("#entry-value", TextField.class).getText()).isEqualTo("88");
            assertThat(desk.find("#entry-problem", TextInputControl.class).getText())
                    .isEqualTo("两栋楼产权不清");
            desk.press("#entry-discard");
            assertThat(desk.find("#entry-value", TextField.class).getText()).isEmpty();
            desk.close();
            desk = Desk.over(place.resolve("data"));
            assertThat(desk.stage.getScene().lookup("#notice").isVisible()).isFalse();
        });
    }

    @Test
    void keepsTheDraftWhenTheFormIsClosed() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            desk.type("#entry-value", "88");
            desk.key(desk.find("#entry-value", TextField.class), KeyCode.ESCAPE, false);
            assertThat(desk.stage.getScene().lookup("#entry")).isNull();
            desk.record("5.1.2-2");
            assertThat(desk.find("#entry-value", TextField.class).getText()).isEmpty();
            desk.record(SIGNING);
            assertThat(desk.find("#entry-value", TextField.class).getText()).isEqualTo("88");
        });
    }

    @Test
    void correctsAnEntryAndKeepsTheOldOneInSight() {
        FxThread.run(() -> {
            enter(SIGNING, "2017-02-14", "78");
            TableView<?> table = desk.find("#entry-history", TableView.class);
            table.getSelectionModel().select(0);
            desk.press("#entry-correct");
            assertThat(desk.find("#entry-value", TextField.class).getText()).isEqualTo("78");
            desk.type("#entry-value", "87");
            desk.press("#entry-save");
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("87");
            assertThat(table.getItems())
                    .extracting(line -> Optional.ofNullable(((EntryLine) line).entry())
                            .map(ProgressEntry::state)
                            .orElse(null))
                    .containsExactlyInAnyOrder(EntryState.SUBMITTED, EntryState.SUPERSEDED, null);
        });
    }

    @Test
    void measuresACorrectionFromTheEntryBeforeTheOneThatIsCorrected() {
        FxThread.run(() -> {
            enter(SIGNING, "2017-02-14", "78");
            enter(SIGNING, "2017-02-28", "80");
            TableView<?> table = desk.find("#entry-history", TableView.class);
            table.getSelectionModel().select(0);
            desk.press("#entry-correct");
            assertThat(desk.find("#entry-last", Label.class).getText()).isEqualTo("上次 78%（2017-02-14）");
            assertThat(desk.find("#entry-increment", Label.class).getText()).isEqualTo("较上次 +2 个百分点");
            desk.type("#entry-value", "83");
            assertThat(desk.find("#entry-increment", Label.class).getText()).isEqualTo("较上次 +5 个百分点");
            table.getSelectionModel().select(1);
            desk.press("#entry-correct");
            assertThat(desk.find("#entry-last", Label.class).getText()).isEqualTo("上次 73%（2017-01-17）");
            assertThat(desk.find("#entry-increment", Label.class).getText()).isEqualTo("较上次 +5 个百分点");
        });
    }

    @Test
    void saysFromWhichValueItMeasuresWhereThatIsNotTheLastOne() {
        FxThread.run(() -> {
            enter(SIGNING, "2017-02-14", "78");
            desk.record(SIGNING);
            desk.type("#entry-date-text", "2月14日");
            desk.type("#entry-value", "80");
            assertThat(desk.find("#entry-last", Label.class).getText()).isEqualTo("上次 78%（2017-02-14）");
            assertThat(desk.find("#entry-increment", Label.class).getText())
                    .isEqualTo("较上次 +7 个百分点（从 2017-01-17 的 73% 起算）");
        });
    }

    @Test
    void goesOnWithAnEntryThatWasReturnedAndSaysWhy() {
        FxThread.run(() -> {
            desk.record("5.1.2-1");
            desk.type("#entry-date-text", "2017-02-14");
            desk.type("#entry-value", "87");
            desk.type("#entry-note", "完成签约7200户");
            desk.type("#entry-by", "填报员甲");
            desk.key(desk.find("#entry-value", TextField.class), KeyCode.ENTER, true);
            var session = desk.shell().session();
            var entry = session.view().programme().entries().getLast();
            session.change(
                    (now, actor) -> session.workspace()
                            .reviewing()
                            .review(now, List.of(entry.id()), Verdict.RETURNED, "请附签约台账", "审核员乙"),
                    () -> {},
                    refused -> {
                        throw new AssertionError(refused);
                    });
            assertThat(session.view().programme().entries())
                    .filteredOn(each -> each.id().equals(entry.id()))
                    .extracting(ProgressEntry::state)
                    .containsExactly(EntryState.RETURNED);
            desk.key(desk.find("#entry-value", TextField.class), KeyCode.ESCAPE, false);
            desk.record("5.1.2-1");
            assertThat(desk.find("#entry-value", TextField.class).getText()).isEqualTo("87");
            assertThat(desk.find("#entry-note", TextInputControl.class).getText())
                    .isEqualTo("完成签约7200户");
            assertThat(desk.find("#entry-notice", Label.class).getText()).isEqualTo("2017-02-14 的填报被退回：请附签约台账");
        });
    }

    @Test
    void offersToMoveTheStatusDateToALaterEntry() {
        FxThread.run(() -> {
            enter(SIGNING, "2017-05-04", "97");
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("73");
            desk.press("#notice-accept");
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("97");
            assertThat(desk.stage.getScene().lookup("#notice").isVisible()).isFalse();
        });
    }

    @Test
    void picksAnIndicatorByPinyin() {
        FxThread.run(() -> {
            desk.shell().record();
            desk.layout();
            TextField picker = desk.find("#entry-subject", TextField.class);
            picker.setText("qyl");
            desk.key(picker, KeyCode.ENTER, false);
            assertThat(picker.getText()).contains("签约率");
            assertThat(desk.shell().entry().subjectProperty().get().number()).isEqualTo(SIGNING);
        });
    }

    @Test
    void picksWhatIsFoundForTheLastTypedTextEvenAfterEnter() {
        FxThread.run(() -> {
            desk.shell().record();
            desk.layout();
            TextField picker = desk.find("#entry-subject", TextField.class);
            picker.requestFocus();
            desk.tasks.hold();
            picker.setText("jfl");
            picker.setText("qyl");
            desk.key(picker, KeyCode.ENTER, false);
            assertThat(picker.getText()).isEqualTo("qyl");
            desk.tasks.release();
            assertThat(desk.shell().entry().subjectProperty().get().number()).isEqualTo(SIGNING);
        });
    }

    @Test
    void showsNoOtherHistoryWhileThatOfTheSubjectIsGathered() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            assertThat(history()).isNotEmpty();
            desk.tasks.hold();
            desk.record("5.1.2-2");
            assertThat(history()).isEmpty();
            assertThat(desk.find("#entry-last", Label.class).getText()).isEmpty();
            desk.tasks.release();
            assertThat(desk.find("#entry-last", Label.class).getText()).isEqualTo("本期还没有填报");
        });
    }

    @Test
    void savesNothingWhileASyllableIsBeingComposed() {
        FxThread.run(() -> {
            desk.record(SIGNING);
            desk.type("#entry-value", "87");
            desk.type("#entry-by", "填报员甲");
            TextInputControl note = desk.find("#entry-note", TextInputControl.class);
            note.requestFocus();
            Event.fireEvent(
                    note,
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            List.of(new InputMethodTextRun("jin'zhan", InputMethodHighlight.UNSELECTED_RAW)),
                            "",
                            8));
            desk.key(note, KeyCode.ENTER, true);
            assertThat(desk.row(SIGNING).status().measured()).isEqualByComparingTo("73");
            assertThat(desk.shell().entry().fields().note().get()).isEmpty();
        });
    }

    @Test
    void attachesEvidenceAndTakesItAwayAgain() throws IOException {
        Path proof = Files.writeString(place.resolve("签约统计表.txt"), "7221 / 8300");
        FxThread.run(() -> {
            desk.chosen = Optional.of(proof);
            desk.record(SIGNING);
            desk.press("#entry-attach");
            assertThat(desk.shell().entry().fields().evidence()).containsExactly(proof);
            desk.press(".evidence-file .quiet-button");
            assertThat(desk.shell().entry().fields().evidence()).isEmpty();
            desk.press("#entry-attach");
            enterInto("2017-02-14", "87");
            assertThat(saved().evidence())
                    .singleElement()
                    .satisfies(file -> assertThat(file.fileName()).isEqualTo("签约统计表.txt"));
        });
    }

    private void enter(String key, String day, String value) {
        desk.record(key);
        enterInto(day, value);
    }

    private void enterInto(String day, String value) {
        desk.type("#entry-date-text", day);
        desk.type("#entry-value", value);
        desk.type("#entry-by", "填报员甲");
        desk.press("#entry-save");
        assertThat(saved().asOf()).isEqualTo(LocalDate.parse(day));
    }

    private ProgressEntry saved() {
        return desk.app.workspace().view(2017, null).programme().entries().getLast();
    }

    private List<String> history() {
        return desk.find("#entry-history", TableView.class).getItems().stream()
                .map(line -> ((EntryLine) line).asOf() + " "
                        + ((EntryLine) line).value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private String findings() {
        return desk.stage.getScene().getRoot().lookupAll(".field-finding").stream()
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
