package hengdao.ui.shell;

import hengdao.gantt.RowFilter;
import hengdao.i18n.Messages;
import hengdao.schedule.CalendarGaps;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import hengdao.ui.common.WholeText;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the foot: what was saved when, how many projects and rows behind, what the user must know. */
final class StatusBar extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** From this width on it counts the projects. */
    private static final double ROOM_FOR_PROJECTS = 840;

    private final Session session;
    private final Messages messages;
    private final Label notice = label("status-notice");
    private final Label unsaved = label("status-unsaved");
    private final Label projects = label("status-projects");
    private final Label behind = label("status-behind");
    private final Label calendar = label("status-calendar");
    private final Label demo = label("status-demo");
    private final Label readOnly = label("status-read-only");
    private final Label backup = label("status-backup");
    private final OfficerButton officer;

    /**
     * @param open shows the rows that answer a filter
     * @param sign asks who works here from now on
     */
    StatusBar(Session session, Consumer<RowFilter> open, Runnable sign) {
        this.session = session;
        this.messages = session.messages();
        officer = new OfficerButton(session, sign);
        getStyleClass().add("status-bar");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Label folder = label("status-folder");
        folder.setText(messages.text("shell.folder", session.workspace().folder()));
        folder.setMinWidth(0);
        folder.getStyleClass().add("folder-path");
        WholeText.tip(folder);
        notice.setText(messages.text("shell.opened", TIME.format(LocalTime.now(session.clock()))));
        calendar.setGraphic(new Icon("warning"));
        calendar.setTooltip(new Tooltip(messages.text("shell.calendar-unknown.tip")));
        unsaved.setGraphic(new Icon("warning"));
        unsaved.setText(messages.text("shell.unsaved"));
        unsaved.setTooltip(new Tooltip(messages.text("shell.unsaved.tip")));
        session.unwritten().anyProperty().subscribe(any -> hideUnless(unsaved, any));
        projects.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOM_FOR_PROJECTS));
        projects.managedProperty().bind(projects.visibleProperty());
        demo.setText(messages.text("shell.demo"));
        hideUnless(backup, false);
        readOnly.setGraphic(new Icon("warning"));
        readOnly.setText(messages.text("shell.read_only"));
        readOnly.setTooltip(new Tooltip(readOnly().orElse("")));
        hideUnless(readOnly, readOnly().isPresent());
        getChildren()
                .addAll(
                        notice,
                        readOnly,
                        unsaved,
                        officer,
                        projects,
                        behind,
                        new UnreportedButton(session, open),
                        calendar,
                        space,
                        backup,
                        folder,
                        demo);
        session.viewProperty().subscribe(this::show);
        session.viewProperty().addListener((property, before, now) -> {
            if (before.programme().annual().id().equals(now.programme().annual().id())) {
                saved();
            }
        });
    }

    /** Why the folder can be looked at only, empty where it can be changed. */
    Optional<String> readOnly() {
        return Optional.ofNullable(session.workspace().readOnly())
                .map(reason -> reason.backup() == null
                        ? messages.text("shell.read_only.folder")
                        : messages.text(
                                "shell.read_only.backup",
                                MADE.format(
                                        reason.backup().atZone(session.clock().getZone()))));
    }

    /** Where it says how old the newest backup is. */
    Label backup() {
        return backup;
    }

    /** Who works here. */
    OfficerButton officer() {
        return officer;
    }

    /** Says that something is on disk. */
    void saved() {
        say(messages.text("shell.saved", TIME.format(LocalTime.now(session.clock()))));
    }

    /** Says what just happened. */
    void say(String text) {
        notice.setText(text);
    }

    private void show(ProgrammeView view) {
        long real = view.programme().projects().stream()
                .filter(project -> project.no() > 0)
                .count();
        projects.setText(messages.text("shell.project-count", real));
        behind.setText(messages.text("shell.behind-count", session.behind()));
        List<Integer> gaps = CalendarGaps.of(view.programme());
        String years = gaps.stream().map(String::valueOf).collect(Collectors.joining("、"));
        calendar.setText(gaps.isEmpty() ? "" : messages.text("shell.calendar-unknown", years));
        hideUnless(calendar, !gaps.isEmpty());
        hideUnless(demo, view.programme().annual().demo());
    }

    private static void hideUnless(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("status-item");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
