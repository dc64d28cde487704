package hengdao.service;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hengdao.model.InputRefused;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerSort;
import hengdao.report.ledger.LedgerView;
import hengdao.report.ledger.LedgerView.ColumnPlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views of the ledger an officer saved, in the order of saving; immutable. Kept as JSON, constants by their names. */
public record LedgerViews(List<LedgerView> views) {

    /** The name under which {@link Preferences} keep the views. */
    public static final String PREFERENCE = "ledger-views";

    /** The name under which {@link Preferences} keep the view on screen with its changes. */
    public static final String LAST = "ledger-view";

    public LedgerViews {
        views = List.copyOf(views);
    }

    /** What {@link #text} wrote; views that cannot be read are left out. */
    public static LedgerViews read(String text) {
        List<LedgerView> views = new ArrayList<>();
        try {
            for (JsonElement each : JsonParser.parseString(text).getAsJsonArray()) {
                read(each).ifPresent(views::add);
            }
        } catch (JsonParseException | IllegalStateException e) {
            return new LedgerViews(views);
        }
        return new LedgerViews(views);
    }

    /** The views as one text. */
    public String text() {
        JsonArray array = new JsonArray();
        views.forEach(view -> array.add(json(view)));
        return array.toString();
    }

    /** The view of that name. */
    public Optional<LedgerView> find(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /**
     * These views and one more, in place of an earlier one of the same name.
     *
     * @throws InputRefused if the name is blank or {@code reserved}
     */
    public LedgerViews with(LedgerView view, String reserved) {
        if (view.name().isBlank()) {
            throw new InputRefused("views.name.blank");
        }
        if (view.name().equals(reserved)) {
            throw new InputRefused("views.name.reserved", view.name());
        }
        List<LedgerView> all = new ArrayList<>(views);
        int place = find(view.name()).map(views::indexOf).orElse(-1);
        if (place < 0) {
            all.add(view);
        } else {
            all.set(place, view);
        }
        return new LedgerViews(all);
    }

    /** These views without one. */
    public LedgerViews without(String name) {
        return new LedgerViews(
                views.stream().filter(view -> !view.name().equals(name)).toList());
    }

    private static JsonObject json(LedgerView view) {
        JsonObject json = new JsonObject();
        json.addProperty("name", view.name());
        JsonArray columns = new JsonArray();
        for (ColumnPlace place : view.columns()) {
            JsonObject each = new JsonObject();
            each.addProperty("column", place.column().name());
            each.addProperty("width", place.width());
            columns.add(each);
        }
        json.add("columns", columns);
        JsonObject filters = new JsonObject();
        view.filters().forEach((column, typed) -> filters.addProperty(column.name(), typed));
        json.add("filters", filters);
        JsonArray sort = new JsonArray();
        for (LedgerSort key : view.sort()) {
            JsonObject each = new JsonObject();
            each.addProperty("column", key.column().name());
            each.addProperty("ascending", key.ascending());
            sort.add(each);
        }
        json.add("sort", sort);
        return json;
    }

    private static Optional<LedgerView> read(JsonElement element) {
        try {
            JsonObject json = element.getAsJsonObject();
            List<ColumnPlace> columns = new ArrayList<>();
            for (JsonElement each : member(json, "columns").getAsJsonArray()) {
                JsonObject place = each.getAsJsonObject();
                columns.add(
                        new ColumnPlace(column(place), member(place, "width").getAsDouble()));
            }
            Map<LedgerColumn, String> filters = new EnumMap<>(LedgerColumn.class);
            member(json, "filters")
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(each -> filters.put(
                            LedgerColumn.valueOf(each.getKey()), each.getValue().getAsString()));
            List<LedgerSort> sort = new ArrayList<>();
            for (JsonElement each : member(json, "sort").getAsJsonArray()) {
                JsonObject key = each.getAsJsonObject();
                sort.add(new LedgerSort(column(key), member(key, "ascending").getAsBoolean()));
            }
            return Optional.of(new LedgerView(member(json, "name").getAsString(), columns, filters, sort));
        } catch (IllegalStateException
                | ClassCastException
                | UnsupportedOperationException
                | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LedgerColumn column(JsonObject json) {
        return LedgerColumn.valueOf(member(json, "column").getAsString());
    }

    private static JsonElement member(JsonObject json, String name) {
        JsonElement member = json.get(name);
        if (member == null) {
            throw new IllegalArgumentException(name);
        }
        return member;
    }
}
