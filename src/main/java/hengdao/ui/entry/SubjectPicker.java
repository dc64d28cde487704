package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.i18n.TextMatch;
import hengdao.i18n.TextMatch.Closeness;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** Picks an indicator or task: type part of its key, name, unit or their pinyin initials. */
final class SubjectPicker extends TextField {

    private static final double ROW_HEIGHT = 30;
    private static final int SHOWN = 10;

    private final Supplier<List<Subject>> subjects;
    private final Consumer<Subject> picked;
    private final ListView<Subject> choices = new ListView<>();
    private final Popup popup = new Popup();
    private final CommittedText committed = CommittedText.of(this);
    private boolean showing;
    private @Nullable Subject current;

    SubjectPicker(Supplier<List<Subject>> subjects, Consumer<Subject> picked, Messages messages) {
        this.subjects = subjects;
        this.picked = picked;
        setId("entry-subject");
        setPromptText(messages.text("entry.subject.prompt"));
        setAccessibleText(messages.text("entry.subject"));
        choices.setId("entry-choices");
        choices.getStyleClass().add("search-hits");
        choices.setFixedCellSize(ROW_HEIGHT);
        choices.setCellFactory(list -> new Choice());
        choices.setOnMouseClicked(event -> pick());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(choices);
        committed.textProperty().addListener((property, before, now) -> search(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                popup.hide();
                show(current);
            }
        });
    }

    /** Shows a subject, or none, without searching. */
    void show(@Nullable Subject subject) {
        current = subject;
        showing = true;
        setText(subject == null ? "" : subject.title());
        showing = false;
    }

    /** Whether the list of choices is open. */
    boolean isChoosing() {
        return popup.isShowing();
    }

    private void search(String query) {
        if (showing || getScene() == null) {
            return;
        }
        choices.getItems()
                .setAll(subjects.get().stream()
                        .filter(subject -> closeness(query, subject) != Closeness.NOT)
                        .sorted(Comparator.comparing(subject -> closeness(query, subject)))
                        .limit(SHOWN)
                        .toList());
        choices.getSelectionModel().selectFirst();
        if (choices.getItems().isEmpty()) {
            popup.hide();
            return;
        }
        choices.setPrefSize(getWidth(), choices.getItems().size() * ROW_HEIGHT + 2);
        if (!popup.isShowing()) {
            choices.getStylesheets().setAll(getScene().getStylesheets());
            Bounds place = localToScreen(getBoundsInLocal());
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private static Closeness closeness(String query, Subject subject) {
        Closeness name = TextMatch.closeness(query, subject.name());
        Closeness all = TextMatch.closeness(
                query, subject.key() + " " + subject.name() + " " + subject.context() + " " + subject.leadUnit());
        return name.compareTo(all) <= 0 ? name : all;
    }

    private void onKey(KeyEvent event) {
        if (committed.isComposing() || !popup.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            choices.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            choices.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            pick();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            show(current);
        } else {
            return;
        }
        event.consume();
    }

    private void pick() {
        Subject choice = choices.getSelectionModel().getSelectedItem();
        if (choice != null) {
            popup.hide();
            show(choice);
            picked.accept(choice);
        }
    }

    private static final class Choice extends ListCell<Subject> {
        Choice() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(
                    empty || subject == null
                            ? null
                            : subject.title() + (subject.context().isEmpty() ? "" : "  " + subject.context()));
        }
    }
}
