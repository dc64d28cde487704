package hengdao.ui.start;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.service.FirstYear;
import hengdao.ui.common.FieldBox;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the year and the projects that a new programme begins with. */
final class NewYearForm extends VBox {

    private final Messages messages;
    private final TextField year = new TextField();
    private final TextArea projects = new TextArea();
    private final FieldBox yearBox;
    private final FieldBox projectsBox;

    /** Takes the year that is usual, and what is done with what was typed. */
    NewYearForm(Messages messages, int usual, Consumer<FirstYear> begin) {
        this.messages = messages;
        getStyleClass().add("calm-choices");
        year.setId("new-year");
        year.setText(String.valueOf(usual));
        year.setMaxWidth(120);
        projects.setId("new-projects");
        projects.setPrefRowCount(7);
        projects.setPromptText(messages.text("start.new.projects.prompt"));
        yearBox = new FieldBox(messages.text("start.new.year"), year);
        projectsBox = new FieldBox(messages.text("start.new.projects"), projects);
        year.textProperty().subscribe(() -> yearBox.say("", false));
        projects.textProperty().subscribe(() -> projectsBox.say("", false));
        Button accept = new Button(messages.text("start.new.accept"));
        accept.setId("new-accept");
        accept.setDefaultButton(true);
        accept.getStyleClass().add("primary-button");
        accept.setOnAction(event -> read().ifPresent(begin));
        getChildren().addAll(yearBox, projectsBox, accept);
    }

    /** Puts the cursor where the projects are typed. */
    @Override
    public void requestFocus() {
        projects.requestFocus();
    }

    /** What was typed; says beside a field what is wrong with it. */
    private Optional<FirstYear> read() {
        Optional<Integer> typed = read(yearBox, () -> FirstYear.year(year.getText()));
        return read(projectsBox, () -> FirstYear.projects(projects.getText()))
                .flatMap(all -> typed.map(
                        each -> new FirstYear(each, messages.text("start.new.title", String.valueOf(each)), all)));
    }

    private <T> Optional<T> read(FieldBox box, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InputRefused refused) {
            box.say(messages.text(refused.messageKey(), refused.arguments()), true);
            return Optional.empty();
        }
    }
}
