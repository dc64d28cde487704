package hengdao.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param name in data formats, for example target_low; its heading in a table is {@code cli.column.<name>}
 * @param value of a row: a text, number, date or truth value; null where there is none
 * @param shown in a table where the plain value would not do, for example a word for a code
 */
record Column<R>(String name, Function<R, @Nullable Object> value, Function<R, @Nullable Object> shown) {

    static <R> Column<R> of(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value, value);
    }

    static <R> Column<R> of(String name, Function<R, @Nullable Object> value, Function<R, @Nullable Object> shown) {
        return new Column<>(name, value, shown);
    }
}
