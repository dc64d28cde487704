package hengdao.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import hengdao.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows with their columns, printed for people or for programs. */
record Listing<R>(List<Column<R>> columns, List<R> rows) {

    /** The forms a list can be printed in. */
    enum Format {
        TABLE,
        TSV,
        JSON
    }

    /** The list as text; each line ends with a line feed. */
    String as(Format format, Messages messages) {
        return switch (format) {
            case TABLE -> table(messages);
            case TSV -> tsv();
            case JSON -> json();
        };
    }

    private String table(Messages messages) {
        List<String> headings = columns.stream()
                .map(column -> messages.text("cli.column." + column.name()))
                .toList();
        List<List<String>> cells = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> text(column.shown().apply(row)))
                        .toList())
                .toList();
        List<Boolean> right = columns.stream()
                .map(column -> rows.stream().anyMatch(row -> column.value().apply(row) instanceof Number))
                .toList();
        return new TextTable(headings, cells, right).text();
    }

    private String tsv() {
        StringBuilder text = new StringBuilder();
        text.append(columns.stream().map(Column::name).collect(Collectors.joining("\t")))
                .append('\n');
        for (R row : rows) {
            text.append(columns.stream()
                            .map(column -> text(column.value().apply(row)).replaceAll("[\t\r\n]+", " "))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    private String json() {
        JsonArray array = new JsonArray();
        for (R row : rows) {
            JsonObject object = new JsonObject();
            for (Column<R> column : columns) {
                Object value = column.value().apply(row);
                object.add(
                        column.name(),
                        switch (value) {
                            case null -> JsonNull.INSTANCE;
                            case BigDecimal number -> new JsonPrimitive(new BigDecimal(number.toPlainString()));
                            case Number number -> new JsonPrimitive(number);
                            case Boolean truth -> new JsonPrimitive(truth);
                            default -> new JsonPrimitive(text(value));
                        });
            }
            array.add(object);
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .serializeNulls()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(array)
                + "\n";
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Boolean truth -> truth ? "yes" : "no";
            default -> value.toString();
        };
    }
}
