package hengdao.service;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hengdao.gantt.AxisChoice;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartView;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.Grouping;
import hengdao.gantt.RowFilter;
import hengdao.gantt.Zoom;
import hengdao.model.DateRange;
import hengdao.schedule.Light;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Views as a JSON array; enum constants by their names, days as 2017-03-07. */
final class ViewJson {

    private ViewJson() {}

    static String of(List<ChartView> views) {
        JsonArray array = new JsonArray();
        views.forEach(view -> array.add(of(view)));
        return array.toString();
    }

    static SavedViews read(String text) {
        List<ChartView> views = new ArrayList<>();
        int damaged = 0;
        try {
            for (JsonElement each : JsonParser.parseString(text).getAsJsonArray()) {
                Optional<ChartView> view = read(each);
                view.ifPresent(views::add);
                damaged += view.isPresent() ? 0 : 1;
            }
        } catch (JsonParseException | IllegalStateException e) {
            damaged++;
        }
        return new SavedViews(views, damaged);
    }

    private static JsonObject of(ChartView view) {
        JsonObject json = new JsonObject();
        json.addProperty("name", view.name());
        JsonArray columns = new JsonArray();
        for (ColumnWidth column : view.columns()) {
            JsonObject each = new JsonObject();
            each.addProperty("column", column.column().name());
            each.addProperty("width", column.width());
            columns.add(each);
        }
        json.add("columns", columns);
        json.add("layers", names(view.layers()));
        json.add("off", names(EnumSet.complementOf(copy(view.layers()))));
        json.addProperty("legend", view.legend());
        json.addProperty("grouping", view.grouping().name());
        json.add("filter", of(view.filter()));
        Zoom zoom = view.zoom();
        if (zoom != null) {
            json.addProperty("zoom", zoom.name());
        }
        json.addProperty("tiers", view.axis().tiers());
        json.addProperty("fine", view.axis().fine().name());
        json.addProperty("levels", view.levels());
        return json;
    }

    private static JsonObject of(RowFilter filter) {
        JsonObject json = new JsonObject();
        json.addProperty("text", filter.text());
        JsonArray units = new JsonArray();
        filter.units().stream().sorted().forEach(units::add);
        json.add("units", units);
        json.addProperty("role", filter.role().name());
        json.add("lights", names(filter.lights()));
        DateRange period = filter.period();
        if (period != null) {
            json.addProperty("from", period.first().toString());
            json.addProperty("to", period.last().toString());
        }
        json.add("only", names(filter.only()));
        return json;
    }

    private static Optional<ChartView> read(JsonElement element) {
        try {
            JsonObject json = element.getAsJsonObject();
            List<ColumnWidth> columns = new ArrayList<>();
            for (JsonElement each : member(json, "columns").getAsJsonArray()) {
                JsonObject column = each.getAsJsonObject();
                columns.add(new ColumnWidth(
                        Column.valueOf(member(column, "column").getAsString()),
                        member(column, "width").getAsDouble()));
            }
            return Optional.of(new ChartView(
                    member(json, "name").getAsString(),
                    columns,
                    layers(json),
                    !json.has("legend") || member(json, "legend").getAsBoolean(),
                    Grouping.valueOf(member(json, "grouping").getAsString()),
                    filter(member(json, "filter").getAsJsonObject()),
                    json.has("zoom") ? Zoom.valueOf(member(json, "zoom").getAsString()) : null,
                    new AxisChoice(
                            member(json, "tiers").getAsInt(),
                            AxisChoice.Fine.valueOf(member(json, "fine").getAsString())),
                    member(json, "levels").getAsInt()));
        } catch (IllegalStateException
                | ClassCastException
                | UnsupportedOperationException
                | IllegalArgumentException
                | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The layers that are on; of those a view was saved too early to know of, the usual ones. */
    private static Set<ChartLayer> layers(JsonObject json) {
        EnumSet<ChartLayer> on = copy(set(json, "layers", ChartLayer::valueOf));
        EnumSet<ChartLayer> others = copy(json.has("off") ? ChartLayer.usual() : ChartLayer.basic());
        if (json.has("off")) {
            others.removeAll(set(json, "off", ChartLayer::valueOf));
        }
        on.addAll(others);
        return on;
    }

    private static EnumSet<ChartLayer> copy(Set<ChartLayer> layers) {
        EnumSet<ChartLayer> copy = EnumSet.noneOf(ChartLayer.class);
        copy.addAll(layers);
        return copy;
    }

    private static RowFilter filter(JsonObject json) {
        DateRange period = json.has("from")
                ? new DateRange(
                        LocalDate.parse(member(json, "from").getAsString()),
                        LocalDate.parse(member(json, "to").getAsString()))
                : null;
        return new RowFilter(
                member(json, "text").getAsString(),
                set(json, "units", name -> name),
                RowFilter.Role.valueOf(member(json, "role").getAsString()),
                set(json, "lights", Light::valueOf),
                period,
                set(json, "only", RowFilter.Only::valueOf));
    }

    private static JsonArray names(Collection<? extends Enum<?>> constants) {
        JsonArray array = new JsonArray();
        constants.stream().map(Enum::name).sorted().forEach(array::add);
        return array;
    }

    private static <T> Set<T> set(JsonObject json, String name, Function<String, T> reading) {
        Set<T> set = new LinkedHashSet<>();
        member(json, name).getAsJsonArray().forEach(each -> set.add(reading.apply(each.getAsString())));
        return set;
    }

    private static JsonElement member(JsonObject json, String name) {
        JsonElement member = json.get(name);
        if (member == null) {
            throw new IllegalArgumentException(name);
        }
        return member;
    }
}
