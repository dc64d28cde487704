package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.model.FolderCheck;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.JournalNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A journal that is cut, or in which bytes are flipped or zeroed, never gives a figure nobody entered: what is in the
 * database stays, and a database that lacks changes gets the first of them as they were, or it is said that they are
 * lost.
 */
class JournalDamageTest {

    /** How often to damage it; a full run: {@code -Dhengdao.damages=500}. */
    private static final int DAMAGES = Rounds.of("damages", 30);

    /** Changes in the database when it is whole, and when it lacks some. */
    private static final int WHOLE = 13;

    private static final int EARLY = 7;

    private final Random random = new Random();

    @TempDir
    private Path place;

    @Test
    void neverASilentWrongFigure() throws IOException {
        Path folder = place.resolve("data");
        JournalFolder data = new JournalFolder(folder, EARLY - 1);
        Path early = data.keep("early");
        data.append(WHOLE - EARLY);
        Path late = data.keep("late");
        Map<Long, String> truth = log(folder);
        byte[] whole = Files.readAllBytes(data.last());
        int said = 0;
        for (int round = 0; round < DAMAGES; round++) {
            boolean lacking = round % 2 == 1;
            byte[] damaged = damaged(whole, round % 3);
            String what = "round %d: %s".formatted(round, Arrays.toString(difference(whole, damaged)));
            for (Path file : data.files()) {
                Files.delete(file);
            }
            Files.write(folder.resolve(JournalFiles.FOLDER).resolve("000001.jsonl"), damaged);
            data.putBack(lacking ? early : late);

            JournalNews news;
            FolderCheck check;
            try (Stores stores = Stores.open(folder)) {
                news = stores.database().news();
                check = Checking.of(stores.database());
            }
            Map<Long, String> log = log(folder);
            assertThat(truth).as(what).containsAllEntriesOf(log);
            assertThat(log).as(what).hasSizeGreaterThanOrEqualTo(lacking ? EARLY : WHOLE);
            boolean told = news.kind() == JournalNews.Kind.BROKEN
                    || news.kind() == JournalNews.Kind.LOST
                    || check.problems().stream().anyMatch(problem -> problem.kind() == Kind.JOURNAL_BROKEN);
            if (log.size() < WHOLE) {
                assertThat(told || isCut(whole, damaged)).as(what).isTrue();
            }
            if (!isCut(whole, damaged)) {
                assertThat(told).as(what).isTrue();
            }
            said += told ? 1 : 0;
        }
        assertThat(said).isPositive();
        Rounds.found("damage to the journal", DAMAGES, "0 silent wrong figures; %d said", said);
    }

    /** A journal that ends earlier, as after a power cut, shows only against a database that has more. */
    private static boolean isCut(byte[] whole, byte[] damaged) {
        int end = damaged.length;
        while (end > 0 && damaged[end - 1] != '\n') {
            end--;
        }
        return Arrays.equals(whole, 0, end, damaged, 0, end);
    }

    private byte[] damaged(byte[] whole, int kind) {
        int at = random.nextInt(whole.length);
        byte[] bytes = whole.clone();
        switch (kind) {
            case 0 -> bytes = Arrays.copyOf(whole, at);
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            default -> Arrays.fill(bytes, at, Math.min(whole.length, at + 512), (byte) 0);
        }
        return bytes;
    }

    private static int[] difference(byte[] whole, byte[] damaged) {
        return new int[] {whole.length, damaged.length, Arrays.mismatch(whole, damaged)};
    }

    /** What each change did, by its number. */
    private static Map<Long, String> log(Path folder) {
        try (Stores stores = Stores.open(folder)) {
            return stores.database().read(handle -> {
                Map<Long, String> log = new HashMap<>();
                List<Map<String, Object>> rows =
                        handle.createQuery("""
                            select s.seq, s.id, s.actor, s.made_at, r.item, r.row_id, r.after_json
                            from change_set s join change_record r on r.seq = s.seq order by s.seq, r.item
                            """).mapToMap().list();
                rows.forEach(row -> log.merge((Long) row.get("seq"), row.toString(), String::concat));
                return log;
            });
        }
    }
}
