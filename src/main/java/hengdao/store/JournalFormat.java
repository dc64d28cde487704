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
import java.util.Base64;
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

    /** The line without its end; under a key, what a change says cannot be read. */
    static String write(int epoch, int schema, JournalLine line, String previous, FolderKey key) {
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
                case JournalLine.Changed changed -> {
                    JournaledChange change = changed.change();
                    json.name("kind").value("change").name("seq").value(change.sequence());
                    json.name("id").value(change.id().toString());
                    if (key.isNone()) {
                        contents(json, change);
                    } else {
                        json.name("sealed").value(sealed(change, bound(epoch, schema, change.head(), previous), key));
                    }
                }
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

    /** Its contents under the key, bound to the place of the line. */
    private static String sealed(JournaledChange change, byte[] bound, FolderKey key) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            contents(json.beginObject(), change);
            json.endObject();
        }
        return Base64.getEncoder().encodeToString(Aes.seal(key.journal(), Aes.bytes(text.toString()), bound));
    }

    private static byte[] bound(int epoch, int schema, Head head, String previous) {
        return Aes.bytes(epoch + " " + schema + " " + head.sequence() + " " + head.id() + " " + previous);
    }

    private static void contents(JsonWriter json, JournaledChange change) throws IOException {
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

    /** The line, null if it is not as it was written, or not under the key. */
    static @Nullable Sealed parse(byte[] bytes, FolderKey key) {
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
            int epoch = json.get("epoch").getAsInt();
            int schema = json.get("schema").getAsInt();
            String previous = json.get("prev").getAsString();
            return new Sealed(epoch, schema, line(json, epoch, schema, previous, key), previous, sha256);
        } catch (JsonParseException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException
                | NullPointerException e) {
            return null;
        }
    }

    private static JournalLine line(JsonObject json, int epoch, int schema, String previous, FolderKey key) {
        return switch (json.get("kind").getAsString()) {
            case "start" ->
                new JournalLine.Start(
                        JournalLine.Reason.valueOf(
                                json.get("reason").getAsString().toUpperCase(Locale.ROOT)),
                        Instant.parse(json.get("at").getAsString()),
                        head(json));
            case "change" -> {
                Head head = new Head(json.get("seq").getAsLong(), json.get("id").getAsString());
                yield new JournalLine.Changed(
                        change(head, key.isNone() ? json : opened(json, bound(epoch, schema, head, previous), key)));
            }
            case "abort" -> new JournalLine.Aborted(json.get("seq").getAsLong(), head(json));
            default -> throw new IllegalArgumentException(json.get("kind").getAsString());
        };
    }

    private static Head head(JsonObject json) {
        return new Head(json.get("last").getAsLong(), json.get("last_id").getAsString());
    }

    private static JsonObject opened(JsonObject json, byte[] bound, FolderKey key) {
        byte[] sealed = Base64.getDecoder().decode(json.get("sealed").getAsString());
        byte[] plain = Aes.open(key.journal(), sealed, bound);
        if (plain == null) {
            throw new IllegalArgumentException("altered, or under another key");
        }
        return JsonParser.parseString(new String(plain, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static JournaledChange change(Head head, JsonObject json) {
        List<JournaledChange.Form> forms = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray("forms")) {
            JsonElement form = each.getAsJsonObject().get("form");
            forms.add(new JournaledChange.Form(
                    id(each.getAsJsonObject(), "subject"), form.isJsonNull() ? null : form.getAsString()));
        }
        return new JournaledChange(
                head.sequence(),
                UUID.fromString(head.id()),
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
