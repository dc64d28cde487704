package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.model.IssuedReport;
import hengdao.service.FigureChange;
import hengdao.service.FigureWords;
import hengdao.service.IssuedReports;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 已出报表: what was saved and printed, the newest first, and how its figures stand now. */
final class IssuedPane extends VBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final double KILO = 1024;

    private final Session session;
    private final Messages messages;
    private final FileChoosing files;
    private final Navigation navigation;
    private final FigureWords words;
    private final TableView<IssuedReport> reports = new TableView<>();
    private final TableView<FigureChange> figures = new TableView<>();
    private final Label count = new Label();
    private final Label compared = new Label();
    private final Label told = new Label();
    private final CheckBox onlyChanged = new CheckBox();
    private final Button open;
    private final Button save;
    private List<FigureChange> all = List.of();
    private int asked;

    IssuedPane(Session session, FileChoosing files, Navigation navigation) {
        this.session = session;
        this.files = files;
        this.navigation = navigation;
        messages = session.messages();
        words = new FigureWords(messages);
        setId("issued");
        getStyleClass().add("issued-pane");
        open = button("issued-open", "issued.open", this::open);
        save = button("issued-save", "issued.save", this::save);
        prepareReports();
        prepareFigures();
        count.setId("issued-count");
        count.getStyleClass().add("muted");
        compared.setId("issued-compared");
        compared.setWrapText(true);
        compared.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(compared, Priority.ALWAYS);
        told.setId("issued-told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        onlyChanged.setId("issued-only-changed");
        onlyChanged.setText(messages.text("issued.only_changed"));
        onlyChanged.setMinWidth(USE_PREF_SIZE);
        onlyChanged.selectedProperty().addListener((property, before, now) -> showFigures());
        HBox foot = new HBox(8, told, count, save, open);
        foot.getStyleClass().add("issued-foot");
        HBox head = new HBox(8, compared, onlyChanged);
        head.getStyleClass().add("issued-head");
        VBox below = new VBox(head, figures);
        VBox.setVgrow(figures, Priority.ALWAYS);
        VBox above = new VBox(reports, foot);
        VBox.setVgrow(reports, Priority.ALWAYS);
        SplitPane both = new SplitPane(above, below);
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(0.48);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(both);
        show(null);
    }

    /** Reads the list anew. */
    void refresh() {
        IssuedReports issued = session.workspace().issued();
        session.tasks().database(() -> issued.all(session.latest()), this::fill, session::fail);
    }

    /** Puts the cursor on the list. */
    void focusFirst() {
        reports.requestFocus();
    }

    private void prepareReports() {
        reports.setId("issued-reports");
        reports.setAccessibleText(messages.text("reports.issued"));
        reports.getStyleClass().add("data-table");
        Label empty = new Label(messages.text("issued.none"));
        empty.setWrapText(true);
        reports.setPlaceholder(empty);
        DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(session.clock().getZone());
        TableColumn<IssuedReport, String> title = column("issued.title", 220, false, IssuedReport::title);
        TableColumn<IssuedReport, String> template = column("reports.template", 90, false, each -> each.template());
        TableColumn<IssuedReport, String> size = column("issued.size", 70, true, each -> size(each.bytes()));
        reports.getColumns()
                .setAll(List.of(
                        column("issued.at", 122, false, each -> time.format(each.at())),
                        column("issued.by", 90, false, IssuedReport::by),
                        column("issued.kind", 104, false, each -> kind(each.kind())),
                        title,
                        column(
                                "issued.status_date",
                                92,
                                false,
                                each -> each.statusDate().toString()),
                        column(
                                "issued.way",
                                76,
                                false,
                                each -> messages.text(
                                        "issued.way." + each.way().name().toLowerCase(Locale.ROOT))),
                        column("issued.format", 58, false, IssuedReport::format),
                        column("issued.pages", 52, true, each -> each.pages() == 0 ? "" : String.valueOf(each.pages())),
                        template,
                        size));
        FixedColumns.stretch(reports, title);
        FixedColumns.leaveOutInTurn(reports, template, size);
        reports.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        reports.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        reports.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
    }

    private void prepareFigures() {
        figures.setId("issued-figures");
        figures.setAccessibleText(messages.text("issued.figures"));
        figures.getStyleClass().add("data-table");
        figures.setPlaceholder(new Label(""));
        TableColumn<FigureChange, String> name = FixedColumns.text(
                messages.text("issued.row"), 200, false, each -> each.then().name());
        TableColumn<FigureChange, String> then =
                FixedColumns.text(messages.text("issued.then"), 150, false, each -> words.value(each.then()));
        TableColumn<FigureChange, String> now = FixedColumns.text(
                messages.text("issued.now"),
                150,
                false,
                each -> each.now().isEmpty() ? messages.text("issued.gone") : words.now(each));
        figures.getColumns()
                .setAll(List.of(
                        FixedColumns.text(
                                messages.text("issued.key"),
                                84,
                                false,
                                each -> each.then().key()),
                        name,
                        FixedColumns.text(messages.text("issued.figure"), 170, false, each -> words.name(each.then())),
                        then,
                        now,
                        FixedColumns.text(
                                messages.text("issued.change"),
                                76,
                                false,
                                each -> messages.text(each.changed() ? "issued.changed" : "issued.same"))));
        FixedColumns.stretch(figures, name, then, now);
        figures.setRowFactory(table -> new ChangeRow());
    }

    private void fill(List<IssuedReport> read) {
        UUID before = selectedId();
        reports.getItems().setAll(read);
        read.stream()
                .filter(each -> each.id().equals(before))
                .findFirst()
                .or(() -> read.stream().findFirst())
                .ifPresent(each -> reports.getSelectionModel().select(each));
        long bytes = read.stream().mapToLong(IssuedReport::bytes).sum();
        count.setText(read.isEmpty() ? "" : messages.text("issued.count", read.size(), size(bytes)));
        if (read.isEmpty()) {
            show(null);
        }
    }

    private @Nullable UUID selectedId() {
        IssuedReport report = reports.getSelectionModel().getSelectedItem();
        return report == null ? null : report.id();
    }

    private void show(@Nullable IssuedReport report) {
        open.setDisable(report == null);
        save.setDisable(report == null);
        told.setText("");
        int mine = ++asked;
        all = List.of();
        showFigures();
        if (report == null) {
            compared.setText("");
            return;
        }
        session.tasks()
                .database(
                        () -> session.workspace()
                                .issued()
                                .compare(
                                        report,
                                        session.latest(),
                                        () -> session.workspace().supervision().orders(session.latest()),
                                        messages),
                        found -> {
                            if (mine == asked) {
                                all = found;
                                compared.setText(messages.text(
                                        "issued.compared",
                                        report.statusDate(),
                                        session.view().statusDate(),
                                        found.size(),
                                        found.stream()
                                                .filter(FigureChange::changed)
                                                .count()));
                                showFigures();
                            }
                        },
                        session::fail);
    }

    private void showFigures() {
        figures.getItems()
                .setAll(all.stream()
                        .filter(each -> !onlyChanged.isSelected() || each.changed())
                        .toList());
    }

    /** Opens a copy of the first file in the program the PC has for it. */
    private void open() {
        IssuedReport report = reports.getSelectionModel().getSelectedItem();
        if (report != null) {
            session.tasks()
                    .database(
                            () -> session.workspace()
                                    .issued()
                                    .copy(report.files().getFirst()),
                            navigation::openFile,
                            this::refuse);
        }
    }

    private void save() {
        IssuedReport report = reports.getSelectionModel().getSelectedItem();
        if (report == null) {
            return;
        }
        String name = report.files().getFirst().fileName();
        int dot = name.lastIndexOf('.');
        files.save(messages.text("issued.save"), dot < 0 ? name : name.substring(0, dot), extension(report))
                .ifPresent(out -> session.tasks()
                        .database(
                                () -> session.workspace().issued().copy(report, out),
                                written -> told.setText(messages.text("print.exported", written.getFirst())),
                                this::refuse));
    }

    private static String extension(IssuedReport report) {
        return report.format().toLowerCase(Locale.ROOT);
    }

    private void refuse(Exception error) {
        if (error instanceof ExpectedError expected) {
            told.setText(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }

    private TableColumn<IssuedReport, String> column(
            String key, double width, boolean figure, Function<IssuedReport, String> text) {
        return FixedColumns.text(messages.text(key), width, figure, text);
    }

    private String kind(String name) {
        return messages.text("reports.kind." + name.toLowerCase(Locale.ROOT));
    }

    private static String size(long bytes) {
        double kilo = bytes / KILO;
        return kilo < KILO ? Math.max(1, Math.round(kilo)) + " KB" : String.format(Locale.ROOT, "%.1f MB", kilo / KILO);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Changed figures stand out by their weight beside the word. */
    private static final class ChangeRow extends TableRow<FigureChange> {
        @Override
        protected void updateItem(@Nullable FigureChange change, boolean empty) {
            super.updateItem(change, empty);
            pseudoClassStateChanged(CHANGED, !empty && change != null && change.changed());
        }
    }
}
