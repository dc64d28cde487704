package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.ui.gantt.GanttView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/**
 * What can be done with the selected rows, in a menu of the window as in the menu of the rows. Its keys stand beside the
 * words and work in the chart alone: elsewhere Delete, Tab and Ctrl+C are those of the field with the cursor.
 */
final class RowItems {

    private static final List<List<String>> GROUPS = List.of(
            List.of("insert", "insert_below", "delete"),
            List.of("copy", "paste"),
            List.of("indent", "outdent", "up", "down", "schedule"));

    private final GanttView chart;
    private final Messages messages;

    RowItems(GanttView chart, Messages messages) {
        this.chart = chart;
        this.messages = messages;
    }

    /** Adds the items at a place of a menu and keeps them as the rows want them whenever it opens. */
    void install(Menu menu, int place) {
        List<Runnable> updates = new ArrayList<>();
        List<MenuItem> all = new ArrayList<>();
        for (List<String> group : GROUPS) {
            all.add(new SeparatorMenuItem());
            group.forEach(name -> all.add(mirror(source("row-" + name), updates)));
        }
        menu.getItems().addAll(place, all);
        menu.setOnShowing(event -> {
            chart.refreshMenu();
            updates.forEach(Runnable::run);
        });
    }

    private MenuItem source(String id) {
        return chart.menuItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private MenuItem mirror(MenuItem source, List<Runnable> updates) {
        MenuItem item = switch (source) {
            case SeparatorMenuItem separator -> new SeparatorMenuItem();
            case Menu menu ->
                new Menu(
                        "",
                        null,
                        menu.getItems().stream()
                                .flatMap(each -> Stream.of(mirror(each, updates)))
                                .toArray(MenuItem[]::new));
            case RadioMenuItem radio -> {
                RadioMenuItem ticked = new RadioMenuItem();
                updates.add(() -> ticked.setSelected(radio.isSelected()));
                yield ticked;
            }
            default -> new MenuItem();
        };
        if (!(source instanceof SeparatorMenuItem)) {
            KeyCombination key = source.getAccelerator();
            item.setText(
                    key == null
                            ? source.getText()
                            : messages.text("menu.with_key", source.getText(), key.getDisplayText()));
            if (source.getId() != null) {
                item.setId(source.getId().replaceFirst("row-", "menu-row-"));
            }
            item.setOnAction(event -> {
                chart.requestFocus();
                source.fire();
            });
        }
        updates.add(() -> item.setDisable(source.isDisable()));
        return item;
    }
}
