package hengdao.ui.settings;

import hengdao.service.FolderPassword;
import hengdao.service.Permissions;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Pages;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 设置: what holds for the whole folder or year, a page for each. */
public final class SettingsScreen implements Screen {

    /** The page shown last, among what is remembered. */
    private static final String LAST = "settings-page";

    private final Session session;
    private final Navigation navigation;
    private final Appearance appearance;
    private final FileChoosing files;
    private final Map<Page, SettingsPage> made = new EnumMap<>(Page.class);
    private final Map<Page, ScrollPane> places = new EnumMap<>(Page.class);
    private final ListView<Page> pages = new ListView<>();
    private final BorderPane root = new BorderPane();

    /** Shows what the session holds; made when it is first chosen. */
    public SettingsScreen(Session session, Navigation navigation, Appearance appearance, FileChoosing files) {
        this.session = session;
        this.navigation = navigation;
        this.appearance = appearance;
        this.files = files;
        root.setId("settings");
        pages.setId("settings-pages");
        pages.getStyleClass().addAll("project-list", "settings-pages");
        pages.setAccessibleText(session.messages().text("settings.pages"));
        pages.setCellFactory(list -> new Name());
        pages.getItems().setAll(Page.values());
        String last = session.memory().get(LAST, "");
        pages.getSelectionModel().selectFirst();
        for (Page page : Page.values()) {
            if (page.name().equals(last)) {
                pages.getSelectionModel().select(page);
            }
        }
        pages.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                session.memory().note(LAST, now.name());
            }
            show(now);
        });
        root.setLeft(pages);
    }

    private enum Page {
        YEARS,
        CALENDARS,
        RULES,
        DISPLAY,
        BACKUPS,
        ACCOUNTS,
        PASSWORD
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        show(pages.getSelectionModel().getSelectedItem());
    }

    @Override
    public void focusFirst() {
        pages.requestFocus();
    }

    private void show(@Nullable Page page) {
        if (page != null) {
            SettingsPage shown = made.computeIfAbsent(page, this::make);
            ScrollPane place = places.computeIfAbsent(page, each -> Pages.scrolling(limited(each, shown.node())));
            if (!Objects.equals(root.getCenter(), place)) {
                root.setCenter(place);
            }
            shown.refresh();
        }
    }

    /** Says above a page that whoever is signed in may not change it, and who may; greys what only changes things. */
    private Region limited(Page page, Region node) {
        String why = switch (page) {
            case YEARS -> session.mayNot("start year");
            case CALENDARS -> session.mayNot("set calendar");
            case RULES -> session.mayNot("set light rule");
            case BACKUPS -> session.mayNot(Permissions.RESTORE);
            case PASSWORD -> session.mayNot(FolderPassword.ACTION);
            case DISPLAY, ACCOUNTS -> "";
        };
        if (why.isEmpty()) {
            return node;
        }
        node.setDisable(page == Page.CALENDARS || page == Page.RULES || page == Page.PASSWORD);
        Label label = Parts.muted(why);
        label.setId("settings-may-not");
        VBox box = new VBox(label, node);
        box.getStyleClass().add("settings-limited");
        VBox.setVgrow(node, Priority.ALWAYS);
        return box;
    }

    private SettingsPage make(Page page) {
        return switch (page) {
            case YEARS -> new YearsPage(session, navigation);
            case CALENDARS -> new CalendarPage(session, navigation, files);
            case RULES -> new RulesPage(session, navigation);
            case DISPLAY -> new DisplayPage(session, appearance);
            case BACKUPS -> new BackupPage(session, navigation, files);
            case ACCOUNTS -> new AccountsPage(session, navigation);
            case PASSWORD -> new PasswordPage(session, navigation);
        };
    }

    private final class Name extends ListCell<Page> {
        @Override
        protected void updateItem(@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(
                    page == null || empty
                            ? null
                            : session.messages()
                                    .text("settings.page." + page.name().toLowerCase(Locale.ROOT)));
        }
    }
}
