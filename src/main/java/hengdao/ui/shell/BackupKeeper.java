package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.model.Backup;
import hengdao.model.ExpectedError;
import hengdao.service.Backups;
import hengdao.service.Backups.Standing;
import hengdao.ui.common.BackgroundTasks.Pending;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Makes a backup now and then while there are changes, and says beside the notices how old the newest one is. */
final class BackupKeeper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Session session;
    private final Messages messages;
    private final Label label;
    private @Nullable Pending next;

    /** Takes where to say it. */
    BackupKeeper(Session session, Label label) {
        this.session = session;
        this.label = label;
        messages = session.messages();
    }

    /** How the backups stand, and when to look next whether anything was changed. */
    private record Looked(Standing standing, Duration every) {}

    /** Says how the backups stand now, and looks again when it is time for the next one. */
    void look() {
        look(Backups::standing);
    }

    private void keep() {
        look(Backups::keep);
    }

    private void look(Function<Backups, Standing> way) {
        Backups backups = session.workspace().backups();
        session.tasks()
                .pages(
                        () -> new Looked(way.apply(backups), backups.every()),
                        looked -> {
                            show(looked.standing());
                            after(looked.every());
                        },
                        error -> {
                            failed(error);
                            after(Backups.USUAL);
                        });
    }

    private void after(Duration time) {
        if (next != null) {
            next.cancel();
        }
        next = session.tasks().later(time, this::keep);
    }

    private void show(Standing standing) {
        Backup newest = standing.newest();
        boolean warn = standing.isOld(session.clock().instant()) || standing.secondMissing();
        label.setVisible(newest != null);
        label.setManaged(newest != null);
        if (newest == null) {
            return;
        }
        label.setGraphic(warn ? new Icon("warning") : null);
        label.setText(messages.text("shell.backup", day(newest)));
        label.setTooltip(new Tooltip(
                standing.secondMissing()
                        ? messages.text("shell.backup.tip.second", standing.unsaved())
                        : messages.text("shell.backup.tip", standing.unsaved())));
    }

    private void failed(Exception error) {
        if (error instanceof ExpectedError expected) {
            label.setVisible(true);
            label.setManaged(true);
            label.setGraphic(new Icon("warning"));
            label.setText(messages.text("shell.backup.failed"));
            label.setTooltip(new Tooltip(messages.text(expected.messageKey(), expected.arguments())));
        } else {
            session.fail(error);
        }
    }

    private String day(Backup backup) {
        ZonedDateTime made = backup.made().atZone(session.clock().getZone());
        return made.toLocalDate().equals(LocalDate.now(session.clock()))
                ? TIME.format(made)
                : made.toLocalDate().toString();
    }
}
