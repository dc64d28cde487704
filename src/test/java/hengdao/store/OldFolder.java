package hengdao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** Data folders as programs of earlier schemas left them. */
final class OldFolder {

    private OldFolder() {}

    /** Puts the database of that schema into a folder. */
    static void unzip(int version, Path folder) throws IOException {
        String name = "schema-" + version + ".zip";
        try (InputStream file = Objects.requireNonNull(OldFolder.class.getResourceAsStream(name), name);
                ZipInputStream in = new ZipInputStream(file)) {
            Objects.requireNonNull(in.getNextEntry(), name);
            Files.copy(in, folder.resolve(Database.FILE));
        }
    }

    /** The number of the last change in it; it is not migrated. */
    static long lastChange(Path folder) {
        try (Connection reader =
                        H2.reader(folder.resolve("hengdao"), FolderKey.NONE).getConnection();
                Statement statement = reader.createStatement();
                ResultSet result = statement.executeQuery("select max(seq) from change_set")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
