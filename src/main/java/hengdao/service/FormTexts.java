package hengdao.service;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Map;

/** A half-filled form as JSON, one member of text for each field; kept among the {@link Preferences}. */
public final class FormTexts {

    /** Begins the name of each such form among the preferences. */
    public static final String PREFIX = "form.";

    private FormTexts() {}

    public static String write(Map<String, String> texts) {
        JsonObject json = new JsonObject();
        texts.forEach(json::addProperty);
        return json.toString();
    }

    /** The texts by field; none if it is no such JSON, so that a draft never stands in the way of a fresh form. */
    public static Map<String, String> read(String json) {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            if (!json.isEmpty()) {
                JsonParser.parseString(json)
                        .getAsJsonObject()
                        .entrySet()
                        .forEach(
                                each -> texts.put(each.getKey(), each.getValue().getAsString()));
            }
            return texts;
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
            return Map.of();
        }
    }
}
