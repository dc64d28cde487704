package hengdao.ui.data;

import hengdao.ui.common.FixedColumns;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A table whose selection stays with its line when the lines change. A line that goes gives the selection to the one that
 * takes its place, and gets it back if it comes again.
 *
 * @param <L> a line
 */
final class LineTable<L> extends TableView<L> {

    private final Function<L, Object> key;
    private Consumer<@Nullable L> onShown = line -> {};
    private @Nullable Object lost;
    private boolean filling;

    /**
     * An empty table.
     *
     * @param key what a line is known by
     * @param spoken its name for those who do not see it
     */
    LineTable(String id, String spoken, Function<L, Object> key) {
        this.key = key;
        setId(id);
        setAccessibleText(spoken);
        getStyleClass().add("data-table");
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling) {
                lost = null;
                onShown.accept(now);
            }
        });
    }

    /** A column of texts. */
    TableColumn<L, String> add(String title, double width, boolean figure, Function<L, String> text) {
        TableColumn<L, String> column = FixedColumns.text(title, width, figure, text);
        getColumns().add(column);
        return column;
    }

    /** Called with the line selected, or none, each time there is another or the lines are new. */
    void onShown(Consumer<@Nullable L> action) {
        onShown = action;
    }

    /** Says what to do while there are no lines. */
    void sayEmpty(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("data-empty");
        setPlaceholder(label);
    }

    /** The line selected, null if none is. */
    @Nullable
    L selected() {
        return getSelectionModel().getSelectedItem();
    }

    /** Puts lines in place of those that are there. */
    void fill(List<L> lines) {
        L before = selected();
        Object wanted = lost != null ? lost : before == null ? null : key.apply(before);
        int index = getSelectionModel().getSelectedIndex();
        filling = true;
        getItems().setAll(lines);
        int found = find(wanted);
        lost = found < 0 ? wanted : null;
        if (found < 0 && wanted != null && lost != null) {
            found = find(before == null ? null : key.apply(before));
        }
        choose(found >= 0 ? found : Math.clamp(index, 0, Math.max(0, lines.size() - 1)));
        filling = false;
        onShown.accept(selected());
    }

    /** Selects the line known by something, if it is there. */
    void select(Object wanted) {
        int found = find(wanted);
        if (found >= 0) {
            choose(found);
        } else {
            lost = wanted;
        }
    }

    private void choose(int index) {
        if (index < getItems().size()) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 4));
        } else {
            getSelectionModel().clearSelection();
        }
    }

    private int find(@Nullable Object wanted) {
        for (int i = 0; wanted != null && i < getItems().size(); i++) {
            if (Objects.equals(key.apply(getItems().get(i)), wanted)) {
                return i;
            }
        }
        return -1;
    }
}
