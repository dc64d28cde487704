package hengdao.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads columns in the model's types. */
final class Columns {

    private Columns() {}

    static UUID id(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    static @Nullable UUID optionalId(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    static LocalDate date(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate optionalDate(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    static BigDecimal number(ResultSet rs, String column) throws SQLException {
        return Row.plain(rs.getBigDecimal(column));
    }

    static @Nullable BigDecimal optionalNumber(ResultSet rs, String column) throws SQLException {
        BigDecimal number = rs.getBigDecimal(column);
        return number == null ? null : Row.plain(number);
    }
}
