package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.model.RowChange;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The log of changes in the words of a reader: no ids, no codes, times of this PC to the minute. */
public final class ChangeWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Columns that say nothing to a reader, besides all that end in {@code id}. */
    private static final Set<String> SILENT = Set.of(
            "sort_order",
            "sha256",
            "byte_count",
            "event_no",
            "order_year",
            "order_no",
            "made_at",
            "entered_at",
            "taken_at",
            "reviewed_at",
            "issued_at",
            "example",
            "demo");

    /** Columns whose content is too long or too technical to be shown; that they changed is said. */
    private static final Set<String> OPAQUE = Set.of("content", "light_rule");

    /** Where the words of codes stand, by table and column. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("task:kind", "editing.kind."),
            Map.entry("task:scheduling", "editing.scheduling."),
            Map.entry("task:constraint_kind", "editing.constraint."),
            Map.entry("indicator:measure", "data.measure."),
            Map.entry("entry:measure", "data.measure."),
            Map.entry("indicator:target_operator", "data.operator."),
            Map.entry("task_outcome:kind", "outcome.kind."),
            Map.entry("amendment:kind", "amendments.kind."),
            Map.entry("entry_correction:kind", "changes.correction."),
            Map.entry("entry_review:verdict", "changes.verdict."),
            Map.entry("entry_round:round_state", "changes.round."),
            Map.entry("order_event:kind", "orders.step."),
            Map.entry("account:account_role", "role."),
            Map.entry("issued_report:way", "issued.way."),
            Map.entry("issued_report:kind", "reports.kind."));

    private final Messages messages;

    /** Speaks the language of {@code messages}. */
    public ChangeWords(Messages messages) {
        this.messages = messages;
    }

    /** When it was. */
    public String at(RowChange change) {
        return MINUTE.format(change.at().atZone(ZoneId.systemDefault()));
    }

    /** What the row is called: of an entry what it is about, of a link the tasks it ties. */
    public static String key(RowChange change) {
        return change.key().replaceFirst("@.*", "").replace(">", " → ");
    }

    /** What was done to what, for example 修改任务; 撤销 before it if it was taken back. */
    public String what(RowChange change) {
        String kind = change.isRetired() ? "retired" : change.kind().name().toLowerCase(Locale.ROOT);
        String done = messages.text("changes.kind." + kind, messages.text("changes.table." + change.table()));
        return switch (change.action()) {
            case "undo", "redo" -> messages.text("changes." + change.action(), done);
            default -> done;
        };
    }

    /** What differs, in one line such as 完成时限：2017-06-30 → 2017-09-30. */
    public String summary(RowChange change) {
        return fields(change).stream()
                .map(field -> messages.text(
                        "changes.field",
                        name(field),
                        change.kind() == RowChange.Kind.CHANGED
                                ? messages.text(
                                        "changes.from_to",
                                        shown(value(change, field, field.before())),
                                        shown(value(change, field, field.after())))
                                : value(change, field, field.after() == null ? field.before() : field.after())))
                .collect(Collectors.joining(messages.text("changes.and")));
    }

    /** The fields a reader has use for. */
    public List<RowChange.Field> fields(RowChange change) {
        return change.fields().stream()
                .filter(field -> !SILENT.contains(field.column())
                        && !field.column().equals("id")
                        && !field.column().endsWith("_id"))
                .toList();
    }

    /** What a field is called. */
    public String name(RowChange.Field field) {
        return messages.text("changes.field." + field.column());
    }

    /** A value of a field in words, empty for nothing. */
    public String value(RowChange change, RowChange.Field field, @Nullable String stored) {
        if (stored == null) {
            return "";
        }
        if (OPAQUE.contains(field.column())) {
            return messages.text("changes.opaque");
        }
        String prefix = CODES.get(change.table() + ":" + field.column());
        if (prefix != null) {
            String code = stored.toLowerCase(Locale.ROOT);
            return messages.text(prefix + (prefix.equals("orders.step.") ? code.replace('_', '-') : code));
        }
        return switch (stored) {
            case "true" -> messages.text("changes.yes");
            case "false" -> messages.text("changes.no");
            default -> plain(stored);
        };
    }

    private String shown(String value) {
        return value.isEmpty() ? messages.text("changes.empty") : value;
    }

    /** Numbers without trailing zeros, times to the minute, lists in a row. */
    private static String plain(String stored) {
        if (stored.matches("-?\\d+\\.\\d+")) {
            return new BigDecimal(stored).stripTrailingZeros().toPlainString();
        }
        if (stored.matches("\\d{4}-\\d\\d-\\d\\dT.+")) {
            return MINUTE.format(OffsetDateTime.parse(stored).atZoneSameInstant(ZoneId.systemDefault()));
        }
        return stored.strip().replace("\n", "、");
    }
}
