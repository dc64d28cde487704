package hengdao.ui.shell;

import hengdao.ui.common.Memory;
import hengdao.ui.common.Session;
import hengdao.ui.common.Splits;
import hengdao.ui.details.DetailsView;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The chart above, the details of the selected row below; the latter can be folded away, and are in a low window. */
final class DetailsPane extends SplitPane {

    private static final double HEIGHT = 212;
    private static final String SHOWN = "details-shown";

    /** In a window lower than that the details fold by themselves and can still be brought back. */
    private static final double LOW = 530;

    private final Memory memory;
    private final DetailsView details;
    private final Splits place;
    private boolean wanted;
    private boolean low;
    private boolean wantedLow;

    DetailsPane(Session session, ShellModel model, DetailsView details, Node above, Region window) {
        this.memory = session.memory();
        this.details = details;
        setOrientation(Orientation.VERTICAL);
        place = new Splits(this, details, memory, "details-height", HEIGHT);
        details.setMinHeight(120);
        getItems().add(above);
        wanted = memory.get(SHOWN, "true").equals("true");
        place();
        window.heightProperty().subscribe(height -> fit(height.doubleValue()));
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
        if (low) {
            wantedLow = shown;
        } else {
            wanted = shown;
        }
        place();
    }

    private void fit(double height) {
        boolean now = height > 0 && height < LOW;
        if (now != low) {
            low = now;
            wantedLow = false;
            place();
        }
    }

    private void place() {
        boolean shown = low ? wantedLow : wanted;
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

    /** Notes whether the details are wanted where there is room for them. */
    void remember() {
        memory.note(SHOWN, String.valueOf(wanted));
    }

    private boolean isShown() {
        return getItems().contains(details);
    }
}
