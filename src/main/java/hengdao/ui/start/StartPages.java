package hengdao.ui.start;

import hengdao.i18n.Messages;
import hengdao.model.Backup;
import hengdao.service.FirstYear;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The pages shown while there is no programme to show. */
public final class StartPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** How many backups are offered. */
    private static final int OFFERED = 3;

    private StartPages() {}

    /** What the choices of the first page do. */
    public record First(Runnable programme, Runnable demo, Runnable empty, Runnable other) {}

    /** The folder of the example data, beside the officer's own. */
    public static Path demoFolder(Path folder) {
        return folder.resolveSibling(folder.getFileName() + "-demo");
    }

    /** The first start: nothing is stored yet. */
    public static CalmPage first(Messages messages, Path folder, First choices) {
        return new CalmPage(
                messages.text("start.first"),
                List.of(messages.text("start.first.folder", folder)),
                List.of(
                        choice(messages, "programme", "start-primary", choices.programme),
                        choice(messages, "demo", "start-plain", choices.demo),
                        choice(messages, "empty", "start-plain", choices.empty),
                        plain(messages, "start.other-folder", choices.other)));
    }

    /** The folder is open and holds no programme: asks for the one to begin with. */
    public static CalmPage empty(
            Messages messages, Path folder, int usualYear, Consumer<FirstYear> begin, Runnable other) {
        return new CalmPage(
                messages.text("start.no-programme"),
                List.of(messages.text("start.no-programme.text", folder)),
                List.of(new NewYearForm(messages, usualYear, begin), plain(messages, "start.other-folder", other)));
    }

    /**
     * The folder asks who works there.
     *
     * @param last who did so last, empty if that is not known
     * @param check signs in with what was typed, or lets the form refuse it
     */
    public static CalmPage signIn(
            Messages messages,
            Path folder,
            List<String> names,
            String last,
            BiConsumer<SignInForm, SignInForm.Guess> check,
            Runnable other) {
        return new CalmPage(
                messages.text("sign-in.title"),
                List.of(messages.text("sign-in.text", folder)),
                List.of(new SignInForm(messages, names, last, check), plain(messages, "start.other-folder", other)));
    }

    /** The folder asks for its password. */
    public static CalmPage unlock(Messages messages, Path folder, UnlockForm.Check check, Runnable other) {
        return new CalmPage(
                messages.text("unlock.title"),
                List.of(messages.text("unlock.text", folder)),
                List.of(new UnlockForm(messages, check), plain(messages, "start.other-folder", other)));
    }

    /** A backup asks for the password it was made under. */
    public static CalmPage backupPassword(Messages messages, Path backup, UnlockForm.Check check, Runnable cancel) {
        return new CalmPage(
                messages.text("unlock.backup.title"),
                List.of(messages.text("unlock.backup.text", backup)),
                List.of(new UnlockForm(messages, check), plain(messages, "unlock.cancel", cancel)));
    }

    /** All of the folder is being encrypted, or not any more. */
    public static CalmPage converting(Messages messages, Path folder) {
        Label wait = new Label(messages.text("password.converting.text"));
        wait.setWrapText(true);
        return new CalmPage(messages.text("password.converting", folder), List.of(), List.of(wait));
    }

    /**
     * Shows a recovery key, once.
     *
     * @param key in groups, with a dash between
     * @param sentences what else is to be known
     */
    public static CalmPage recoveryKey(
            Messages messages, String key, List<String> sentences, Consumer<RecoveryKeyForm> printing, Runnable goOn) {
        return new CalmPage(
                messages.text("recovery.title"),
                sentences,
                List.of(new RecoveryKeyForm(messages, key, printing, goOn)));
    }

    /** What the choices of the page of an unusable folder do. */
    public record Unusable(Runnable again, Runnable other, Runnable exit) {}

    /**
     * The folder cannot be used: the sentence says why, and by whom it is held.
     *
     * @param backups what a damaged folder can be restored from, the newest first; the newest few are offered
     * @param journaled the number of the last change its journal has: where that is behind the newest backup, the two
     *     together are offered first
     * @param restore takes the backup and whether the changes of the journal are made again on it
     */
    public static CalmPage unusable(
            Messages messages,
            String sentence,
            List<Backup> backups,
            long journaled,
            BiConsumer<Path, Boolean> restore,
            Unusable choices) {
        List<Button> buttons = new ArrayList<>();
        if (!backups.isEmpty() && journaled > backups.getFirst().sequence()) {
            Backup newest = backups.getFirst();
            Button button = new Button(messages.text("start.replay", time(newest), newest.sequence(), journaled));
            button.setId("start-replay");
            button.setWrapText(true);
            button.setOnAction(event -> restore.accept(newest.file(), true));
            buttons.add(button);
        }
        int number = 0;
        for (Backup backup : backups.subList(0, Math.min(OFFERED, backups.size()))) {
            Button button = new Button(messages.text("start.restore", time(backup), backup.sequence(), backup.rows()));
            button.setId("start-restore-" + number++);
            button.setOnAction(event -> restore.accept(backup.file(), false));
            buttons.add(button);
        }
        buttons.add(plain(messages, "start.again", choices.again));
        buttons.getFirst().getStyleClass().add("primary-button");
        buttons.add(plain(messages, "start.other-folder", choices.other));
        buttons.add(plain(messages, "start.exit", choices.exit));
        return new CalmPage(
                messages.text("start.unusable"),
                List.of(sentence, messages.text(backups.isEmpty() ? "start.unusable.safe" : "start.unusable.restore")),
                buttons);
    }

    /**
     * Another has the folder open: the sentence says who; the newest backup can be looked at meanwhile.
     *
     * @param backups the newest first
     */
    public static CalmPage held(
            Messages messages, String sentence, List<Backup> backups, Consumer<Path> look, Unusable choices) {
        List<Button> buttons = new ArrayList<>();
        if (!backups.isEmpty()) {
            Backup newest = backups.getFirst();
            Button button = new Button(messages.text("start.look", time(newest), newest.sequence()));
            button.setId("start-look");
            button.setWrapText(true);
            button.setOnAction(event -> look.accept(newest.file()));
            buttons.add(button);
        }
        buttons.add(plain(messages, "start.again", choices.again));
        buttons.getLast().getStyleClass().add("primary-button");
        buttons.add(plain(messages, "start.other-folder", choices.other));
        buttons.add(plain(messages, "start.exit", choices.exit));
        return new CalmPage(
                messages.text("start.unusable"),
                List.of(sentence, messages.text(backups.isEmpty() ? "start.unusable.safe" : "start.look.text")),
                buttons);
    }

    private static String time(Backup backup) {
        return TIME.format(backup.made().atZone(ZoneId.systemDefault()));
    }

    private static Button choice(Messages messages, String name, String style, Runnable action) {
        Label title = new Label(messages.text("start.choice." + name));
        title.getStyleClass().add("choice-title");
        Label text = new Label(messages.text("start.choice." + name + ".text"));
        text.getStyleClass().add("choice-text");
        Button button = new Button();
        button.setGraphic(new VBox(title, text));
        button.setId("start-" + name);
        button.setAccessibleText(title.getText());
        button.getStyleClass().addAll("start-choice", style);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button plain(Messages messages, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }
}
