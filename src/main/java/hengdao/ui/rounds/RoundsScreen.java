package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 填报: the round with everything that is due in it, or the plan of rounds as long as there is none. */
public final class RoundsScreen implements Screen {

    private final Session session;
    private final RoundsModel model;
    private final PlanPane plan;
    private final FillPane fill;
    private final Label noneOpen = new Label();
    private final VBox closed;
    private final StackPane root = new StackPane();
    private boolean planning;
    /** The year of what is on screen; 0 before anything is. */
    private int year;
    /** Whether the cursor is to go where work begins as soon as that is known. */
    private boolean wanted;
    /** The line the cursor is to go to as soon as it is read. */
    private @Nullable UUID wantedLine;

    /** Shows what the session holds; made when it is first chosen. */
    public RoundsScreen(Session session, Navigation navigation) {
        this.session = session;
        Messages messages = session.messages();
        model = new RoundsModel(session);
        plan = new PlanPane(session, new PlanModel(session, model::refresh, navigation::said), () -> plan(false));
        fill = new FillPane(session, model, navigation, () -> plan(true));
        noneOpen.setId("rounds-closed");
        noneOpen.setWrapText(true);
        Button newest = new Button(messages.text("rounds.closed.nearest"));
        newest.setId("rounds-nearest");
        newest.getStyleClass().add("primary-button");
        newest.setOnAction(event -> model.chooseNearest());
        Button arrange = new Button(messages.text("rounds.plan"));
        arrange.setOnAction(event -> plan(true));
        HBox choices = new HBox(newest, arrange);
        choices.getStyleClass().add("round-row");
        closed = new VBox(noneOpen, choices);
        closed.getStyleClass().add("round-closed");
        root.setId("rounds");
        model.sheetProperty().subscribe(this::show);
    }

    /** Goes to the line of a task or indicator in the round that is open on the status date. */
    public void open(UUID subjectId) {
        planning = false;
        wantedLine = subjectId;
        model.chosenProperty().set(null);
        model.refresh();
    }

    @Override
    public double footHeight() {
        return root.getChildren().contains(fill) ? fill.footHeight() : 0;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focusFirst() {
        wanted = model.sheetProperty().get() == null;
        root.applyCss();
        root.layout();
        if (planning) {
            plan.focusFirst();
        } else if (model.round() != null) {
            fill.focusFirst();
            goToWanted();
        } else {
            root.requestFocus();
        }
    }

    @Override
    public void keep() {
        model.keep();
    }

    private void plan(boolean shown) {
        planning = shown;
        RoundSheet sheet = model.sheetProperty().get();
        if (shown && sheet != null) {
            plan.begin(sheet.rounds());
        }
        show(sheet);
        focusFirst();
    }

    private void show(@Nullable RoundSheet sheet) {
        if (sheet == null) {
            return;
        }
        if (year != session.year()) {
            year = session.year();
            planning = sheet.rounds().isEmpty();
            plan.begin(sheet.rounds());
        } else if (sheet.rounds().isEmpty() && !planning) {
            planning = true;
            plan.begin(sheet.rounds());
        }
        plan.show(sheet.rounds());
        noneOpen.setText(session.messages().text("rounds.closed", session.view().statusDate()));
        Node page = planning ? plan : sheet.round() == null ? closed : fill;
        if (!root.getChildren().contains(page)) {
            root.getChildren().setAll(page);
        }
        if (wanted) {
            focusFirst();
        }
        goToWanted();
    }

    /** Puts the cursor into the line it is to go to, once lines are on screen. */
    private void goToWanted() {
        UUID line = wantedLine;
        if (line != null && root.getChildren().contains(fill) && root.getScene() != null) {
            wantedLine = null;
            fill.focus(line);
        }
    }
}
