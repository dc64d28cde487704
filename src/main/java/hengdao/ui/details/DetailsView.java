package hengdao.ui.details;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.ProgressEntry;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.EntryTable;
import hengdao.ui.common.EntryTexts;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Pages;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The pane below the chart: facts and indicators of the selected row, its entries, and what the entry says. */
public final class DetailsView extends VBox {

    private static final double LEAST_WIDTH = 240;

    private static final double LEAST_TABLE = 80;

    private final Session session;
    private final Messages messages;
    private final Label title = new Label();
    private final FlowPane facts = new FlowPane();
    private final IndicatorTable indicators;
    private final EntryTable entries;
    private final TextFlow texts = new TextFlow();
    private final SplitPane split = new SplitPane();
    private final VBox right = new VBox();
    private final NewestLookup<RowDetails> lookups;

    /** An empty pane. */
    public DetailsView(Session session) {
        this.session = session;
        this.messages = session.messages();
        lookups = new NewestLookup<>(session.tasks(), session::fail);
        indicators = new IndicatorTable(messages);
        entries = new EntryTable(messages, true);
        entries.setId("entries");
        getStyleClass().add("details");
        title.getStyleClass().add("details-title");
        title.setId("details-title");
        facts.getStyleClass().add("details-facts");
        facts.setMinWidth(0);
        facts.setMinHeight(USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        title.setWrapText(true);
        VBox left = new VBox(title, facts, indicators);
        left.getStyleClass().add("details-left");
        indicators.setMinHeight(LEAST_TABLE);
        ScrollPane about = Pages.scrolling(left);
        about.setMinWidth(LEAST_WIDTH);
        VBox.setVgrow(indicators, Priority.ALWAYS);
        texts.getStyleClass().add("entry-texts");
        ScrollPane scroll = new ScrollPane(texts);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(60);
        scroll.setMinHeight(60);
        scroll.getStyleClass().add("entry-texts-scroll");
        right.getChildren().addAll(entries, scroll);
        VBox.setVgrow(entries, Priority.ALWAYS);
        right.setMinWidth(LEAST_WIDTH);
        split.getItems().setAll(about, right);
        split.setDividerPositions(0.55);
        VBox.setVgrow(split, Priority.ALWAYS);
        entries.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> read(now));
        show(Optional.empty());
    }

    /** Puts the tables in, which take their time; the pane stays empty until then. */
    public void fill() {
        if (getChildren().isEmpty()) {
            getChildren().add(split);
        }
    }

    /** Shows a row, as soon as all about it is gathered in the background, or what to do if there is none. */
    public void show(Optional<GanttRow> row) {
        if (row.isEmpty()) {
            lookups.forget();
            title.setText(messages.text("details.choose-row"));
            facts.getChildren().clear();
            indicators.getItems().clear();
            indicators.setPlaceholder(new Label());
            entries.getItems().clear();
            read(null);
            return;
        }
        ProgrammeView view = session.view();
        GanttRow chosen = row.get();
        ChartMarks marks = session.marksProperty().get();
        lookups.ask(
                outdated -> RowDetails.of(view, chosen, marks, messages), details -> show(details, view.statusDate()));
    }

    private void show(RowDetails details, LocalDate statusDate) {
        title.setText(details.title());
        indicators.setPlaceholder(new Label(messages.text("details.no-indicators")));
        facts.getChildren().setAll(details.facts().stream().map(this::fact).toList());
        indicators.show(details.indicators());
        entries.show(details.entries(), statusDate);
        entries.selectNewest();
    }

    /** Shows the entries beside the facts, or leaves them out where the entry form already shows them. */
    public void showEntries(boolean shown) {
        if (shown && !split.getItems().contains(right)) {
            split.getItems().add(right);
            split.setDividerPositions(0.55);
        } else if (!shown) {
            split.getItems().remove(right);
        }
    }

    /** Selects an entry when the row it is about is shown. */
    public void prefer(UUID entryId) {
        entries.prefer(entryId);
    }

    /** The entry selected in the table, if it is one that counts. */
    public Optional<ProgressEntry> selectedEntry() {
        return Optional.ofNullable(entries.getSelectionModel().getSelectedItem())
                .filter(EntryLine::counts)
                .map(EntryLine::entry);
    }

    private void read(@Nullable EntryLine line) {
        texts.getChildren().clear();
        if (line == null) {
            return;
        }
        ProgressEntry entry = line.entry();
        List<EntryTexts.Part> parts = entry == null ? List.of() : EntryTexts.of(entry, messages);
        if (parts.isEmpty()) {
            texts.getChildren().add(text(messages.text("entries.no-texts"), "muted"));
        }
        for (EntryTexts.Part part : parts) {
            texts.getChildren()
                    .addAll(text(part.heading() + "  ", "text-heading"), text(part.text() + "\n", "text-body"));
        }
    }

    private Label fact(RowDetails.Fact fact) {
        Label label = new Label(fact.text());
        Label heading = new Label(fact.heading());
        heading.getStyleClass().add("fact-heading");
        label.setGraphic(heading);
        label.getStyleClass().add("fact");
        label.setWrapText(true);
        label.maxWidthProperty().bind(facts.widthProperty().subtract(24));
        return label;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
