package hengdao.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /** A row that has its id, to be filled. */
    static Filling of(String table, UUID id, String key) {
        return new Filling(table, id, key).with("id", id);
    }

    /** This row with another value. */
    Row with(String column, @Nullable Object value) {
        Filling filling = new Filling(table, id, key);
        values.forEach(filling::with);
        return filling.with(column, value).done();
    }

    /** A row under way; columns keep the order in which they were first named. */
    static final class Filling {

        private final String table;
        private final UUID id;
        private final String key;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Filling(String table, UUID id, String key) {
            this.table = table;
            this.id = id;
            this.key = key;
        }

        Filling with(String column, @Nullable Object value) {
            values.put(column, stored(value));
            return this;
        }

        Row done() {
            return new Row(table, id, key, values);
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            case BigDecimal number -> exact(number);
            case String text -> text;
            case UUID id -> id;
            case OffsetDateTime time -> time;
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
