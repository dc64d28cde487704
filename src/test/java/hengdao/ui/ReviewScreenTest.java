package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import hengdao.service.EntryForm;
import hengdao.service.ProgrammeView;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews in the real window, over four entries of two reporters in two projects. */
class ReviewScreenTest {

    @TempDir
    Path place;

    @TempDir
    static Path pattern;

    private Desk desk;

    @BeforeAll
    static void dress() throws IOException {
        FxThread.run(App::dress);
        Path proof = Files.writeString(pattern.resolve("签约统计表.txt"), "7055 / 8300");
        try (Workspace workspace = Workspace.create(pattern.resolve("data"), StartWith.PROGRAMME, Desk.TODAY)) {
            record(workspace, "5.1.2-1", "78", "填报员甲", List.of());
            record(workspace, "5.1.2-1", "85", "填报员甲", List.of(proof));
            record(workspace, "5.1.2-2", "30", "填报员乙", List.of());
            record(workspace, "4.2.5-2", "20", "填报员乙", List.of());
        }
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            copyEvidence();
            desk = Desk.overCopy(pattern.resolve("data"), place.resolve("data"));
            desk.layout();
            desk.press("#screen-review");
            desk.layout();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> desk.close());
    }

    @Test
    void showsAnEntryAgainstTheValueBeforeItAndOpensItsEvidence() throws IOException {
        FxThread.run(() -> {
            select("85");
            assertThat(text("#review-title")).isEqualTo("5.1.2-1 签约率");
            assertThat(text("#review-value")).isEqualTo("85%");
            assertThat(words()).contains("此前 78%（2017-02-15），比上次 +7", "按户核对", "两栋楼产权不清", "逐户上门");
            assertThat(cells("比上次")).containsExactly("—", "—", "+5", "+7");
            ((Hyperlink) desk.find("#review-details", Node.class).lookup(".review-evidence")).fire();
            Pictures.keep(desk.find("#review", Region.class).snapshot(null, null), "review");
        });
        Path shown = desk.shown.orElseThrow();
        assertThat(shown.getFileName()).hasToString("签约统计表.txt");
        assertThat(shown).hasContent("7055 / 8300").startsWith(place.resolve("data"));
        FxThread.run(() -> desk.close());
        assertThat(shown).doesNotExist();
        FxThread.run(() -> desk = Desk.over(place.resolve("data")));
    }

    @Test
    void listsTheWorstLightFirstAndThenTheOldest() {
        FxThread.run(() -> {
            desk.stage.getScene().getRoot().resize(1600, 700);
            desk.layout();
            desk.layout();
            List<String> numbers = cells("序号");
            assertThat(numbers).hasSize(4);
            assertThat(numbers.subList(0, 2)).containsExactlyInAnyOrder("5.1.2-2", "4.2.5-2");
            assertThat(numbers.subList(2, 4)).containsOnly("5.1.2-1");
            assertThat(cells("累计值").subList(2, 4)).containsExactly("78%", "85%");
            assertThat(waiting().lookupAll(".light-badge").stream()
                            .map(each -> ((Label) each).getText())
                            .filter(word -> word.equals("已完成")))
                    .hasSize(2);
        });
    }

    @Test
    void holdsAnOldFigureAgainstThePlanOfItsOwnDate() {
        FxThread.run(() -> {
            select("78");
            assertThat(text("#review-value")).isEqualTo("78%");
            assertThat(text("#review-against")).startsWith("2017-02-15 应达 ").contains("落后");
            select("85");
            assertThat(text("#review-against")).startsWith("2017-03-06 应达 ").contains("超前");
            assertThat(words()).contains("现亮灯", "已完成");
            assertThat(waiting().getColumns()).extracting(TableColumn::getText).contains("当日应达", "与应达比");
        });
    }

    @Test
    void acceptsOneByOneFromTheKeyboard() {
        FxThread.run(() -> {
            assertThat(text("#review-said")).isEqualTo("请填写审核人。");
            desk.type("#review-by", "审核员乙");
            desk.shell().showScreen("review");
            desk.layout();
            assertThat(waiting().getSelectionModel().getSelectedIndex()).isZero();
            select("78");
            desk.key(waiting(), KeyCode.ENTER, true);
            assertThat(states())
                    .containsExactly(
                            EntryState.ACCEPTED, EntryState.SUBMITTED, EntryState.SUBMITTED, EntryState.SUBMITTED);
            assertThat(waiting().getItems()).hasSize(3);
            assertThat(waiting().isFocused()).isTrue();
            assertThat(text("#review-value")).isEqualTo("85%");
            desk.key(waiting(), KeyCode.ENTER, true);
            assertThat(states().subList(0, 2)).containsOnly(EntryState.ACCEPTED);
            desk.close();
            desk = Desk.over(place.resolve("data"));
            desk.press("#screen-review");
            assertThat(desk.find("#review-by", TextField.class).getText()).isEqualTo("审核员乙");
        });
    }

    @Test
    void returnsSeveralAtOnceWithAReasonAskedForInPlace() {
        FxThread.run(() -> {
            desk.type("#review-by", "审核员乙");
            select("30", "20");
            desk.key(waiting(), KeyCode.R, true);
            TextField reason = desk.find("#review-reason", TextField.class);
            assertThat(reason.isFocused()).isTrue();
            assertThat(desk.find("#review-accept", ButtonBase.class).isDisabled())
                    .isTrue();
            desk.key(reason, KeyCode.ENTER, false);
            assertThat(text("#review-said")).isEqualTo("请写明退办理由。");
            desk.key(reason, KeyCode.ENTER, true);
            assertThat(states()).containsOnly(EntryState.SUBMITTED);
            desk.key(reason, KeyCode.ESCAPE, false);
            assertThat(reason.isVisible()).isFalse();
            desk.press("#review-return");
            desk.type("#review-reason", "口径不符");
            desk.key(reason, KeyCode.ENTER, false);
            assertThat(states())
                    .containsExactly(
                            EntryState.SUBMITTED, EntryState.SUBMITTED, EntryState.RETURNED, EntryState.RETURNED);
            assertThat(waiting().getItems()).hasSize(2);
            assertThat(text("#review-value")).isEqualTo("78%");

            desk.press("#review-show-done");
            TableView<?> done = desk.find("#review-done", TableView.class);
            assertThat(done.isVisible()).isTrue();
            assertThat(done.getItems()).hasSize(2);
            assertThat(cells(done, "结论")).containsOnly("已退办");
            assertThat(cells(done, "理由")).containsOnly("口径不符");
            assertThat(cells(done, "审核人")).containsOnly("审核员乙");
        });
    }

    @Test
    void saysBeforehandThatOwnEntriesAreForSomebodyElse() {
        FxThread.run(() -> {
            desk.type("#review-by", " 填报员甲 ");
            select("78");
            assertThat(text("#review-said")).isEqualTo("这条由 填报员甲 本人填报，须由他人审核");
            assertThat(desk.find("#review-accept", ButtonBase.class).isDisabled())
                    .isTrue();
            desk.key(waiting(), KeyCode.ENTER, true);
            assertThat(states()).containsOnly(EntryState.SUBMITTED);
            select("78", "30");
            assertThat(text("#review-said")).startsWith("所选中有 1 条由 填报员甲 本人填报");
            select("30");
            desk.press("#review-accept");
            assertThat(states().get(2)).isEqualTo(EntryState.ACCEPTED);
        });
    }

    @Test
    void listsSeveralSelectedWithWhatWillBeDoneToThem() {
        FxThread.run(() -> {
            select("78", "30", "20");
            assertThat(text("#review-title")).isEqualTo("已选 3 条");
            assertThat(text("#review-many")).contains("一次通过这 3 条", "退回这 3 条");
            assertThat(desk.find("#review-details", Node.class).lookupAll(".review-chosen"))
                    .hasSize(3);
            select("85");
            assertThat(text("#review-title")).isEqualTo("5.1.2-1 签约率");
        });
    }

    @Test
    void leavesOutColumnsRatherThanScrollingSidewaysInANarrowWindow() {
        FxThread.run(() -> {
            for (double width : new double[] {1366, 911}) {
                desk.stage.getScene().getRoot().resize(width, 700);
                desk.layout();
                desk.layout();
                for (String table : List.of("#review-waiting", "#review-done")) {
                    desk.press(table.equals("#review-waiting") ? "#review-show-waiting" : "#review-show-done");
                    desk.layout();
                    TableView<?> shown = desk.find(table, TableView.class);
                    assertThat(shown.getVisibleLeafColumns().stream()
                                    .mapToDouble(TableColumn::getWidth)
                                    .sum())
                            .as(table + " at " + width)
                            .isLessThanOrEqualTo(shown.getWidth());
                }
            }
        });
    }

    @Test
    void narrowsTheListToAProjectOrUnitAndRemembersIt() {
        FxThread.run(() -> {
            ComboBox<?> project = desk.find("#review-project", ComboBox.class);
            assertThat(project.getItems()).hasSize(3);
            project.getSelectionModel().select(1);
            desk.layout();
            assertThat(cells("序号")).containsExactly("4.2.5-2");
            desk.close();
            desk = Desk.over(place.resolve("data"), Locale.ENGLISH);
            desk.layout();
            desk.press("#screen-review");
            assertThat(cells("No.")).containsExactly("4.2.5-2");
            assertThat(desk.find("#review-show-waiting", ButtonBase.class).getText())
                    .isEqualTo("Waiting 4");
        });
    }

    private void copyEvidence() {
        try {
            Path from = pattern.resolve("data/evidence");
            Path to = Files.createDirectories(place.resolve("data/evidence"));
            try (var files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void record(Workspace workspace, String key, String value, String by, List<Path> evidence) {
        ProgrammeView view = workspace.view(2017, null);
        String day = value.equals("78") ? "2017-02-15" : "2017-03-06";
        workspace.record(
                view,
                new EntryForm(
                        view.programme().indicators().stream()
                                .filter(each -> each.key().equals(key))
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        day,
                        value,
                        "",
                        "",
                        "按户核对",
                        "两栋楼产权不清",
                        "逐户上门",
                        "",
                        evidence,
                        by,
                        null));
    }

    private TableView<?> waiting() {
        return desk.find("#review-waiting", TableView.class);
    }

    /** Selects the entries whose values begin so. */
    private void select(String... values) {
        waiting().getSelectionModel().clearSelection();
        List<String> all = cells("累计值");
        for (int line = 0; line < all.size(); line++) {
            if (Stream.of(values).anyMatch(all.get(line)::startsWith)) {
                waiting().getSelectionModel().select(line);
            }
        }
        assertThat(waiting().getSelectionModel().getSelectedIndices()).hasSize(values.length);
        desk.layout();
    }

    private List<EntryState> states() {
        return Objects.requireNonNull(desk.app.workspace()).view(2017, null).programme().entries().stream()
                .map(ProgressEntry::state)
                .toList();
    }

    private List<String> cells(String heading) {
        return cells(waiting(), heading);
    }

    private static List<String> cells(TableView<?> table, String heading) {
        TableColumn<?, ?> column = table.getColumns().stream()
                .filter(each -> each.getText().equals(heading))
                .findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            cells.add(String.valueOf(column.getCellData(i)));
        }
        return cells;
    }

    private List<String> words() {
        return desk.find("#review-details", Node.class).lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private String text(String selector) {
        return desk.find(selector, Label.class).getText();
    }
}
