package hengdao.service;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An entry form as JSON, one member for each field that is not empty. */
final class DraftJson {

    private DraftJson() {}

    static String of(EntryForm form) {
        JsonObject json = new JsonObject();
        json.addProperty("subject", form.subjectId().toString());
        json.addProperty("asOf", form.asOf());
        json.addProperty("value", form.value());
        json.addProperty("numerator", form.numerator());
        json.addProperty("denominator", form.denominator());
        json.addProperty("note", form.note());
        json.addProperty("problem", form.problem());
        json.addProperty("nextStep", form.nextStep());
        json.addProperty("reason", form.reason());
        json.addProperty("by", form.by());
        JsonArray evidence = new JsonArray();
        form.evidence().forEach(file -> evidence.add(file.toString()));
        json.add("evidence", evidence);
        if (form.corrects() != null) {
            json.addProperty("corrects", form.corrects().toString());
        }
        return json.toString();
    }

    /** The form; empty if the text is no draft, so that a draft never stands in the way of a fresh form. */
    static Optional<EntryForm> read(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            List<Path> evidence = new ArrayList<>();
            if (json.has("evidence")) {
                json.getAsJsonArray("evidence").forEach(file -> evidence.add(Path.of(file.getAsString())));
            }
            return Optional.of(new EntryForm(
                    UUID.fromString(member(json, "subject")),
                    member(json, "asOf"),
                    member(json, "value"),
                    member(json, "numerator"),
                    member(json, "denominator"),
                    member(json, "note"),
                    member(json, "problem"),
                    member(json, "nextStep"),
                    member(json, "reason"),
                    evidence,
                    member(json, "by"),
                    json.has("corrects") ? UUID.fromString(member(json, "corrects")) : null));
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | UnsupportedOperationException
                | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String member(JsonObject json, String name) {
        JsonElement member = json.get(name);
        return member == null ? "" : member.getAsString();
    }
}
