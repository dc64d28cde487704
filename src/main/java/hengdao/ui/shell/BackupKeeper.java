package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.model.Backup;
import hengdao.model.ExpectedError;
import hengdao.service.Backups.Standing;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Makes a backup now and then while there are changes, and says beside the notices how old the newest one is. */
final class BackupKeeper {

    /** Between two looks at whether anything was changed. */
    private static final Duration EVERY = Duration.ofMinutes(30);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Session session;
    private final Messages messages;
    private final Label label;

    /** Takes where to say it. */
    BackupKeeper(Session session, Label label) {
        this.session = session;
        this.label = label;
        messages = session.messages();
    }

    /** Says how the backups stand, and looks again in half an hour. */
    void begin() {
        session.tasks().pages(() -> session.workspace().backups().standing(), this::show, this::failed);
        session.tasks().later(EVERY, this::keep);
    }

    private void keep() {
        session.tasks().pages(() -> session.workspace().backups().keep(), this::show, this::failed);
        session.tasks().later(EVERY, this::keep);
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
