package hengdao.store;

import hengdao.model.EntryRound;
import hengdao.model.InputRefused;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.model.RoundState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The entry rounds (填报轮次) of programmes, with what was skipped and handed over in them, which is never changed or
 * removed: the database grants no right to. Safe for use by several threads.
 */
public final class RoundStore {

    private final Database database;

    /** The rounds of an open database. */
    public RoundStore(Database database) {
        this.database = database;
    }

    /** The rounds of a programme by number. */
    public List<EntryRound> ofProgramme(UUID programmeId) {
        return database.read(handle -> ofProgramme(handle, programmeId));
    }

    /** As {@link #ofProgramme(UUID)} within a change, with what it has written so far. */
    public List<EntryRound> ofProgramme(Change change, UUID programmeId) {
        return ofProgramme(change.handle(), programmeId);
    }

    /** What was skipped in a round, the oldest first. */
    public List<RoundSkip> skips(UUID roundId) {
        return database.read(handle -> handle.createQuery("""
            select id, round_id, subject_id, reason, made_by, made_at
            from round_skip where round_id = :round
            order by id
            """)
                .bind("round", roundId)
                .map((rs, context) -> skip(new Columns(rs)))
                .list());
    }

    /** What was handed over in a round and in those of its programme before it, the oldest first. */
    public List<RoundHandover> handovers(UUID roundId) {
        return database.read(handle -> handle.createQuery("""
            select h.id, h.round_id, h.subject_id, h.to_unit, h.to_person, h.reason, h.made_by, h.made_at
            from entry_round t
                join entry_round r on r.programme_id = t.programme_id and r.round_no <= t.round_no
                join round_handover h on h.round_id = r.id
            where t.id = :round
            order by r.round_no, h.id
            """)
                .bind("round", roundId)
                .map((rs, context) -> handover(new Columns(rs)))
                .list());
    }

    /**
     * Brings the rounds of a programme to what is given: new ones come in, changed ones change, the others go.
     *
     * @throws InputRefused if something was skipped or handed over in one that would go
     */
    public void set(Change change, UUID programmeId, List<EntryRound> rounds) {
        Map<UUID, Row> before = rows(programmeId, ofProgramme(change.handle(), programmeId));
        Map<UUID, Row> after = rows(programmeId, rounds);
        List<Row> gone = new ArrayList<>(before.values());
        gone.removeIf(row -> after.containsKey(row.id()));
        gone.forEach(row -> refuseUsed(change.handle(), row));
        change.delete(gone);
        List<Row> kept = before.values().stream()
                .filter(row -> after.containsKey(row.id()))
                .toList();
        change.update(kept, kept.stream().map(row -> after.get(row.id())).toList());
        change.insert(after.values().stream()
                .filter(row -> !before.containsKey(row.id()))
                .toList());
    }

    /**
     * Notes that nothing is reported on a subject in a round, or that this is taken back.
     *
     * @param key what a person calls the subject
     * @throws InputRefused if it is to be skipped and that is noted already
     */
    public void skip(Change change, RoundSkip skip, String key) {
        boolean noted = change.handle()
                .createQuery("""
                    select reason <> '' from round_skip where round_id = :round and subject_id = :subject
                    order by id desc fetch first 1 row only
                    """)
                .bind("round", skip.roundId())
                .bind("subject", skip.subjectId())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
        if (noted && !skip.isTakenBack()) {
            throw new InputRefused("store.already_skipped", key);
        }
        change.insert(Row.of("round_skip", skip.id(), key)
                .with("round_id", skip.roundId())
                .with("subject_id", skip.subjectId())
                .with("reason", skip.reason())
                .with("made_by", skip.by())
                .with("made_at", skip.at())
                .done());
    }

    /**
     * Notes that somebody else, or those of the plan again, report on a subject from a round on.
     *
     * @param key what a person calls the subject
     */
    public void handOver(Change change, RoundHandover handover, String key) {
        change.insert(Row.of("round_handover", handover.id(), key)
                .with("round_id", handover.roundId())
                .with("subject_id", handover.subjectId())
                .with("to_unit", handover.toUnit())
                .with("to_person", handover.toPerson())
                .with("reason", handover.reason())
                .with("made_by", handover.by())
                .with("made_at", handover.at())
                .done());
    }

    private static void refuseUsed(Handle handle, Row round) {
        boolean used = handle.createQuery("""
            select exists (select 1 from round_skip where round_id = :round)
                or exists (select 1 from round_handover where round_id = :round)
            """)
                .bind("round", round.id())
                .mapTo(Boolean.class)
                .one();
        if (used) {
            throw new InputRefused("store.round_used", round.key());
        }
    }

    /** What was skipped in any round of a programme, the oldest first. */
    static List<RoundSkip> skips(Handle handle, UUID programmeId) {
        return handle.createQuery("""
            select s.id, s.round_id, s.subject_id, s.reason, s.made_by, s.made_at
            from round_skip s join entry_round r on r.id = s.round_id
            where r.programme_id = :programme
            order by s.id
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> skip(new Columns(rs)))
                .list();
    }

    /** The rounds of a programme by number. */
    static List<EntryRound> ofProgramme(Handle handle, UUID programmeId) {
        return handle.createQuery("""
            select id, round_no, name, opens, closes, planned_close, round_state, reason
            from entry_round where programme_id = :programme
            order by round_no
            """)
                .bind("programme", programmeId)
                .map((rs, context) -> round(new Columns(rs)))
                .list();
    }

    private static Map<UUID, Row> rows(UUID programmeId, List<EntryRound> rounds) {
        return rounds.stream()
                .map(round -> Row.of("entry_round", round.id(), Integer.toString(round.no()))
                        .with("programme_id", programmeId)
                        .with("round_no", round.no())
                        .with("name", round.name())
                        .with("opens", round.opens())
                        .with("closes", round.closes())
                        .with("planned_close", round.plannedClose())
                        .with("round_state", round.state())
                        .with("reason", round.reason())
                        .done())
                .collect(Collectors.toMap(Row::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static EntryRound round(Columns row) throws SQLException {
        return new EntryRound(
                row.id(),
                row.integer(),
                row.text(),
                row.date(),
                row.date(),
                row.date(),
                row.constant(RoundState.class),
                row.text());
    }

    private static RoundSkip skip(Columns row) throws SQLException {
        return new RoundSkip(row.id(), row.id(), row.id(), row.text(), row.text(), row.instant());
    }

    private static RoundHandover handover(Columns row) throws SQLException {
        return new RoundHandover(
                row.id(), row.id(), row.id(), row.text(), row.text(), row.text(), row.text(), row.instant());
    }
}
