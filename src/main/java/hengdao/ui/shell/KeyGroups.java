package hengdao.ui.shell;

import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** All keys by where they work: those of each menu, those of the chart, and what the mouse does there. */
final class KeyGroups {

    /** What the chart does by keys that no menu shows. */
    private static final List<String> CHART =
            List.of("walk", "stretch", "all", "fold", "bars", "escape", "leave", "sideways", "table", "zoom");

    private static final List<String> MOUSE = List.of(
            "drag-bar",
            "drag-end",
            "drag-actual",
            "drag-link",
            "double",
            "right",
            "wheel",
            "shift-wheel",
            "ctrl-wheel",
            "pan",
            "edges");

    private final Messages messages;
    private final Set<KeyCombination> told = new HashSet<>();

    private KeyGroups(Messages messages) {
        this.messages = messages;
    }

    /**
     * Some keys under a heading.
     *
     * @param heading for example 编辑
     */
    record Group(String heading, List<Line> lines) {}

    /**
     * A key or what is done with the mouse.
     *
     * @param key for example Ctrl+Z
     * @param words what it does
     */
    record Line(String key, String words) {}

    /** The groups of the given menus and of the chart's items; each key stands where it comes first. */
    static List<Group> of(List<Menu> menus, List<MenuItem> chart, Messages messages) {
        KeyGroups groups = new KeyGroups(messages);
        List<Group> all = new ArrayList<>();
        menus.forEach(menu -> groups.menu(menu, all));
        all.add(new Group(messages.text("help.keys.rows"), groups.lines(chart)));
        all.add(new Group(messages.text("help.keys.chart"), groups.fixed(CHART)));
        all.addAll(ScreenKeys.groups(messages));
        all.add(new Group(messages.text("help.keys.mouse"), groups.fixed(MOUSE)));
        all.removeIf(group -> group.lines().isEmpty());
        return all;
    }

    /** A menu's own keys, then those of each menu in it. */
    private void menu(Menu menu, List<Group> all) {
        List<MenuItem> own =
                menu.getItems().stream().filter(item -> !(item instanceof Menu)).toList();
        all.add(new Group(menu.getText(), lines(own)));
        menu.getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .forEach(inner -> menu(inner, all));
    }

    private List<Line> lines(List<MenuItem> items) {
        return items.stream()
                .flatMap(KeyGroups::itemsOf)
                .filter(item -> item.getAccelerator() != null && told.add(item.getAccelerator()))
                .map(item -> new Line(
                        item.getAccelerator().getDisplayText(), item.getText().replaceAll("\\(_\\p{Alnum}\\)", "")))
                .toList();
    }

    private static Stream<MenuItem> itemsOf(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(KeyGroups::itemsOf) : Stream.of(item);
    }

    private List<Line> fixed(List<String> names) {
        return names.stream()
                .map(name -> new Line(messages.text("help.key." + name), messages.text("help.does." + name)))
                .toList();
    }
}
