package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.model.AmendmentKind;
import hengdao.model.Approval;
import hengdao.model.ExpectedError;
import hengdao.model.Indicator;
import hengdao.model.Task;
import hengdao.schedule.plan.AmendmentText;
import hengdao.schedule.plan.BoundDeadline;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Asks what stands behind a change of a commitment: reason, day and who approved it. Both values are shown before it is
 * saved, and stay visible afterwards.
 */
public final class AmendmentDialog {

    /** How many lines of changes stand without being scrolled, and the room that more of them have. */
    private static final int MANY = 7;

    private static final double LINES = 180;

    private final Session session;
    private final Messages messages;
    private final TextField reason = field("reason");
    private final TextField approver = field("approver");
    private final DateField on;
    private final FieldBox reasonBox;
    private final FieldBox approverBox;
    private final FieldBox onBox;

    private AmendmentDialog(Session session) {
        this.session = session;
        messages = session.messages();
        on = new DateField(messages, session::year);
        on.editor().setId("amendment-on");
        on.set(session.view().statusDate());
        on.calendarProperty().set(session.view().programme().calendar());
        reasonBox = box("amendments.reason", reason);
        approverBox = box("amendments.approved", approver);
        onBox = new FieldBox(messages.text("amendments.on"), on);
        on.editor().setAccessibleText(messages.text("amendments.on"));
    }

    /**
     * Does an edit of an indicator, with approval asked for first where it changes what the source states or what was
     * reported on; leaving the question changes nothing.
     *
     * @param edit without approval
     * @param whole the step to do, given the approval, or null where none is needed
     * @param done called when its effect is on screen
     * @param refused called with the reason when it cannot be done and was not asked about
     */
    public static void submit(
            Session session,
            Dialogs dialogs,
            PlanEdit.SetIndicator edit,
            Function<@Nullable Approval, PlanEdit> whole,
            Runnable done,
            Consumer<Exception> refused) {
        Plan plan = session.view().plan();
        Indicator indicator = plan.indicator(edit.indicator());
        List<AmendmentText> texts = indicator == null ? List.of() : AmendmentText.of(plan, edit);
        if (indicator == null || texts.isEmpty() || !AmendmentText.isBinding(plan, indicator)) {
            session.edit(whole.apply(null), done, refused);
        } else {
            new AmendmentDialog(session)
                    .open(dialogs, plan.number(indicator.id()) + " " + indicator.name(), indicator, texts, whole, done);
        }
    }

    /**
     * Does an edit of the plan; where it gives a task a deadline other than the one that binds, approval is asked for first,
     * and leaving the question changes nothing.
     *
     * @param edit without approval
     * @param done called when its effect is on screen
     * @param refused called with the reason when it cannot be done and was not asked about
     * @return whether it asks
     */
    public static boolean submit(
            Session session, Dialogs dialogs, PlanEdit edit, Runnable done, Consumer<Exception> refused) {
        Plan plan = session.view().plan();
        List<BoundDeadline> bound = parts(edit)
                .filter(PlanEdit.SetFields.class::isInstance)
                .map(PlanEdit.SetFields.class::cast)
                .flatMap(fields -> BoundDeadline.of(plan, fields).stream())
                .toList();
        if (bound.isEmpty()) {
            session.edit(edit, done, refused);
            return false;
        }
        new AmendmentDialog(session).open(dialogs, plan, bound, approval -> approved(edit, approval), done);
        return true;
    }

    private static Stream<PlanEdit> parts(PlanEdit edit) {
        return edit instanceof PlanEdit.Several several ? several.edits().stream() : Stream.of(edit);
    }

    private static PlanEdit approved(PlanEdit edit, @Nullable Approval approval) {
        return switch (edit) {
            case PlanEdit.SetFields fields -> new PlanEdit.SetFields(fields.task(), approval);
            case PlanEdit.Several several ->
                new PlanEdit.Several(several.edits().stream()
                        .map(each -> approved(each, approval))
                        .toList());
            default -> edit;
        };
    }

    private void open(
            Dialogs dialogs,
            Plan plan,
            List<BoundDeadline> bound,
            Function<@Nullable Approval, PlanEdit> whole,
            Runnable done) {
        Task task = task(plan, bound.getFirst());
        AmendmentText text = bound.getFirst().text();
        String indicators = bound.stream()
                .filter(each -> !each.isTask())
                .map(each -> plan.number(each.subject()) + " " + each.name())
                .collect(Collectors.joining("\n"));
        open(
                dialogs,
                plan.number(task.id()) + " " + task.name(),
                Stream.of(
                                muted(messages.text(why(task, indicators.isEmpty()), task.clause())),
                                line(messages.text(
                                        "amending.change",
                                        messages.text("amendments.kind.deadline"),
                                        text.before(),
                                        text.after())),
                                muted(indicators))
                        .filter(line -> !line.getText().isEmpty())
                        .toList(),
                whole,
                done);
    }

