package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts leaves under headings that name what they share and count them; each leaf stands under exactly one. */
final class RowGroups {

    /** From what needs looking at to what does not. */
    private static final List<Light> BY_URGENCY = List.of(
            Light.RED,
            Light.ORANGE,
            Light.YELLOW,
            Light.NO_DATA,
            Light.GREEN,
            Light.IN_PROGRESS,
            Light.NOT_STARTED,
            Light.CONSTRAINED,
            Light.DONE);

    private final ChartRows all;
    private final Grouping grouping;
    private final Messages messages;

    /** Takes the rows in tree order and anything but {@link Grouping#TREE}. */
    RowGroups(ChartRows all, Grouping grouping, Messages messages) {
        this.all = all;
        this.grouping = grouping;
        this.messages = messages;
    }

    /** Headings, each followed by its leaves in tree order; projects and work areas without any task are left out. */
    List<GanttRow> of(BitSet leaves) {
        Map<String, Members> groups = new HashMap<>();
        for (int i = leaves.nextSetBit(0); i >= 0; i = leaves.nextSetBit(i + 1)) {
            GanttRow row = all.get(i);
            if (row.level().compareTo(GanttRow.Level.SUMMARY) >= 0) {
                int place = i;
                groups.computeIfAbsent(key(i), key -> new Members(key, place)).add(i);
            }
        }
        List<GanttRow> rows = new ArrayList<>(leaves.cardinality() + groups.size());
        groups.values().stream().sorted(order()).forEach(members -> put(members, rows));
        return rows;
    }

    private String key(int place) {
        GanttRow row = all.get(place);
        return switch (grouping) {
            case TREE -> throw new IllegalStateException();
            case PROJECT -> all.get(top(place)).key();
            case LEAD_UNIT -> row.leadUnit();
            case LIGHT -> row.status().light().name();
            case MONTH ->
                YearMonth.from(row.deadlineIsDefault() ? row.finish() : row.deadline())
                        .toString();
        };
    }

    private Comparator<Members> order() {
        Collator collator = Collator.getInstance(messages.locale());
        return switch (grouping) {
            case TREE, PROJECT -> Comparator.comparingInt(members -> members.first);
            case LEAD_UNIT ->
                Comparator.comparing((Members members) -> members.key.isEmpty())
                        .thenComparing(members -> members.key, collator);
            case LIGHT -> Comparator.comparingInt(members -> BY_URGENCY.indexOf(Light.valueOf(members.key)));
            case MONTH -> Comparator.comparing(members -> members.key);
        };
    }

    private void put(Members members, List<GanttRow> out) {
        String key = grouping.name() + "/" + members.key;
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        LocalDate start = all.get(members.first).start();
        LocalDate finish = all.get(members.first).finish();
        LocalDate deadline = all.get(members.first).deadline();
        int behind = 0;
        for (int place : members.places) {
            GanttRow row = all.get(place);
            start = row.start().isBefore(start) ? row.start() : start;
            finish = row.finish().isAfter(finish) ? row.finish() : finish;
            deadline = row.deadline().isAfter(deadline) ? row.deadline() : deadline;
            behind += row.status().light().isBehind() ? 1 : 0;
        }
        int count = members.places.size();
        String name = behind == 0 || grouping == Grouping.LIGHT
                ? messages.text("gantt.group.heading", title(members), count)
                : messages.text("gantt.group.heading.behind", title(members), count, behind);
        out.add(new GanttRow(
                GanttRow.Level.GROUP,
                id,
                null,
                0,
                key,
                "",
                name,
                "",
                start,
                finish,
                deadline,
                true,
                true,
                false,
                status(members),
                List.of(),
                false));
        members.places.forEach(place -> out.add(all.get(place).under(id, 1, context(place))));
    }

    private Status status(Members members) {
        Light light = grouping == Grouping.LIGHT ? Light.valueOf(members.key) : Light.NO_DATA;
        return new Status(light, null, null, null, null, null, null, null, null, 0, 0);
    }

    private String title(Members members) {
        return switch (grouping) {
            case TREE -> throw new IllegalStateException();
            case PROJECT ->
                all.get(top(members.first)).number() + " "
                        + all.get(top(members.first)).name();
            case LEAD_UNIT -> members.key.isEmpty() ? messages.text("gantt.group.no_lead_unit") : members.key;
            case LIGHT -> Lights.word(Light.valueOf(members.key), messages);
            case MONTH -> {
                YearMonth month = YearMonth.parse(members.key);
                yield messages.text(
                        "gantt.axis.year_month",
                        String.valueOf(month.getYear()),
                        messages.text("gantt.axis.month." + month.getMonthValue()));
            }
        };
    }

    /** An indicator says of which task it is. */
    private String context(int place) {
        int parent = all.parent(place);
        boolean indicator = all.get(place).level() == GanttRow.Level.INDICATOR;
        return indicator && parent >= 0 ? all.get(parent).name() : "";
    }

    private int top(int place) {
        int top = place;
        while (all.parent(top) >= 0) {
            top = all.parent(top);
        }
        return top;
    }

    /** The leaves of one group by their places. */
    private static final class Members {
        final String key;
        final int first;
        final List<Integer> places = new ArrayList<>();

        Members(String key, int first) {
            this.key = key;
            this.first = first;
        }

        void add(int place) {
            places.add(place);
        }
    }
}
