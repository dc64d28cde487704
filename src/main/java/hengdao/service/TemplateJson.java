package hengdao.service;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hengdao.gantt.Column;
import hengdao.model.InputRefused;
import hengdao.report.DueColumn;
import hengdao.report.ProgressColumn;
import hengdao.report.RankingColumn;
import hengdao.report.ReportTemplate;
import hengdao.report.Signature;
import hengdao.report.TemplateTitle;
import hengdao.report.ledger.LedgerColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Report templates as JSON: each by itself, and several in a file with a version. Enum constants are in lower case. */
final class TemplateJson {

    private static final String FORMAT = "hengdao-report-templates";
    private static final int VERSION = 1;
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Set<String> MEMBERS = Set.of(
            "name",
            "titles",
            "issuer",
            "signatures",
            "dated",
            "progress",
            "ledger",
            "ranking",
            "addressee",
            "opening",
            "copied_to",
            "printed_by",
            "demands",
            "gantt",
            "due");

    private TemplateJson() {}

    /** One template. */
    static String of(ReportTemplate template) {
        return json(template).toString();
    }

    /** What {@link #of} wrote. */
    static ReportTemplate read(String text) {
        return template(parsed(text, "", ""), "");
    }

    /** Several templates with the version of their form. */
    static String file(List<ReportTemplate> templates) {
        JsonObject file = new JsonObject();
        file.addProperty("format", FORMAT);
        file.addProperty("version", VERSION);
        JsonArray all = new JsonArray();
        templates.forEach(each -> all.add(json(each)));
        file.add("templates", all);
        return PRETTY.toJson(file) + "\n";
    }

    /**
     * The templates of a file.
     *
     * @param name of the file, for what is said of it
     * @throws InputRefused the first thing that is wrong, and where
     */
    static List<ReportTemplate> readFile(String text, Path name) {
        JsonElement whole = parsed(text, "templates.file.not_json", name.toString());
        if (!whole.isJsonObject() || !FORMAT.equals(text(whole.getAsJsonObject().get("format")))) {
            throw new InputRefused("templates.file.other", name);
        }
        JsonObject file = whole.getAsJsonObject();
        String version = text(file.get("version"));
        if (!String.valueOf(VERSION).equals(version)) {
            throw new InputRefused("templates.file.version", name, String.valueOf(version), VERSION);
        }
        JsonElement templates = file.get("templates");
        if (templates == null
                || !templates.isJsonArray()
                || templates.getAsJsonArray().isEmpty()) {
            throw new InputRefused("templates.file.empty", name);
        }
        List<ReportTemplate> read = new ArrayList<>();
        for (JsonElement each : templates.getAsJsonArray()) {
            read.add(template(each, "templates[" + (read.size() + 1) + "]"));
        }
        return read;
    }

