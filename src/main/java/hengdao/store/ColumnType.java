package hengdao.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types the schema's columns have, as the standard's catalogue of columns names them. */
enum ColumnType {
    UUID("uuid") {
        @Override
        Object parse(String text) {
            return java.util.UUID.fromString(text);
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            return rs.getObject(place, UUID.class);
        }
    },
    TEXT("character varying") {
        @Override
        Object parse(String text) {
            return text;
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            return rs.getString(place);
        }
    },
    DATE("date") {
        @Override
        Object parse(String text) {
            return LocalDate.parse(text);
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            return rs.getObject(place, LocalDate.class);
        }
    },
    TIME("timestamp with time zone") {
        @Override
        Object parse(String text) {
            return OffsetDateTime.parse(text).toInstant();
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            OffsetDateTime time = rs.getObject(place, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
    },
    NUMBER("numeric") {
        @Override
        Object parse(String text) {
            return new BigDecimal(text);
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            return rs.getBigDecimal(place);
        }
    },
    INTEGER("integer") {
        @Override
        Object parse(String text) {
            return Integer.valueOf(text);
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            return rs.getObject(place, Integer.class);
        }
    },
    LONG("bigint") {
        @Override
        Object parse(String text) {
            return Long.valueOf(text);
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            return rs.getObject(place, Long.class);
        }
    },
    FLAG("boolean") {
        @Override
        Object parse(String text) {
            return Boolean.valueOf(text);
        }

        @Override
        @Nullable
        Object read(ResultSet rs, int place) throws SQLException {
            return rs.getObject(place, Boolean.class);
        }
    };

    private final String standardName;

    ColumnType(String standardName) {
        this.standardName = standardName;
    }

    static ColumnType of(String dataType) {
        String name = dataType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.standardName.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dataType));
    }

    /** The value that {@link RowJson} wrote as this text. */
    abstract Object parse(String text);

    /** The value of a result's column, counted from 1. */
    abstract @Nullable Object read(ResultSet rs, int place) throws SQLException;
}