    private static String why(Task task, boolean itself) {
        if (!task.deadlineStated() || task.clause().isEmpty()) {
            return "amending.why.deadline";
        }
        return itself ? "amending.why.source" : "amending.why.inherited";
    }

    private static Task task(Plan plan, BoundDeadline bound) {
        Indicator indicator = plan.indicator(bound.subject());
        return plan.task(indicator == null ? bound.subject() : indicator.taskId())
                .orElseThrow();
    }

    private void open(
            Dialogs dialogs,
            String subject,
            Indicator indicator,
            List<AmendmentText> texts,
            Function<@Nullable Approval, PlanEdit> whole,
            Runnable done) {
        List<Label> lines = new ArrayList<>();
        lines.add(muted(messages.text(why(indicator, texts), indicator.clause())));
        for (AmendmentText text : texts) {
            String kind = messages.text("amendments.kind." + text.kind().name().toLowerCase(Locale.ROOT));
            text.parts()
                    .forEach(part ->
                            lines.add(line(messages.text("amending.change", kind, part.before(), part.after()))));
        }
        open(dialogs, subject, lines, whole, done);
    }

    private static String why(Indicator indicator, List<AmendmentText> texts) {
        if (texts.stream().allMatch(text -> text.kind() == AmendmentKind.STAGES)) {
            return indicator.stages().isEmpty() ? "amending.why.first_stages" : "amending.why.stages";
        }
        return indicator.clause().isEmpty() ? "amending.why.reported" : "amending.why.source";
    }

    /** The lines one below the other, scrolled where there are many. */
    private static Node listed(List<Label> lines) {
        VBox all = new VBox(10);
        all.getChildren().addAll(lines);
        if (lines.size() <= MANY) {
            return all;
        }
        ScrollPane scrolled = new ScrollPane(all);
        scrolled.setId("amendment-changes");
        scrolled.setFitToWidth(true);
        scrolled.setMinHeight(LINES);
        scrolled.setPrefHeight(LINES);
        return scrolled;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("amending-change");
        label.setWrapText(true);
        return label;
    }

    private void open(
            Dialogs dialogs,
            String subject,
            List<Label> lines,
            Function<@Nullable Approval, PlanEdit> whole,
            Runnable done) {
        VBox content = new VBox(10);
        content.setId("amendment-dialog");
        content.setPrefWidth(440);
        KeptTexts kept = new KeptTexts(session)
                .with("reason", reason.textProperty())
                .with("on", on.textProperty())
                .with("approver", approver.textProperty());
        String draft = "amendment." + session.year() + "." + subject;
        KeptNotice notice = new KeptNotice(messages, "amendment-kept", () -> {
            kept.discard();
            reason.clear();
            approver.clear();
            on.set(session.view().statusDate());
            kept.open(draft);
        });
        content.getChildren().add(notice);
        content.getChildren().addAll(listed(lines), reasonBox, onBox, approverBox);
        Button save = new Button(messages.text("amending.save"));
        String title = messages.text("amending.title", subject);
        Stage stage = new EditDialogs(dialogs, messages).show(title, content, save);
        save.setOnAction(event -> save(stage, save, whole, () -> {
            kept.discard();
            done.run();
        }));
        notice.show(kept.open(draft));
        reason.requestFocus();
    }

    private void save(Stage stage, Button save, Function<@Nullable Approval, PlanEdit> whole, Runnable done) {
        Optional<LocalDate> day = Dates.parse(on.textProperty().get(), session.year());
        boolean complete = check(reasonBox, reason.getText().isBlank(), "amending.reason_missing")
                & check(onBox, day.isEmpty(), "editing.task.no_day")
                & check(approverBox, approver.getText().isBlank(), "amending.approver_missing");
        if (!complete || day.isEmpty()) {
            return;
        }
        save.setDisable(true);
        Approval approval = new Approval(reason.getText(), day.get(), approver.getText());
        session.edit(
                whole.apply(approval),
                () -> {
                    stage.close();
                    done.run();
                },
                refused -> {
                    save.setDisable(false);
                    if (refused instanceof ExpectedError expected) {
                        reasonBox.say(messages.text(expected.messageKey(), expected.arguments()), true);
                    } else {
                        session.fail(refused);
                    }
                });
    }

    private boolean check(FieldBox box, boolean wrong, String key) {
        box.say(wrong ? messages.text(key) : "", true);
        return !wrong;
    }

    private static TextField field(String name) {
        TextField field = new TextField();
        field.setId("amendment-" + name);
        return field;
    }

    private FieldBox box(String key, TextField field) {
        String name = messages.text(key);
        field.setAccessibleText(name);
        return new FieldBox(name, field);
    }
}
