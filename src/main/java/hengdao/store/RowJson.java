package hengdao.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as a JSON object by column name: numbers and truth values as such, all else as text in ISO 8601 form. */
final class RowJson {

    private RowJson() {}

    static String of(Row row) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            for (Map.Entry<String, @Nullable Object> column : row.values().entrySet()) {
                json.name(column.getKey());
                write(json, column.getValue());
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Boolean flag -> json.value(flag);
            case BigDecimal number -> json.jsonValue(number.toPlainString());
            case Number number -> json.value(number);
            default -> json.value(value.toString());
        }
    }
}
