package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.service.Dates;
import hengdao.ui.common.NewNames;
import hengdao.ui.common.Saying;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Gives all or some tasks of a person to another, with day and reason. */
final class HandoverForm {

    private static final double ROW = 26;

    private final Session session;
    private final Messages messages;
    private final PersonLine from;
    private final Map<UUID, SimpleBooleanProperty> chosen = new HashMap<>();
    private final Label count = Parts.muted("", "handover-count");
    private final Form form;
    private final NewNames question;
    private final StringProperty to;
    private final StringProperty on;
    private final StringProperty reason;

    /** @param done called with the name of who has the tasks now */
    HandoverForm(Session session, PersonLine from, List<String> names, Consumer<String> done) {
        this.session = session;
        this.from = from;
        messages = session.messages();
        question = new NewNames(session);
        question.read(() -> {});
        form = new Form(session, "handover");
        to = form.suggested(
                "to",
                "",
                names.stream().filter(each -> !each.equals(from.name())).toList());
        to.addListener((property, before, now) -> unask());
        on = form.day("handed-on", session.today().toString());
        reason = form.field("reason", "", 2);
        List<Assigned> tasks = Assigned.ofPerson(session.view().plan(), from.name());
        tasks.forEach(task -> chosen.put(task.id(), new SimpleBooleanProperty(true)));
        CheckBox all = new CheckBox(messages.text("data.handover.all"));
        all.setId("handover-all");
        all.setSelected(true);
        all.setOnAction(event -> chosen.values().forEach(each -> each.set(all.isSelected())));
        chosen.values()
                .forEach(each -> each.addListener((property, before, now) -> {
                    all.setSelected(chosen.values().stream().allMatch(SimpleBooleanProperty::get));
                    count();
                }));
        chosen.values().forEach(form::follow);
        form.kept("tasks", this::left, this::leave);
        form.across(all);
        form.across(list(tasks));
        form.across(count);
        count();
        form.place("edit.person_name_missing", "to");
        form.place("edit.handover_to_oneself", "to");
        form.place("edit.handover_reason_missing", "reason");
        form.deed(messages.text("data.handover.do"));
        form.onSave(() -> save(done));
    }

    Form form() {
        return form;
    }

    private ListView<Assigned> list(List<Assigned> tasks) {
        ListView<Assigned> list = new ListView<>();
        list.setId("handover-tasks");
        list.setAccessibleText(messages.text("data.handover.tasks"));
        list.getStyleClass().add("unit-list");
        list.setFixedCellSize(ROW);
        list.getItems().setAll(tasks);
        list.setPrefHeight(ROW * Math.clamp(tasks.size(), 3, 10) + 4);
        list.setCellFactory(CheckBoxListCell.forListView(
                task -> chosen.get(task.id()),
                new Saying<>(task ->
                        task.number() + " " + task.name() + "（" + messages.text("data.role." + task.role()) + "）")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Assigned task = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && task != null) {
                SimpleBooleanProperty is = chosen.get(task.id());
                if (is != null) {
                    is.set(!is.get());
                }
                event.consume();
            }
        });
        return list;
    }

    /** The tasks that stay, as text. */
    private String left() {
        return chosen.keySet().stream()
                .filter(id -> !ids().contains(id))
                .map(UUID::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private void leave(String left) {
        chosen.forEach((id, is) -> is.set(!left.contains(id.toString())));
    }

    private List<UUID> ids() {
        List<UUID> ids = new ArrayList<>();
        chosen.forEach((id, is) -> {
            if (is.get()) {
                ids.add(id);
            }
        });
        return ids;
    }

    private void count() {
        count.setText(messages.text("data.handover.count", ids().size(), chosen.size()));
    }

    private void save(Consumer<String> done) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<LocalDate> day = Dates.parse(on.get(), session.year());
        if (day.isEmpty()) {
            problems.put("handed-on", messages.text("data.no_day"));
        }
        if (reason.get().isBlank()) {
            problems.put("reason", messages.text("edit.handover_reason_missing"));
        }
        if (!problems.isEmpty()) {
            form.say(problems);
            return;
        }
        List<UUID> ids = ids();
        String receiver = to.get().strip();
        String asked = ids.isEmpty() ? "" : question.about("", receiver);
        if (!asked.isEmpty()) {
            form.say(Map.of("to", asked));
            form.deed(messages.text("data.handover.add"));
            return;
        }
        session.change(
                (now, actor) -> session.workspace()
                        .people()
                        .handOver(now, from.name(), receiver, ids, day.orElseThrow(), reason.get(), actor),
                () -> done.accept(receiver),
                form::refuse);
    }

    /** Another name is another question. */
    private void unask() {
        if (question.unask()) {
            form.deed(messages.text("data.handover.do"));
        }
    }
}
