package hengdao.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a database holds, in a form in which two can be compared.
 *
 * @param schema the version of the schema
 * @param sequence the number of the last change
 * @param tables what each table holds, by name
 */
record Fingerprint(int schema, long sequence, SortedMap<String, Table> tables) {

    /**
     * What a table holds.
     *
     * @param sum over the SHA-256 of each row, whatever their order
     */
    record Table(long rows, String sum) {}

    /** As the connection sees it; takes time in proportion to all rows. Under a key the sums tell nobody else anything. */
    static Fingerprint of(Connection connection, FolderKey key) throws SQLException {
        SortedMap<String, Table> tables = new TreeMap<>();
        for (String name : names(connection)) {
            tables.put(name, table(connection, name, key));
        }
        return new Fingerprint(Migrations.version(connection), lastChange(connection), tables);
    }

    private static long lastChange(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select coalesce(max(seq), 0) from change_set")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("""
                    select table_name from information_schema.tables
                    where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                        and table_name <> 'flyway_schema_history'
                    """)) {
            while (result.next()) {
                names.add(result.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static Table table(Connection connection, String name, FolderKey key) throws SQLException {
        MessageDigest digest = ChecksumFiles.sha256();
        long rows = 0;
        long[] sum = new long[4];
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + name)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                rows++;
                key.season(digest);
                for (int column = 1; column <= columns; column++) {
                    add(digest, result.getString(column));
                }
                ByteBuffer row = ByteBuffer.wrap(digest.digest());
                for (int part = 0; part < sum.length; part++) {
                    sum[part] += row.getLong();
                }
            }
        }
        ByteBuffer whole = ByteBuffer.allocate(Long.BYTES * sum.length);
        for (long part : sum) {
            whole.putLong(part);
        }
        return new Table(rows, HexFormat.of().formatHex(whole.array()));
    }

    /** Texts are told apart by their lengths, none from an empty one by its sign. */
    private static void add(MessageDigest digest, @Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(0, text == null ? -1 : bytes.length)
                .array());
        digest.update(bytes);
    }
}
