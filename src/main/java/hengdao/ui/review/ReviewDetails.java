package hengdao.ui.review;

import hengdao.i18n.Messages;
import hengdao.model.Evidence;
import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.model.Verdict;
import hengdao.ui.common.EntryTexts;
import hengdao.ui.common.LightBadge;
import hengdao.ui.common.Navigation;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All about one entry: its value against the one before, what was written, its evidence and its review. */
final class ReviewDetails extends ScrollPane {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Messages messages;
    private final ReviewWords words;
    private final Navigation navigation;
    private final Consumer<Evidence> open;
    private final VBox content = new VBox();

    /** @param open called with a piece of evidence to be looked at */
    ReviewDetails(Messages messages, Navigation navigation, Consumer<Evidence> open) {
        this.messages = messages;
        words = new ReviewWords(messages);
        this.navigation = navigation;
        this.open = open;
        getStyleClass().add("review-details");
        setId("review-details");
        content.getStyleClass().add("review-facts");
        setContent(content);
        setFitToWidth(true);
        show(List.of());
    }

    /** Shows what is selected: one entry with all about it, several as a short list with what can be done to them. */
    void show(List<ReviewLine> lines) {
        if (lines.size() < 2) {
            show(lines.isEmpty() ? null : lines.getFirst());
            return;
        }
        content.getChildren().clear();
        setVvalue(0);
        Label title = text(messages.text("review.many", lines.size()), "details-title");
        title.setId("review-title");
        Label keys = text(messages.text("review.many.keys", lines.size()), "muted");
        keys.setId("review-many");
        keys.managedProperty().bind(keys.visibleProperty());
        keys.setVisible(lines.stream().allMatch(line -> line.review() == null));
        content.getChildren().addAll(title, keys);
        for (ReviewLine line : lines) {
            LightBadge light = new LightBadge(messages);
            light.show(line.light());
            light.setMinWidth(USE_PREF_SIZE);
            Label about = text(
                    line.subject().title() + "  "
                            + line.subject().value(line.entry().value()) + "  "
                            + line.entry().asOf(),
                    "fact-text");
            about.getStyleClass().add("review-chosen");
            HBox row = new HBox(light, about);
            row.getStyleClass().add("review-figures");
            content.getChildren().add(row);
        }
    }

    /** Shows an entry; none where none is selected. */
    private void show(@Nullable ReviewLine line) {
        content.getChildren().clear();
        setVvalue(0);
        if (line == null) {
            content.getChildren().add(text(messages.text("review.choose"), "muted"));
            return;
        }
        ProgressEntry entry = line.entry();
        Label title = text(line.subject().title(), "details-title");
        title.setId("review-title");
        content.getChildren().add(title);
        String project = line.project().no() + " " + line.project().name();
        content.getChildren()
                .add(text(
                        line.subject().context().isEmpty()
                                ? project
                                : project + " · " + line.subject().context(),
                        "muted"));
        content.getChildren().addAll(figures(line), against(line), lightNow(line));
        content.getChildren()
                .add(text(
                        messages.text("review.entered", entry.by(), entry.asOf(), MOMENT.format(entry.enteredAt())),
                        "muted"));
        EntryTexts.of(entry, messages).stream()
                .filter(part -> !part.heading().equals(messages.text("entries.evidence")))
                .forEach(part -> part(part.heading(), part.text()));
        if (!entry.evidence().isEmpty()) {
            content.getChildren().add(text(messages.text("entries.evidence"), "field-name"));
            entry.evidence().forEach(this::evidence);
        }
        Review review = line.review();
        if (review != null) {
            reviewed(review);
        }
        content.getChildren().add(ways(line));
    }

    private HBox figures(ReviewLine line) {
        Label value = text(line.subject().value(line.entry().value()), "review-value");
        value.setId("review-value");
        value.setMinWidth(USE_PREF_SIZE);
        HBox figures = new HBox(value, text(words.before(line), "muted"));
        figures.getStyleClass().add("review-figures");
        return figures;
    }

    private Label against(ReviewLine line) {
        BigDecimal ahead = line.ahead();
        boolean behind = ahead != null && ahead.signum() < 0;
        Label against = text(words.against(line), behind ? "round-blocked" : "muted");
        against.setId("review-against");
        return against;
    }

    /** The light as things stand, headed so that it is not taken for a judgement of an old figure. */
    private HBox lightNow(ReviewLine line) {
        LightBadge light = new LightBadge(messages);
        light.show(line.light());
        Label heading = new Label(messages.text("review.light-now"));
        heading.getStyleClass().add("muted");
        HBox now = new HBox(heading, light);
        now.getStyleClass().add("review-figures");
        return now;
    }

    private void reviewed(Review review) {
        String verdict = messages.text(
                review.verdict() == Verdict.ACCEPTED ? "entries.state.accepted" : "entries.state.returned");
        part(
                messages.text("screen.review"),
                messages.text("review.by-at", verdict, review.by(), MOMENT.format(review.at()))
                        + (review.reason().isEmpty() ? "" : "\n" + review.reason()));
    }

    private HBox ways(ReviewLine line) {
        Button row = way("review.row", () -> navigation.openRow(line.subject().id()));
        HBox ways = new HBox(row);
        if (line.subject().indicator() != null) {
            ways.getChildren()
                    .addFirst(way(
                            "review.indicator",
                            () -> navigation.openIndicator(line.subject().id())));
        }
        ways.getStyleClass().add("round-row");
        return ways;
    }

    private Button way(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void part(String heading, String words) {
        content.getChildren().addAll(text(heading, "field-name"), text(words, "fact-text"));
    }

    private void evidence(Evidence file) {
        Hyperlink link = new Hyperlink(file.fileName());
        link.getStyleClass().add("review-evidence");
        link.setOnAction(event -> open.accept(file));
        content.getChildren().add(link);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
