package hengdao.service;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Something by others that is delivered with this program.
 *
 * @param licence its licence or licences, by their usual short names
 */
public record Library(String name, String version, String licence) {

    private static final String BILL = "/libraries.json";

    /** All of them: the Java that runs this, the font, and what the build wrote into its bill of materials. */
    public static List<Library> all() {
        List<Library> all = new ArrayList<>();
        all.add(new Library("OpenJDK", Runtime.version().toString(), "GPL-2.0-with-classpath-exception"));
        all.add(new Library("Noto Sans SC", "", "OFL-1.1"));
        all.addAll(bill());
        return all;
    }

    @Override
    public String toString() {
        return (name + " " + version).strip() + " (" + licence + ")";
    }

    private static List<Library> bill() {
        try (InputStream in = Library.class.getResourceAsStream(BILL)) {
            if (in == null) {
                return List.of();
            }
            JsonObject bill = JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            return List.copyOf(elements(bill, "components").stream()
                    .map(component -> of(component.getAsJsonObject()))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(BILL, e);
        }
    }

    private static Library of(JsonObject component) {
        String licences = elements(component, "licenses").stream()
                .map(licence -> name(licence.getAsJsonObject()))
                .collect(Collectors.joining(" / "));
        return new Library(
                component.get("name").getAsString(), component.get("version").getAsString(), licences);
    }

    private static String name(JsonObject licence) {
        if (licence.has("expression")) {
            return licence.get("expression").getAsString();
        }
        JsonObject named = licence.getAsJsonObject("license");
        return named.get(named.has("id") ? "id" : "name").getAsString();
    }

    private static List<JsonElement> elements(JsonObject object, String name) {
        JsonArray found = object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
        return StreamSupport.stream(found.spliterator(), false).toList();
    }
}
