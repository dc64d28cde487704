package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Account;
import hengdao.model.Evidence;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.ProgressEntry;
import hengdao.model.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL that is typed into a text field stays text, in every column of every table that takes any text. */
class HostileTextTest {

    private static final String HOSTILE = "'; DROP TABLE entry; --\"{0}:x\\";

    /** Columns that take no text of the officer's: fixed words, keys, JSON of the log. */
    private static final String CLOSED =
            "kind|measure|.*_type|.*_role|scheduling|constraint_kind|verdict|light|.*operator|.*_state|.*_json|sha256|way|layout|paper|format";

    /** Columns of tables to which is only added. */
    private static final String APPENDED = "(entry|evidence|entry_review|entry_correction|order_event|order_evidence"
            + "|amendment.*|handover|round_.*|issued_.*|change_.*|supervision_order|light_record|plan_baseline_task"
            + "|account_password)\\..*";

    @TempDir
    private Path folder;

    @Test
    void staysTextInEveryColumn() throws IOException {
        OldFolder.unzip(Migrations.LATEST, folder);
        List<String> kept = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try (Stores stores = Stores.open(folder)) {
            StoredRows rows = new StoredRows();
            for (String column : textColumns(stores)) {
                String table = column.substring(0, column.indexOf('.'));
                String name = column.substring(column.indexOf('.') + 1);
                try {
                    String found = stores.change("hostile", change -> {
                        Row before = any(rows, change, table);
                        Row.Filling after = Row.of(table, before.id(), before.key());
                        before.values().forEach((key, value) -> after.with(key, key.equals(name) ? HOSTILE : value));
                        change.update(before, after.done());
                        return (String) rows.find(change.handle(), table, before.id(), "")
                                .orElseThrow()
                                .values()
                                .get(name);
                    });
                    assertThat(found).as(column).isEqualTo(HOSTILE);
                    kept.add(column);
                } catch (JdbiException appendOnlyOrClosed) {
                    refused.add(column);
                }
            }
            assertThat(kept)
                    .contains(
                            "task.name",
                            "indicator.name",
                            "unit.name",
                            "person.name",
                            "account.name",
                            "report_template.name",
                            "report_template.content",
                            "entry_round.name",
                            "plan_baseline.name");
            append(stores);
            stores.drafts().save(SampleProgramme.IDS.next(), HOSTILE);
            assertThat(stores.drafts().all()).extracting(Draft::json).contains(HOSTILE);
            stores.preferences().keep(HOSTILE, HOSTILE);
            assertThat(stores.preferences().find(HOSTILE)).contains(HOSTILE);
            AccountStore accounts = new AccountStore(stores.database(), SampleProgramme.IDS);
            Account account =
                    new Account(SampleProgramme.IDS.next(), HOSTILE + "2", Role.REPORTER, false, Instant.EPOCH);
            stores.change(HOSTILE, change -> {
                accounts.put(change, account);
                accounts.setHash(change, account.id(), HOSTILE);
                return account;
            });
            assertThat(accounts.all()).contains(account);
            assertThat(accounts.hash(account.id())).contains(HOSTILE);
            assertThat(Checking.of(stores.database()).problems())
                    .extracting(Problem::kind)
                    .containsOnly(Kind.FILE_MISSING);
        }
        assertThat(refused)
                .as("columns that may be written anew")
                .filteredOn(column -> !column.matches(APPENDED))
                .isEmpty();
    }

    /** What is only appended: an entry in whose every text it stands. */
    private static void append(Stores stores) {
        ProgressEntry like = stores.programmes().load(2017).entries().getFirst();
        ProgressEntry entry = new ProgressEntry(
                SampleProgramme.IDS.next(),
                like.subjectId(),
                like.asOf(),
                like.value(),
                null,
                null,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(new Evidence("b".repeat(64), HOSTILE, 1)),
                HOSTILE,
                like.enteredAt(),
                null,
                like.state(),
                false);
        stores.append(entry);
        assertThat(stores.programmes().load(2017).entries()).anySatisfy(found -> {
            assertThat(found.id()).isEqualTo(entry.id());
            assertThat(List.of(found.note(), found.problem(), found.nextStep(), found.reason(), found.by()))
                    .containsOnly(HOSTILE);
            assertThat(found.evidence().getFirst().fileName()).isEqualTo(HOSTILE);
        });
    }

    private static Row any(StoredRows rows, Change change, String table) {
        return change.handle()
                .createQuery("select id from " + table + " fetch first row only")
                .mapTo(UUID.class)
                .findOne()
                .flatMap(id -> rows.find(change.handle(), table, id, table))
                .orElseThrow(() -> new IllegalStateException(table + " is empty"));
    }

    /** As table.column, of tables that have rows. */
    private static List<String> textColumns(Stores stores) {
        List<String> columns = stores.database()
                .read(handle ->
                        handle
                                .createQuery("""
                                    select lower(c.table_name) as t, lower(c.column_name) as c
                                    from information_schema.columns c
                                    where c.table_schema = 'PUBLIC' and c.data_type = 'CHARACTER VARYING'
                                        and exists (select 1 from information_schema.columns i
                                            where i.table_name = c.table_name and i.column_name = 'ID')
                                    """)
                                .map((rs, context) -> Map.entry(rs.getString("t"), rs.getString("c")))
                                .list()
                                .stream()
                                .filter(column -> !column.getValue().matches(CLOSED))
                                .filter(column -> handle.createQuery("select count(*) from " + column.getKey())
                                                .mapTo(Integer.class)
                                                .one()
                                        > 0)
                                .map(column -> column.getKey() + "." + column.getValue())
                                .toList());
        assertThat(columns).hasSizeGreaterThan(40);
        return columns;
    }
}