    private static JsonElement parsed(String text, String key, String name) {
        try {
            return JsonParser.parseString(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonParseException e) {
            throw new InputRefused(key.isEmpty() ? "templates.field" : key, name, place(e));
        }
    }

    /** Line and column as the parser tells them. */
    private static String place(JsonParseException error) {
        String message = String.valueOf(error.getMessage());
        int at = message.indexOf("line ");
        return at < 0
                ? ""
                : message.substring(at).replaceAll("[^a-z0-9 ].*", "").strip();
    }

    private static JsonObject json(ReportTemplate template) {
        JsonObject json = new JsonObject();
        json.addProperty("name", template.name());
        JsonObject titles = new JsonObject();
        for (TemplateTitle report : TemplateTitle.values()) {
            if (template.titles().containsKey(report)) {
                titles.addProperty(word(report), template.titles().get(report));
            }
        }
        json.add("titles", titles);
        json.addProperty("issuer", template.issuer());
        List<Signature> signatures = template.signatures();
        if (signatures != null) {
            JsonArray lines = new JsonArray();
            for (Signature each : signatures) {
                JsonObject line = new JsonObject();
                line.addProperty("label", each.label());
                line.addProperty("person", each.person());
                lines.add(line);
            }
            json.add("signatures", lines);
        }
        json.addProperty("dated", template.dated());
        json.add("progress", words(template.progress()));
        json.add("ledger", words(template.ledger()));
        json.add("ranking", words(template.ranking()));
        json.addProperty("addressee", template.addressee());
        json.addProperty("opening", template.opening());
        json.addProperty("copied_to", template.copiedTo());
        json.addProperty("printed_by", template.printedBy());
        json.addProperty("demands", template.demands());
        if (!template.chart().isEmpty()) {
            json.add("gantt", words(template.chart()));
        }
        json.add("due", words(template.due()));
        return json;
    }

    private static ReportTemplate template(JsonElement element, String at) {
        JsonObject json = object(element, at);
        for (String member : json.keySet()) {
            if (!MEMBERS.contains(member)) {
                throw new InputRefused("templates.field.unknown", at, member);
            }
        }
        return new ReportTemplate(
                string(json, "name", at),
                titles(json.get("titles"), at + ".titles"),
                string(json, "issuer", at),
                signatures(json.get("signatures"), at + ".signatures"),
                flag(json.get("dated"), at + ".dated"),
                constants(json.get("progress"), ProgressColumn.class, ProgressColumn.ALL, at + ".progress"),
                constants(json.get("ledger"), LedgerColumn.class, List.of(LedgerColumn.values()), at + ".ledger"),
                constants(json.get("ranking"), RankingColumn.class, RankingColumn.ALL, at + ".ranking"),
                string(json, "addressee", at),
                string(json, "opening", at),
                string(json, "copied_to", at),
                string(json, "printed_by", at),
                string(json, "demands", at),
                constants(json.get("gantt"), Column.class, List.of(), at + ".gantt"),
                constants(json.get("due"), DueColumn.class, DueColumn.ALL, at + ".due"));
    }

    private static Map<TemplateTitle, String> titles(@Nullable JsonElement element, String at) {
        Map<TemplateTitle, String> titles = new EnumMap<>(TemplateTitle.class);
        if (element != null) {
            JsonObject json = object(element, at);
            for (String each : json.keySet()) {
                titles.put(constant(each, TemplateTitle.class, at), string(json, each, at));
            }
        }
        return titles;
    }

    private static @Nullable List<Signature> signatures(@Nullable JsonElement element, String at) {
        if (element == null) {
            return null;
        }
        List<Signature> lines = new ArrayList<>();
        for (JsonElement each : array(element, at)) {
            String place = at + "[" + (lines.size() + 1) + "]";
            JsonObject line = object(each, place);
            lines.add(new Signature(string(line, "label", place), string(line, "person", place)));
        }
        return lines;
    }

    private static <E extends Enum<E>> List<E> constants(
            @Nullable JsonElement element, Class<E> type, List<E> usual, String at) {
        if (element == null) {
            return usual;
        }
        List<E> all = new ArrayList<>();
        for (JsonElement each : array(element, at)) {
            String place = at + "[" + (all.size() + 1) + "]";
            E constant = constant(String.valueOf(text(each)), type, place);
            if (all.contains(constant)) {
                throw new InputRefused("templates.field.twice", place, word(constant));
            }
            all.add(constant);
        }
        if (all.isEmpty()) {
            throw new InputRefused("templates.field.empty", at);
        }
        return all;
    }

    private static <E extends Enum<E>> E constant(String word, Class<E> type, String at) {
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(word)) {
                return each;
            }
        }
        throw new InputRefused("templates.field.word", at, word);
    }

    private static boolean flag(@Nullable JsonElement element, String at) {
        if (element == null) {
            return true;
        }
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw new InputRefused("templates.field", at, "true / false");
        }
        return element.getAsBoolean();
    }

    private static String string(JsonObject json, String name, String at) {
        JsonElement element = json.get(name);
        if (element == null) {
            return "";
        }
        String text = text(element);
        if (text == null || !element.getAsJsonPrimitive().isString()) {
            throw new InputRefused("templates.field", at + "." + name, "\"…\"");
        }
        return text;
    }

    private static @Nullable String text(@Nullable JsonElement element) {
        return element == null || !element.isJsonPrimitive() ? null : element.getAsString();
    }

    private static JsonObject object(JsonElement element, String at) {
        if (!element.isJsonObject()) {
            throw new InputRefused("templates.field", at, "{…}");
        }
        return element.getAsJsonObject();
    }

    private static JsonArray array(JsonElement element, String at) {
        if (!element.isJsonArray()) {
            throw new InputRefused("templates.field", at, "[…]");
        }
        return element.getAsJsonArray();
    }

    private static JsonArray words(List<? extends Enum<?>> constants) {
        JsonArray all = new JsonArray();
        constants.forEach(each -> all.add(word(each)));
        return all;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
