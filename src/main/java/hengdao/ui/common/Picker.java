package hengdao.ui.common;

import hengdao.service.ProgrammeView;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * A field that picks one of many things by part of their words or the pinyin initials of these; Enter and Tab take the one
 * that stands out in the list.
 *
 * @param <T> what is picked
 */
public class Picker<T> extends TextField {

    private static final double ROW_HEIGHT = 30;
    private static final int SHOWN = 10;

    private final Session session;
    private final Function<ProgrammeView, List<T>> all;
    private final Consumer<? super T> picked;
    private final Words<T> words;
    private final ListView<T> choices = new ListView<>();
    private final Popup popup = new Popup();
    private final CommittedText committed = CommittedText.of(this);
    private final NewestLookup<List<T>> lookups;
    private boolean showing;
    private boolean picking;
    private @Nullable T current;

    /**
     * Takes what there is to pick from, how it is written, and who is told what was picked; {@code all} and
     * {@code words} are asked in the background.
     */
    public Picker(Session session, Function<ProgrammeView, List<T>> all, Words<T> words, Consumer<? super T> picked) {
        this.session = session;
        this.all = all;
        this.words = words;
        this.picked = picked;
        lookups = new NewestLookup<>(session.tasks(), session::fail);
        choices.getStyleClass().add("search-hits");
        choices.setFixedCellSize(ROW_HEIGHT);
        choices.setCellFactory(list -> new Choice());
        choices.setFocusTraversable(false);
        choices.setOnMouseClicked(event -> pick());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(choices);
        committed.textProperty().addListener((property, before, now) -> search(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                lookups.forget();
                popup.hide();
                restore();
            }
        });
    }

    /** Names the list of choices, to be found by. */
    public final void setChoicesId(String id) {
        choices.setId(id);
    }

    /** Shows a thing, or none, without searching. */
    public final void show(@Nullable T thing) {
        current = thing;
        picking = false;
        lookups.forget();
        showing = true;
        setText(thing == null ? "" : words.title(thing));
        showing = false;
    }

    /** Whether the list of choices is open. */
    public final boolean isChoosing() {
        return popup.isShowing();
    }

    /** Whether a change of the text looks something up. */
    boolean searches() {
        return true;
    }

    /** How much is listed for a query. */
    int most(String query) {
        return SHOWN;
    }

    /** Whether the first of what was found stands out, so that Enter takes it. */
    boolean standsOut(String query) {
        return true;
    }

    /** Shows again what was picked last, when the field is left or Esc pressed. */
    void restore() {
        show(current);
    }

    /** Whether Enter would take something from the list now. */
    public final boolean isTaking() {
        return (lookups.isPending() && standsOut(getText()))
                || (popup.isShowing() && choices.getSelectionModel().getSelectedItem() != null);
    }

    private void search(String query) {
        if (showing || getScene() == null || !searches()) {
            return;
        }
        find(query);
    }

    /** Lists what answers a query. */
    final void find(String query) {
        picking = false;
        ProgrammeView view = session.view();
        lookups.ask(
                outdated -> BestMatches.of(query, all.apply(view), words::name, words::all, most(query), outdated),
                this::choose);
    }

    private void choose(List<T> found) {
        choices.getItems().setAll(found);
        choices.getSelectionModel().clearSelection();
        if (standsOut(getText())) {
            choices.getSelectionModel().selectFirst();
        }
        if (getScene() == null) {
            return;
        }
        if (picking) {
            picking = false;
            pick();
            return;
        }
        if (choices.getItems().isEmpty()) {
            popup.hide();
            return;
        }
        choices.setPrefSize(getWidth(), Math.min(SHOWN, choices.getItems().size()) * ROW_HEIGHT + 2);
        if (!popup.isShowing()) {
            choices.getStylesheets().setAll(getScene().getStylesheets());
            Bounds place = localToScreen(getBoundsInLocal());
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void onKey(KeyEvent event) {
        if (committed.isComposing()) {
            return;
        }
        boolean takes = (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB)
                && !event.isShortcutDown()
                && !event.isShiftDown()
                && !event.isAltDown();
        if (takes && lookups.isPending() && standsOut(getText())) {
            picking = true;
            event.consume();
            return;
        }
        if (!popup.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            choices.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            choices.getSelectionModel().selectPrevious();
        } else if (takes && !isTaking()) {
            popup.hide();
            return;
        } else if (takes) {
            pick();
            if (event.getCode() == KeyCode.TAB && isFocused()) {
                return;
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            restore();
        } else {
            return;
        }
        event.consume();
    }

    private void pick() {
        T choice = choices.getSelectionModel().getSelectedItem();
        if (choice != null) {
            popup.hide();
            show(choice);
            picked.accept(choice);
        }
    }

    private final class Choice extends ListCell<T> {
        Choice() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(empty || thing == null ? null : words.line(thing));
        }
    }

    /**
     * How things are written.
     *
     * @param <T> what is picked
     */
    public interface Words<T> {

        /** What stands in the field. */
        String title(T thing);

        /** What counts most when searching. */
        String name(T thing);

        /** Everything it is found by. */
        String all(T thing);

        /** What stands in the list. */
        String line(T thing);
    }
}
