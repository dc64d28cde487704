package hengdao.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for the name of a unit or person, with the known ones below it, found by part of the name or by pinyin initials;
 * any other name may be typed too. Letters stand for pinyin: Enter and Tab take the name that answers them best. A name in
 * characters stays as it is typed unless another is chosen; Down or a click lists all. On the JavaFX thread.
 */
public final class NameField extends Picker<String> {

    private static final Words<String> AS_WRITTEN = new AsWritten();

    private final AtomicReference<List<String>> names;

    /** Knows no names yet. */
    public NameField(Session session) {
        this(session, new AtomicReference<>(List.of()));
    }

    private NameField(Session session, AtomicReference<List<String>> names) {
        super(session, view -> names.get(), AS_WRITTEN, name -> {});
        this.names = names;
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !isChoosing()) {
                find("");
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (!isChoosing()) {
                find("");
            }
        });
    }

    /** Sets the names to choose from. */
    public void setNames(List<String> known) {
        names.set(List.copyOf(known));
    }

    /** The names to choose from. */
    public List<String> names() {
        return Objects.requireNonNull(names.get());
    }

    @Override
    boolean searches() {
        return isFocused();
    }

    @Override
    int most(String query) {
        return query.isEmpty() ? Integer.MAX_VALUE : super.most(query);
    }

    @Override
    boolean standsOut(String query) {
        return !query.isBlank() && query.chars().allMatch(each -> each < 128);
    }

    @Override
    void restore() {
        // what is typed stays
    }

    /** A name is found by itself. */
    private static final class AsWritten implements Words<String> {

        @Override
        public String title(String name) {
            return name;
        }

        @Override
        public String name(String name) {
            return name;
        }

        @Override
        public String all(String name) {
            return name;
        }

        @Override
        public String line(String name) {
            return name;
        }
    }
}
