package hengdao.ui.review;

import hengdao.model.Evidence;
import hengdao.model.Verdict;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import hengdao.ui.common.Splits;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 审核: accepts entries or returns them with a reason, one or several at once, and shows what was reviewed. */
public final class ReviewScreen implements Screen {

    private static final double DETAILS = 340;

    private final Session session;
    private final Navigation navigation;
    private final ReviewModel model;
    private final ReviewHead head;
    private final ReviewTable waiting;
    private final ReviewTable reviewed;
    private final ReviewDetails details;
    private final ReviewFoot foot;
    private final VBox root;
    /** Whether the first line is to be selected as soon as there is one. */
    private boolean wanted = true;

    /** Shows what the session holds; made when it is first chosen. */
    public ReviewScreen(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
        model = new ReviewModel(session);
        head = new ReviewHead(model, session);
        waiting = new ReviewTable(model, session.messages(), false);
        reviewed = new ReviewTable(model, session.messages(), true);
        details = new ReviewDetails(session.messages(), navigation, this::open);
        details.setMinWidth(260);
        details.setPrefWidth(DETAILS);
        foot = new ReviewFoot(
                model,
                session,
                () -> decide(Verdict.ACCEPTED, ""),
                reason -> decide(Verdict.RETURNED, reason),
                waiting::requestFocus);
        SplitPane body = new SplitPane(new StackPane(waiting, reviewed), details);
        new Splits(body, details, session.memory(), "review-details-width", DETAILS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(head, body, foot);
        root.getStyleClass().add("rounds");
        root.setId("review");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        waiting.visibleProperty().bind(model.reviewedProperty().not());
        reviewed.visibleProperty().bind(model.reviewedProperty());
        for (ReviewTable table : List.of(waiting, reviewed)) {
            table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ReviewLine>)
                    change -> showSelected());
        }
        model.linesProperty().subscribe(this::show);
    }

    @Override
    public double footHeight() {
        return foot.isManaged() ? foot.prefHeight(-1) : 0;
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
        table().requestFocus();
    }

    private ReviewTable table() {
        return model.reviewedProperty().get() ? reviewed : waiting;
    }

    private void show(List<ReviewLine> lines) {
        ReviewTable table = table();
        table.show(lines);
        if (table.selected().isEmpty() && !lines.isEmpty()) {
            boolean focused = table.isFocused() || wanted;
            table.getSelectionModel().select(0);
            wanted = false;
            if (focused && root.getScene() != null) {
                table.requestFocus();
            }
        }
        showSelected();
    }

    private void showSelected() {
        List<ReviewLine> selected = table().selected();
        details.show(selected);
        foot.show(model.reviewedProperty().get() ? List.of() : selected);
    }

    private void decide(Verdict verdict, String reason) {
        List<ReviewLine> chosen = waiting.selected();
        Optional<ReviewLine> next = waiting.next();
        model.decide(chosen, verdict, reason, () -> {
            foot.forget(chosen);
            String key = verdict == Verdict.ACCEPTED ? "review.said.accepted" : "review.said.returned";
            navigation.said(session.messages().text(key, chosen.size()));
            waiting.select(next);
        });
    }

    private void onKey(KeyEvent event) {
        if (!event.isControlDown()
                || event.isAltDown()
                || event.isShiftDown()
                || model.reviewedProperty().get()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (!foot.isAsking()) {
                accept();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.R) {
            foot.ask();
            event.consume();
        }
    }

    private void accept() {
        if (model.byProperty().get().isBlank()) {
            head.focusReviewer();
        }
        decide(Verdict.ACCEPTED, "");
    }

    private void open(Evidence file) {
        session.tasks().database(() -> session.workspace().copyOf(file), navigation::openFile, session::fail);
    }
}
