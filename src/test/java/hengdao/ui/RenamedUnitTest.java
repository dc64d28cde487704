package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import hengdao.report.OrderSheet;
import hengdao.service.Reports;
import hengdao.service.StartWith;
import hengdao.service.SupervisedOrder;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Session;
import hengdao.ui.shell.SearchHit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supervision orders of a unit that was renamed or merged since, and what the search box finds of orders and names. */
class RenamedUnitTest {

    @TempDir
    Path place;

    private Desk desk;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
            desk = Desk.over(place.resolve("data"), Locale.SIMPLIFIED_CHINESE);
            desk.layout();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> desk.close());
    }

    @Test
    void anOrderShowsAndIsFoundUnderTheNameOfToday() {
        FxThread.run(() -> {
            String old = order().order().leadUnit();
            session()
                    .change(
                            (now, actor) -> workspace().units().rename(now, old, "区新设局", actor),
                            () -> {},
                            session()::fail);
            assertThat(order().unit()).isEqualTo("区新设局");
            assertThat(order().order().leadUnit()).as("as it was filed").isEqualTo(old);
            desk.press("#screen-orders");
            ComboBox<String> units = units();
            assertThat(units.getItems()).contains("区新设局").doesNotContain(old);
            units.getSelectionModel().select("区新设局");
            desk.layout();
            TableView<?> table = desk.find("#orders-table", TableView.class);
            assertThat(table.getItems()).isNotEmpty();
            assertThat(table.getColumns().get(3).getCellData(0)).isEqualTo("区新设局");
            table.getSelectionModel().select(0);
            desk.layout();
            assertThat(desk.find("#order-context", Label.class).getText()).contains("区新设局（原" + old + "）");
            SupervisedOrder order = order();
            assertThat(new OrderSheet(Messages.of(Locale.SIMPLIFIED_CHINESE))
                            .of(
                                    Reports.data(session().view()),
                                    new OrderSheet.Order(order.order(), order.unit(), order.events()))
                            .blocks()
                            .toString())
                    .contains("区新设局（原" + old + "）");
        });
    }

    @Test
    void anOrderOfAMergedUnitIsOneOfTheUnitItWentInto() {
        FxThread.run(() -> {
            String old = order().order().leadUnit();
            session()
                    .change(
                            (now, actor) -> {
                                var with = workspace()
                                        .units()
                                        .add(now, "区新设局", actor)
                                        .view();
                                return workspace().units().merge(with, old, "区新设局", actor);
                            },
                            () -> {},
                            session()::fail);
            assertThat(order().unit()).isEqualTo("区新设局");
        });
    }

    @Test
    void theSearchBoxFindsWhatAnOrdersHistorySaysAndNamesOfTheDirectoryAlone() {
        FxThread.run(() -> {
            SupervisedOrder told = workspace().supervision().orders(session().view()).stream()
                    .filter(each -> each.events().stream()
                            .anyMatch(event -> event.note().length() > 8))
                    .findFirst()
                    .orElseThrow();
            String words = told.events().stream()
                    .map(event -> event.note())
                    .filter(note -> note.length() > 8)
                    .findFirst()
                    .orElseThrow()
                    .substring(2, 8);
            assertThat(found(words))
                    .filteredOn(hit -> hit.kind() == SearchHit.Kind.ORDER)
                    .anySatisfy(hit -> {
                        assertThat(hit.id()).isEqualTo(told.order().id());
                        assertThat(hit.below()).contains(words);
                    });
            session().change((now, actor) -> workspace().units().add(now, "区备用局", actor), () -> {}, session()::fail);
            session()
                    .change(
                            (now, actor) -> workspace().people().add(now, "备用人员丁", "区备用局", actor),
                            () -> {},
                            session()::fail);
            SearchHit person = found("备用人员丁").getFirst();
            assertThat(person.kind()).isEqualTo(SearchHit.Kind.PERSON);
            desk.shell().openFound(person);
            desk.layout();
            assertThat(desk.find("#screen-data", ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(desk.find("#data-title", Label.class).getText()).isEqualTo("备用人员丁");
            desk.shell().openFound(found("区备用局").getFirst());
            desk.layout();
            assertThat(desk.find("#data-title", Label.class).getText()).isEqualTo("区备用局");
        });
    }

    private List<SearchHit> found(String words) {
        desk.tasks.letPass(Duration.ofSeconds(2));
        List<SearchHit> hits = new ArrayList<>();
        desk.shell().model().search(words, hits::addAll);
        return hits;
    }

    private SupervisedOrder order() {
        return workspace().supervision().orders(session().view()).getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> units() {
        return desk.find("#orders-unit", ComboBox.class);
    }

    private Session session() {
        return desk.shell().session();
    }

    private Workspace workspace() {
        return session().workspace();
    }
}
