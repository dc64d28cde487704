package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.Backup;
import hengdao.model.FolderCheck;
import hengdao.service.Backups;
import hengdao.service.Permissions;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 备份: those that are kept, a second folder for them, restoring one of them, and a check of the data. */
final class BackupPage implements SettingsPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Session session;
    private final Navigation navigation;
    private final FileChoosing files;
    private final Messages messages;
    private final TableView<Backup> table = new TableView<>();
    private final Label second = new Label();
    private final TextField minutes = new TextField();
    private final Label error = Parts.error("backup-error");
    private final Label done = Parts.muted("");
    private final Label question = new Label();
    private final FlowPane sure;
    private final Button restore;
    private final Button forget;
    private final List<Button> working;
    private final VBox root;

    BackupPage(Session session, Navigation navigation, FileChoosing files) {
        this.session = session;
        this.navigation = navigation;
        this.files = files;
        messages = session.messages();
        table.setId("backups");
        table.setAccessibleText(messages.text("settings.backups.table"));
        table.setPlaceholder(new Label(messages.text("settings.backups.none")));
        TableColumn<Backup, String> time = column("time", 170, false, this::time);
        column("changes", 110, true, backup -> String.valueOf(backup.sequence()));
        column("rows", 110, true, backup -> String.valueOf(backup.rows()));
        FixedColumns.stretch(table, time);
        table.setMinHeight(110);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button now = Parts.button(messages, "back-up-now", this::backUp);
        Button file = Parts.button(messages, "back-up-to", this::write);
        restore = Parts.button(messages, "restore", this::ask);
        Button other = Parts.button(messages, "restore-file", this::restoreFile);
        Button check = Parts.button(messages, "check", this::check);
        Button choose = Parts.button(messages, "second-backup", this::choose);
        forget = Parts.button(messages, "no-second-backup", () -> set(null));
        Button every = Parts.button(messages, "backup-minutes", this::setEvery);
        minutes.setId("backup-minutes");
        minutes.setPrefColumnCount(4);
        minutes.setOnAction(event -> setEvery());
        Label often = new Label(messages.text("settings.backups.minutes"));
        often.setLabelFor(minutes);
        boolean mayNot = !session.mayNot(Permissions.RESTORE).isEmpty();
        List.of(other, choose, every, minutes).forEach(each -> each.setDisable(mayNot));
        working = mayNot ? List.of(now, file, check) : List.of(now, file, other, check, choose, every);
        second.setId("second-backup");
        second.setWrapText(true);
        done.setId("backup-done");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        sure = Parts.flow(
                Parts.primary(Parts.button(messages, "restore-sure", this::restore)),
                Parts.button(messages, "restore-not", () -> sure(false)));
        question.visibleProperty().bind(sure.visibleProperty());
        question.managedProperty().bind(sure.visibleProperty());
        sure.managedProperty().bind(sure.visibleProperty());
        sure(false);
        table.getSelectionModel().selectedItemProperty().subscribe(selected -> {
            restore.setDisable(selected == null || mayNot);
            sure(false);
        });
        root = Parts.page(
                messages.text("settings.page.backups"),
                Parts.muted(messages.text(
                        "settings.backups.text", session.workspace().folder().resolve("backups"))),
                table,
                Parts.flow(now, file, restore, other, check),
                Parts.flow(often, minutes, every),
                question,
                sure,
                error,
                done,
                Parts.heading(messages.text("settings.backups.second")),
                Parts.muted(messages.text("settings.backups.second.text")),
                second,
                Parts.flow(choose, forget));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        work(Read::new, read -> {});
    }

    /** What is read each time. */
    private final class Read {

        private final List<Backup> all = backups().all();
        private final long every = backups().every().toMinutes();
        private final @Nullable Path place = backups().second().orElse(null);
    }

    private Backups backups() {
        return session.workspace().backups();
    }

    private void show(Read read) {
        table.getItems().setAll(read.all);
        minutes.setText(String.valueOf(read.every));
        second.setText(read.place == null ? messages.text("settings.backups.second.none") : String.valueOf(read.place));
        forget.setDisable(read.place == null || working.size() < 6);
    }

    private void backUp() {
        work(() -> backups().keep(), standing -> {
            Backup newest = standing.newest();
            say(
                    newest == null
                            ? ""
                            : messages.text("settings.backups.done", time(newest))
                                    + (standing.secondMissing()
                                            ? messages.text("settings.backups.second.missing")
                                            : ""));
            navigation.backedUp();
        });
    }

    private void setEvery() {
        String typed = minutes.getText();
        work(
                () -> {
                    backups().setEvery(typed);
                    return typed;
                },
                set -> {
                    say(messages.text("settings.backups.minutes.set", set.strip()));
                    navigation.backedUp();
                });
    }

    private void write() {
        files.save(messages.text("settings.button.back-up-to"), "hengdao", "hdbackup")
                .ifPresent(file -> work(
                        () -> backups().write(file),
                        backup -> say(messages.text("settings.backups.written", backup.file(), backup.rows()))));
    }

    private void check() {
        work(() -> session.workspace().check(), this::tell);
    }

    private void tell(FolderCheck check) {
        if (check.isSound()) {
            say(messages.text("settings.backups.sound", check.changes(), check.rows(), check.files()));
        } else {
            error.setText(messages.text(
                    "settings.backups.unsound",
                    check.problems().size(),
                    check.problems().stream()
                            .limit(5)
                            .map(FolderCheck.Problem::what)
                            .collect(Collectors.joining("；"))));
        }
    }

    private void ask() {
        Backup selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            work(() -> backups().standing(), standing -> {
                long lost = standing.unsaved() + sequence(standing) - selected.sequence();
                question.setText(messages.text("settings.backups.sure", time(selected), lost));
                sure(true);
            });
        }
    }

    private static long sequence(Backups.Standing standing) {
        Backup newest = standing.newest();
        return newest == null ? 0 : newest.sequence();
    }

    private void restore() {
        Backup selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            navigation.restore(selected.file());
        }
    }

    private void restoreFile() {
        files.open(messages.text("settings.button.restore-file")).stream()
                .findFirst()
                .ifPresent(navigation::restore);
    }

    private void choose() {
        files.folder(messages.text("settings.button.second-backup")).ifPresent(this::set);
    }

    private void set(@Nullable Path folder) {
        work(
                () -> {
                    backups().setSecond(folder);
                    return backups().keep();
                },
                standing -> navigation.backedUp());
    }

    private void sure(boolean asked) {
        sure.setVisible(asked);
    }

    private void say(String text) {
        done.setText(text);
    }

    /** Does something away from the window, reads how the backups stand then, and shows both. */
    private <T> void work(Supplier<T> work, Consumer<T> after) {
        error.setText("");
        done.setText(messages.text("settings.backups.working"));
        working.forEach(button -> button.setDisable(true));
        session.tasks()
                .pages(
                        () -> {
                            T outcome = work.get();
                            return new Done<>(outcome, new Read());
                        },
                        finished -> {
                            idle();
                            show(finished.read);
                            after.accept(finished.outcome);
                        },
                        failure -> {
                            idle();
                            Parts.refused(session, error::setText).accept(failure);
                        });
    }

    private record Done<T>(T outcome, Read read) {}

    private void idle() {
        done.setText("");
        working.forEach(button -> button.setDisable(false));
    }

    private String time(Backup backup) {
        return TIME.format(backup.made().atZone(session.clock().getZone()));
    }

    private TableColumn<Backup, String> column(
            String name, double width, boolean figure, Function<Backup, String> text) {
        TableColumn<Backup, String> column = new TableColumn<>(messages.text("settings.backups." + name));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (figure) {
            column.getStyleClass().add("figure");
        }
        table.getColumns().add(column);
        return column;
    }
}
