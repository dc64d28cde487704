package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.report.ReportTemplate;
import hengdao.service.Templates;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** 报表模板: the templates on the left, what the selected one says on the right; changes are kept on the way out of each. */
final class TemplateWindow {

    private static final double LIST = 190;
    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;

    private final Session session;
    private final Messages messages;
    private final FileChoosing files;
    private final TemplateChoice choice;
    private final Runnable changed;
    private final ListView<ReportTemplate> list = new ListView<>();
    private final TemplateForm form;
    private final Label told = new Label();
    private final TextField name = new TextField();
    private final Label question = new Label();
    private final Button accept = new Button();
    private final Button both = new Button();
    private final HBox prompt = new HBox(8);
    private final Button rename;
    private final Button remove;
    private Consumer<String> asked = text -> {};
    private boolean filling;

    /**
     * Prepares the window.
     *
     * @param changed what happens when a template is another than before
     */
    TemplateWindow(Session session, FileChoosing files, TemplateChoice choice, Runnable changed) {
        this.session = session;
        this.files = files;
        this.choice = choice;
        this.changed = changed;
        messages = session.messages();
        form = new TemplateForm(messages, session.view().programme().annual().issuer());
        list.setId("templates-list");
        list.setAccessibleText(messages.text("reports.templates"));
        list.getStyleClass().add("data-pages");
        list.setCellFactory(all -> new NameCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                keep();
                form.show(now);
                closePrompt();
                arrange();
            }
        });
        told.setId("templates-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        rename = button("rename", () -> ask("templates.rename.ask", selected().name(), this::renamed));
        remove = button("remove", this::askRemove);
    }

    /** Opens the window on a template. */
    Stage open(Dialogs dialogs, ReportTemplate first) {
        Button add = button(
                "add",
                () -> ask(
                        "templates.add.ask",
                        "",
                        text -> does(templates -> templates.add(
                                ReportTemplate.USUAL, text, session.officer().signature()))));
        Button copy = button(
                "copy",
                () -> ask(
                        "templates.copy.ask",
                        messages.text("templates.numbered", TemplateBox.name(selected(), messages), 2),
                        text -> {
                            ReportTemplate pattern = form.filled();
                            does(templates -> templates.add(
                                    pattern, text, session.officer().signature()));
                        }));
        FlowPane buttons = new FlowPane(
                6,
                6,
                add,
                copy,
                rename,
                remove,
                button("import", this::takeIn),
                button("export", this::takeOut),
                button("export_all", this::takeAllOut));
        buttons.setPrefWrapLength(LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, list, buttons);
        left.setPrefWidth(LIST);
        left.setMinWidth(LIST);
        name.setId("templates-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        accept.setId("templates-accept");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(event -> asked.accept(name.getText()));
        name.setOnAction(event -> asked.accept(name.getText()));
        Button dismiss = new Button(messages.text("editing.cancel"));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(event -> closePrompt());
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        prompt.setAlignment(Pos.CENTER_LEFT);
        both.setId("templates-both");
        both.setMinWidth(Region.USE_PREF_SIZE);
        both.setText(messages.text("templates.replace.both"));
        prompt.getChildren().setAll(question, name, accept, both, dismiss);
        closePrompt();
        Button done = new Button(messages.text("templates.done"));
        done.setId("templates-done");
        done.getStyleClass().add("primary-button");
        done.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(10, told, space, done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        BorderPane body = new BorderPane(form);
        body.setLeft(left);
        BorderPane.setMargin(form, new Insets(0, 0, 0, 14));
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox page = new VBox(12, body, prompt, foot);
        page.getStyleClass().add("dialog-page");
        page.setPrefSize(WIDTH, HEIGHT);
        fill(choice.allProperty().get(), first.name());
        form.show(selected());
        arrange();
        Stage stage = dialogs.show(messages.text("reports.templates"), page);
        done.setOnAction(event -> stage.close());
        stage.setOnHidden(event -> keep());
        return stage;
    }

    private ReportTemplate selected() {
        ReportTemplate selected = list.getSelectionModel().getSelectedItem();
        return selected == null ? list.getItems().getFirst() : selected;
    }

    /** Keeps what the form has, if it is other than what was shown. */
    private void keep() {
        ReportTemplate filled = form.filled();
        if (filled.equals(form.shown())) {
            return;
        }
        form.show(filled);
        String by = session.officer().signature();
        session.tasks()
                .database(
                        () -> {
                            session.workspace().templates().save(filled, by);
                            return session.workspace().templates().all();
                        },
                        all -> {
                            fill(all, selected().name());
                            changed.run();
                        },
                        session::fail);
    }

    private void askRemove() {
        String key = selected().name().isEmpty() ? "templates.reset.ask" : "templates.remove.ask";
        ask(key, null, text -> {
            ReportTemplate gone = form.shown();
            form.show(gone);
            does(templates -> {
                templates.remove(gone, session.officer().signature());
                return ReportTemplate.USUAL;
            });
        });
    }

    private void renamed(String text) {
        ReportTemplate before = form.shown();
        ReportTemplate filled = form.filled();
        does(templates -> {
            ReportTemplate renamed =
                    templates.rename(filled, text, session.officer().signature());
            return renamed;
        });
        if (!before.name().equals(text.strip())) {
            choice.rename(before.name(), text.strip());
        }
    }

    /** Does something with the templates in the background, and shows the one that comes of it. */
    private void does(Function<Templates, ReportTemplate> work) {
        does(work, "");
    }

    private void does(Function<Templates, ReportTemplate> work, String said) {
        Templates templates = session.workspace().templates();
        session.tasks()
                .database(
                        () -> new Outcome(work.apply(templates), templates.all()),
                        outcome -> {
                            closePrompt();
                            told.setText(said);
                            fill(outcome.all(), outcome.shown().name());
                            form.show(selected());
                            arrange();
                            changed.run();
                        },
                        this::refuse);
    }

    private record Outcome(ReportTemplate shown, List<ReportTemplate> all) {}

    private void takeIn() {
        List<Path> chosen = files.open(messages.text("templates.import"));
        if (chosen.isEmpty()) {
            return;
        }
        keep();
        Path file = chosen.getFirst();
        Templates templates = session.workspace().templates();
        session.tasks()
                .database(
                        () -> templates.clashes(file),
                        clashes -> {
                            if (clashes.isEmpty()) {
                                takeIn(file, false);
                            } else {
                                askReplace(file, clashes);
                            }
                        },
                        this::refuse);
    }

    /** Asks what becomes of templates whose names are taken by others: replaced, or kept beside the new ones. */
    private void askReplace(Path file, List<String> clashes) {
        String names = clashes.stream()
                .map(each -> each.isEmpty() ? messages.text("reports.template.usual") : each)
                .collect(Collectors.joining(messages.text("templates.and")));
        ask("templates.replace.ask", null, text -> takeIn(file, true));
        question.setText(messages.text("templates.replace.ask", names));
        both.setOnAction(event -> takeIn(file, false));
        both.setVisible(true);
        both.setManaged(true);
    }

    private void takeIn(Path file, boolean replace) {
        Templates templates = session.workspace().templates();
        String by = session.officer().signature();
        session.tasks()
                .database(
                        () -> templates.takeIn(file, replace, messages, by),
                        taken -> does(
                                all -> taken.getFirst().template(),
                                taken.stream().map(each -> each.words(messages)).collect(Collectors.joining(" "))),
                        this::refuse);
    }

    private void takeAllOut() {
        keep();
        Templates templates = session.workspace().templates();
        files.save(messages.text("templates.export_all"), messages.text("reports.templates"), "json")
                .ifPresent(out -> session.tasks()
                        .database(
                                () -> {
                                    templates.exportAll(out);
                                    return out;
                                },
                                written -> told.setText(messages.text("print.exported", written)),
                                this::refuse));
    }

    private void takeOut() {
        keep();
        ReportTemplate template = form.shown();
        files.save(
                        messages.text("templates.export"),
                        TemplateBox.name(template, messages).replaceAll("[\\\\/:*?\"<>|]", "_"),
                        "json")
                .ifPresent(out -> session.tasks()
                        .database(
                                () -> {
                                    session.workspace().templates().export(List.of(template), out);
                                    return out;
                                },
                                written -> told.setText(messages.text("print.exported", written)),
                                this::refuse));
    }

    private void refuse(Exception error) {
        if (error instanceof ExpectedError expected) {
            told.setText(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }

    /** Asks for a name below the list, or only whether, if there is no text to begin with. */
    private void ask(String key, @Nullable String text, Consumer<String> then) {
        asked = then;
        question.setText(messages.text(key, TemplateBox.name(selected(), messages)));
        name.setVisible(text != null);
        name.setManaged(text != null);
        name.setText(text == null ? "" : text);
        both.setVisible(false);
        both.setManaged(false);
        accept.setText(messages.text(text == null ? key + ".accept" : "templates.accept"));
        prompt.setVisible(true);
        prompt.setManaged(true);
        if (text == null) {
            accept.requestFocus();
        } else {
            name.requestFocus();
            name.selectAll();
        }
    }

    private void closePrompt() {
        prompt.setVisible(false);
        prompt.setManaged(false);
    }

    private void fill(List<ReportTemplate> all, String wanted) {
        filling = true;
        choice.take(all);
        list.getItems().setAll(all);
        list.getSelectionModel()
                .select(all.stream()
                        .filter(each -> each.name().equals(wanted))
                        .findFirst()
                        .orElse(all.getFirst()));
        filling = false;
    }

    private void arrange() {
        boolean usual = selected().name().isEmpty();
        rename.setDisable(usual);
        remove.setText(messages.text(usual ? "templates.reset" : "templates.remove"));
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("templates." + name.toLowerCase(Locale.ROOT)));
        button.setId("templates-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private final class NameCell extends ListCell<ReportTemplate> {
        @Override
        protected void updateItem(@Nullable ReportTemplate template, boolean empty) {
            super.updateItem(template, empty);
            setText(empty || template == null ? null : TemplateBox.name(template, messages));
        }
    }
}
