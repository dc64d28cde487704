package hengdao.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row in the model's types, one after the other as the query names them. */
final class Columns {

    private final ResultSet rs;
    private int place;

    Columns(ResultSet rs) {
        this.rs = rs;
    }

    UUID id() throws SQLException {
        return rs.getObject(++place, UUID.class);
    }

    @Nullable
    UUID optionalId() throws SQLException {
        return rs.getObject(++place, UUID.class);
    }

    String text() throws SQLException {
        return rs.getString(++place);
    }

    @Nullable
    String optionalText() throws SQLException {
        return rs.getString(++place);
    }

    int integer() throws SQLException {
        return rs.getInt(++place);
    }

    long count() throws SQLException {
        return rs.getLong(++place);
    }

    boolean flag() throws SQLException {
        return rs.getBoolean(++place);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, rs.getString(++place));
    }

    <E extends Enum<E>> @Nullable E optionalConstant(Class<E> type) throws SQLException {
        String name = rs.getString(++place);
        return name == null ? null : Enum.valueOf(type, name);
    }

    LocalDate date() throws SQLException {
        return rs.getObject(++place, LocalDate.class);
    }

    @Nullable
    LocalDate optionalDate() throws SQLException {
        return rs.getObject(++place, LocalDate.class);
    }

    Instant instant() throws SQLException {
        return rs.getObject(++place, OffsetDateTime.class).toInstant();
    }

    BigDecimal number() throws SQLException {
        return Row.plain(rs.getBigDecimal(++place));
    }

    @Nullable
    BigDecimal optionalNumber() throws SQLException {
        BigDecimal number = rs.getBigDecimal(++place);
        return number == null ? null : Row.plain(number);
    }
}
