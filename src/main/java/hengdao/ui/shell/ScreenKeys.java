package hengdao.ui.shell;

import hengdao.i18n.Messages;
import java.util.List;
import javafx.scene.input.KeyCombination;

/** The keys of the screens beside the chart, which stand in no menu. */
final class ScreenKeys {

    private static final List<Screen> ALL = List.of(
            new Screen(
                    "rounds",
                    key("Ctrl+Enter", "submit"),
                    key("Ctrl+K", "skip"),
                    key("Ctrl+H", "hand-over"),
                    key("Ctrl+I", "indicator"),
                    key("Ctrl+G", "row"),
                    key("F2", "record")),
            new Screen("review", key("Ctrl+Enter", "accept"), key("Ctrl+R", "return")),
            new Screen("orders", key("Enter", "open"), key("Ctrl+Enter", "save"), key("Esc", "leave")),
            new Screen(
                    "ledger",
                    key("Enter", "row"),
                    key("Ctrl+I", "indicator"),
                    key("Ctrl+H", "history"),
                    key("Ctrl+Shift+H", "changes"),
                    key("F7", "edit"),
                    key("Ctrl+D", "outcome"),
                    key("F9", "sort"),
                    key("Shift+F9", "sort-further"),
                    key("Ctrl+C", "copy")),
            new Screen(
                    "data",
                    key("Insert", "add"),
                    key("Ctrl+Insert", "add-below"),
                    key("Alt+Up", "up"),
                    key("Alt+Down", "down"),
                    key("Delete", "remove")),
            new Screen(
                    "settings",
                    key("Page Up", "month-before"),
                    key("Page Down", "month-after"),
                    key("Shift+Right", "days"),
                    key("Space", "carry")));

    private ScreenKeys() {}

    private record Screen(String name, List<Key> keys) {
        Screen(String name, Key... keys) {
            this(name, List.of(keys));
        }
    }

    private record Key(String key, String name) {}

    private static Key key(String key, String name) {
        return new Key(key, name);
    }

    /** A group for each screen, in the order of the rail. */
    static List<KeyGroups.Group> groups(Messages messages) {
        return ALL.stream()
                .map(screen -> new KeyGroups.Group(
                        messages.text("screen." + screen.name()),
                        screen.keys().stream()
                                .map(key -> new KeyGroups.Line(
                                        KeyCombination.keyCombination(key.key()).getDisplayText(),
                                        messages.text("help.screen." + screen.name() + "." + key.name())))
                                .toList()))
                .toList();
    }
}
