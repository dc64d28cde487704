package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** 数据: units, people, the structure of the year, and what was changed, one page each. */
public final class DataScreen implements Screen {

    private static final double PAGES = 132;
    private static final double ROW = 36;
    private static final String LAST = "data-page";

    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final ListView<DataPage> pages = new ListView<>();
    private final UnitsPage units;
    private final PeoplePage people;
    private final ChangesPage changes;

    /** Shows what the session holds; made when it is first chosen. */
    public DataScreen(Session session, Navigation navigation, FileChoosing files) {
        messages = session.messages();
        root.setId("data");
        root.getStyleClass().add("data-screen");
        units = new UnitsPage(session, navigation);
        people = new PeoplePage(session, navigation);
        changes = new ChangesPage(session, navigation, files);
        List<DataPage> all = List.of(units, people, new StructurePage(session, navigation), changes);
        pages.setId("data-pages");
        pages.setAccessibleText(messages.text("data.pages"));
        pages.getStyleClass().add("data-pages");
        pages.setFixedCellSize(ROW);
        pages.setPrefWidth(PAGES);
        pages.setMinWidth(PAGES);
        pages.setCellFactory(list -> new Cell());
        pages.getItems().setAll(all);
        pages.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                page().focusList();
                event.consume();
            }
        });
        root.setLeft(pages);
        String last = session.memory().get(LAST, all.getFirst().name());
        pages.getSelectionModel()
                .select(all.stream()
                        .filter(each -> each.name().equals(last))
                        .findFirst()
                        .orElse(all.getFirst()));
        root.setCenter(page().node());
        pages.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                root.setCenter(now.node());
                session.memory().note(LAST, now.name());
                now.refresh();
            }
        });
    }

    /** Shows a unit. */
    public void openUnit(String name) {
        open(units, name);
    }

    /** Shows a person. */
    public void openPerson(String name) {
        open(people, name);
    }

    /** Shows what was changed of a row and what belongs to it. */
    public void openChanges(String key) {
        pages.getSelectionModel().select(changes);
        changes.open(key);
    }

    private <L> void open(ListPage<L> page, String name) {
        pages.getSelectionModel().select(page);
        page.find(name);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        page().refresh();
    }

    @Override
    public void focusFirst() {
        root.applyCss();
        page().focusList();
    }

    private DataPage page() {
        return pages.getSelectionModel().getSelectedItem();
    }

    private final class Cell extends ListCell<DataPage> {
        @Override
        protected void updateItem(DataPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty || page == null ? null : messages.text("data.page." + page.name()));
            setGraphic(empty || page == null ? null : new Icon("data-" + page.name()));
        }
    }
}
