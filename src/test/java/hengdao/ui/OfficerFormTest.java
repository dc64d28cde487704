package hengdao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Person;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.ui.common.FxThread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 署名 with a name that is in no directory: it can be typed, and is offered to be added. */
class OfficerFormTest {

    @TempDir
    Path place;

    @BeforeAll
    static void dress() {
        FxThread.run(App::dress);
    }

    @Test
    void aNewNameIsAddedToTheDirectoryUnlessThatIsNotWanted() {
        FxThread.run(() -> {
            Workspace.create(place.resolve("data"), StartWith.DEMO, Desk.TODAY).close();
            Desk desk = Desk.over(place.resolve("data"), Locale.SIMPLIFIED_CHINESE);
            sign(desk, "办事员戊", true);
            assertThat(desk.find("#status-officer", Button.class).getText()).isEqualTo("署名：办事员戊");
            assertThat(people(desk)).contains("办事员戊");
            desk.press("#status-officer");
            popover("#officer-name", TextField.class).setText("办事员戊");
            assertThat(popover("#officer-add", CheckBox.class).isVisible())
                    .as("known by now")
                    .isFalse();
            desk.key(popover("#officer-name", TextField.class), KeyCode.ESCAPE, false);
            sign(desk, "办事员己", false);
            assertThat(people(desk)).doesNotContain("办事员己");
            desk.close();
        });
    }

    private static void sign(Desk desk, String name, boolean add) {
        desk.press("#status-officer");
        popover("#officer-name", TextField.class).setText(name);
        CheckBox box = popover("#officer-add", CheckBox.class);
        assertThat(box.isVisible()).isTrue();
        assertThat(box.getText()).contains(name);
        box.setSelected(add);
        desk.key(popover("#officer-name", TextField.class), KeyCode.ENTER, false);
    }

    private static List<String> people(Desk desk) {
        var session = desk.shell().session();
        return session.workspace().people().all(session.view()).stream()
                .map(Person::name)
                .toList();
    }

    private static <T extends Node> T popover(String selector, Class<T> type) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup(selector))
                .filter(Objects::nonNull)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector));
    }
}
