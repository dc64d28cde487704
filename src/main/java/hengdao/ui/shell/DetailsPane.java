package hengdao.ui.shell;

import hengdao.ui.common.Memory;
import hengdao.ui.common.Session;
import hengdao.ui.details.DetailsView;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The chart above, the details of the selected row below; the latter can be folded away. */
final class DetailsPane extends SplitPane {

    private static final double HEIGHT = 212;
    private static final String SHOWN = "details-shown";

    private final Memory memory;
    private final DetailsView details;
    private final Splits place;

    DetailsPane(Session session, ShellModel model, DetailsView details, Node above) {
        this.memory = session.memory();
        this.details = details;
        setOrientation(Orientation.VERTICAL);
        place = new Splits(this, details, memory, "details-height", HEIGHT);
        details.setMinHeight(120);
        getItems().add(above);
        show(memory.get(SHOWN, "true").equals("true"));
        model.rowsProperty().addListener((property, before, now) -> details.show(model.selectedRow()));
        model.selectedProperty().addListener((property, before, now) -> details.show(model.selectedRow()));
        session.marksProperty()
                .addListener((property, before, now) -> model.selectedRow()
                        .filter(row -> !now.tellTheSameOf(row.id(), before))
                        .ifPresent(row -> details.show(Optional.of(row))));
        details.show(model.selectedRow());
    }

    void toggle() {
        show(!isShown());
    }

    /** Shows the details or folds them away. */
    void show(boolean shown) {
        if (shown && !isShown()) {
            getItems().add(details);
            place.placeAgain();
        } else if (!shown) {
            getItems().remove(details);
        }
    }

    /** Shows the details and selects an entry in them when its row is shown. */
    void show(UUID entryId) {
        details.prefer(entryId);
        show(true);
    }

    /** Fills the details, which takes its time. */
    void fill() {
        details.fill();
    }

    /** Notes whether the details are shown. */
    void remember() {
        memory.note(SHOWN, String.valueOf(isShown()));
    }

    private boolean isShown() {
        return getItems().contains(details);
    }
}
