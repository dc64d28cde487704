package hengdao.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what is chosen from a list that nobody types into.
 *
 * @param <T> what is chosen
 */
public final class Saying<T> extends StringConverter<T> {

    private final Function<T, String> words;

    private final String nothing;

    /** Takes how a choice is said; none chosen says nothing. */
    public Saying(Function<T, String> words) {
        this(words, "");
    }

    /** Takes how a choice is said, and what is said where none is chosen. */
    public Saying(Function<T, String> words, String nothing) {
        this.words = words;
        this.nothing = nothing;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? nothing : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
