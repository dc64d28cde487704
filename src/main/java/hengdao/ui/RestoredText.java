package hengdao.ui;

import hengdao.i18n.Messages;
import hengdao.model.Backup;
import hengdao.model.Restored;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** What the window says after a restore: to which backup, and what became of the changes behind it. */
final class RestoredText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private RestoredText() {}

    static String of(Restored restored, Clock clock, Messages messages) {
        Backup backup = restored.backup();
        StringBuilder text = new StringBuilder(messages.text(
                "shell.restored",
                TIME.format(backup.made().atZone(clock.getZone())),
                backup.file().getFileName(),
                backup.sequence(),
                backup.rows()));
        if (restored.replayed() > 0) {
            text.append(messages.text("shell.restored.replayed", restored.replayed()));
        }
        if (restored.left() > 0) {
            text.append(messages.text("shell.restored.left", restored.left()));
        }
        if (!restored.missing().isEmpty()) {
            text.append(
                    messages.text("shell.restored.missing", restored.missing().size()));
        }
        if (restored.replaced() != null) {
            text.append(
                    messages.text("shell.restored.replaced", restored.replaced().getFileName()));
        }
        return text.toString();
    }
}
