package hengdao.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of a line of the journal, as the documentation of this package describes it. */
final class JournalFormat {

    /** What the first line of a journal has in place of the checksum of the line before it. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final String SEAL = ",\"sha256\":\"";

    private JournalFormat() {}

    /**
     * A line that is whole.
     *
     * @param epoch the number of the first file of the line's epoch
     * @param schema the version of the schema its rows have
     * @param previous the checksum of the line before
     * @param sha256 its own
     */
    record Sealed(int epoch, int schema, JournalLine line, String previous, String sha256) {}

    /** The line without its end. */
    static String write(int epoch, int schema, JournalLine line, String previous) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            json.name("epoch").value(epoch).name("schema").value(schema);
            switch (line) {
                case JournalLine.Start start -> {
                    json.name("kind").value("start");
                    json.name("reason").value(start.reason().name().toLowerCase(Locale.ROOT));
                    json.name("at").value(start.at().toString());
                    head(json, start.head());
                }
                case JournalLine.Changed changed -> change(json, changed.change());
                case JournalLine.Aborted aborted -> {
                    json.name("kind").value("abort").name("seq").value(aborted.sequence());
                    head(json, aborted.head());
                }
            }
            json.name("prev").value(previous);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String open = text.getBuffer().substring(0, text.getBuffer().length() - 1);
        return open + SEAL + sha256(open) + "\"}";
    }

    /** The checksum that a line ends with. */
    static String sealOf(String line) {
        int end = line.length() - 2;
        return line.substring(end - NOTHING_BEFORE.length(), end);
    }

    private static void head(JsonWriter json, Head head) throws IOException {
        json.name("last").value(head.sequence()).name("last_id").value(head.id());
    }

    private static void change(JsonWriter json, JournaledChange change) throws IOException {
        json.name("kind").value("change").name("seq").value(change.sequence());
        json.name("id").value(change.id().toString());
        json.name("by").value(change.actor());
        json.name("what").value(change.action());
        json.name("at").value(change.at().toString());
        rows(json, "rows", change.items());
        rows(json, "derived", change.derived());
        json.name("forms").beginArray();
        for (JournaledChange.Form form : change.forms()) {
            json.beginObject().name("subject").value(form.subjectId().toString());
            json.name("form").value(form.json()).endObject();
        }
        json.endArray();
    }

    private static void rows(JsonWriter json, String name, List<Recorded> rows) throws IOException {
        json.name(name).beginArray();
        for (Recorded row : rows) {
            json.beginObject()
                    .name("table")
                    .value(row.table())
                    .name("id")
                    .value(row.id().toString());
            json.name("key").value(row.key());
            json.name("before").jsonValue(row.before() == null ? "null" : row.before());
            json.name("after").jsonValue(row.after() == null ? "null" : row.after());
            json.endObject();
        }
        json.endArray();
    }

    /** The line, null if it is not as it was written. */
    static @Nullable Sealed parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int seal = text.lastIndexOf(SEAL);
        if (seal < 0) {
            return null;
        }
        String sha256 = sha256(text.substring(0, seal));
        if (!text.substring(seal).equals(SEAL + sha256 + "\"}")) {
            return null;
        }
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            return new Sealed(
                    json.get("epoch").getAsInt(),
                    json.get("schema").getAsInt(),
                    line(json),
                    json.get("prev").getAsString(),
                    sha256);
        } catch (JsonParseException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException
                | NullPointerException e) {
            return null;
        }
    }

    private static JournalLine line(JsonObject json) {
        return switch (json.get("kind").getAsString()) {
            case "start" ->
                new JournalLine.Start(
                        JournalLine.Reason.valueOf(
                                json.get("reason").getAsString().toUpperCase(Locale.ROOT)),
                        Instant.parse(json.get("at").getAsString()),
                        head(json));
            case "change" -> new JournalLine.Changed(change(json));
            case "abort" -> new JournalLine.Aborted(json.get("seq").getAsLong(), head(json));
            default -> throw new IllegalArgumentException(json.get("kind").getAsString());
        };
    }

    private static Head head(JsonObject json) {
        return new Head(json.get("last").getAsLong(), json.get("last_id").getAsString());
    }

    private static JournaledChange change(JsonObject json) {
        List<JournaledChange.Form> forms = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray("forms")) {
            JsonElement form = each.getAsJsonObject().get("form");
            forms.add(new JournaledChange.Form(
                    id(each.getAsJsonObject(), "subject"), form.isJsonNull() ? null : form.getAsString()));
        }
        return new JournaledChange(
                json.get("seq").getAsLong(),
                id(json, "id"),
                json.get("by").getAsString(),
                json.get("what").getAsString(),
                Instant.parse(json.get("at").getAsString()),
                rows(json.getAsJsonArray("rows")),
                rows(json.getAsJsonArray("derived")),
                forms);
    }

    private static List<Recorded> rows(JsonArray array) {
        List<Recorded> rows = new ArrayList<>();
        for (JsonElement each : array) {
            JsonObject row = each.getAsJsonObject();
            rows.add(new Recorded(
                    row.get("table").getAsString(),
                    id(row, "id"),
                    row.get("key").getAsString(),
                    text(row.get("before")),
                    text(row.get("after"))));
        }
        return rows;
    }

    private static @Nullable String text(JsonElement row) {
        return row.isJsonNull() ? null : row.toString();
    }

    private static UUID id(JsonObject json, String name) {
        return UUID.fromString(json.get(name).getAsString());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(ChecksumFiles.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
