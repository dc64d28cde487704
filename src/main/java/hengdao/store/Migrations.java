package hengdao.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to date. The version is read by plain SQL; Flyway, which takes a second to start, runs only when
 * it is behind. The scripts are listed by name because scanning fails in some packaged programs.
 */
final class Migrations {

    private static final List<String> SCRIPTS = List.of(
            "V1__programmes_and_entries.sql",
            "V2__scheduling_and_baselines.sql",
            "V3__progress_and_targets.sql",
            "V4__rounds_and_supervision.sql",
            "V5__taken_back_and_corrected.sql",
            "V6__amendments_of_tasks.sql",
            "V7__reports.sql",
            "V8__weights_and_stages.sql",
            "V9__accounts.sql");

    /** The version of the schema this program works with. */
    static final int LATEST = SCRIPTS.size();

    private Migrations() {}

    /** The version of the schema, 0 if there is none. */
    static int version(Connection connection) throws SQLException {
        return number(connection, """
            select count(*) from information_schema.tables where table_name = 'flyway_schema_history'
            """) == 0 ? 0 : number(connection, """
                select coalesce(max(cast("version" as integer)), 0) from "flyway_schema_history" where "success"
                """);
    }

    static void run(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .resourceProvider(new NamedScripts())
                .javaMigrationClassProvider(List::of)
                .load()
                .migrate();
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static final class NamedScripts implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return SCRIPTS.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            Stream<String> names = SCRIPTS.stream()
                    .filter(name ->
                            name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith));
            return names.<LoadableResource>map(Script::new).toList();
        }
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/" + name), name)) {
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return "db/" + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
