package hengdao.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as it is written and as the change log keeps it.
 *
 * @param key what a person calls the row, for example 5.1.2
 * @param values by column name, {@code id} first, in JDBC's own types
 */
record Row(String table, UUID id, String key, Map<String, @Nullable Object> values) {

    /** Digits behind the decimal point that a measured quantity keeps. */
    static final int SCALE = 6;

    static Row of(String table, UUID id, String key) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", id);
        return new Row(table, id, key, values);
    }

    /** A row of values as the model or the database gives them. */
    static Row of(String table, UUID id, String key, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> stored = new LinkedHashMap<>(values);
        stored.replaceAll((column, value) -> stored(value));
        return new Row(table, id, key, stored);
    }

    /** This row with one more, or another, value; columns keep the order in which they were first named. */
    Row with(String column, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(column, stored(value));
        return new Row(table, id, key, more);
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            case BigDecimal number -> exact(number);
            case String text -> text;
            case UUID id -> id;
            case LocalDate date -> date;
            case Boolean flag -> flag;
            case Integer number -> number;
            case Long number -> number;
            default -> throw new IllegalArgumentException(value.getClass() + " has no column type");
        };
    }

    /** The number in plain form; one with more digits than are kept is an error, as the database would round it. */
    private static BigDecimal exact(BigDecimal number) {
        BigDecimal plain = plain(number);
        if (plain.scale() > SCALE) {
            throw new IllegalArgumentException(number + " has more than " + SCALE + " decimals");
        }
        return plain;
    }

    /** The number without trailing zeros and without an exponent: 85.000000 is 85, 1E+2 is 100. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
