package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.CalendarDay;
import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts, preferences, the calendar and evidence files. */
class SmallStoresTest {

    @TempDir
    private Path folder;

    private Stores stores;

    @BeforeEach
    void create() {
        stores = Stores.create(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void draftsSurviveAndLeaveNoChange() {
        UUID signing = new UUID(1, 1);
        UUID handover = new UUID(2, 2);
        stores.drafts().save(signing, "{\"value\":\"8\"}");
        stores.drafts().save(signing, "{\"value\":\"87\"}");
        stores.drafts().save(handover, "{}");
        reopen();

        assertThat(stores.drafts().find(signing)).contains("{\"value\":\"87\"}");
        assertThat(stores.drafts().all()).extracting(Draft::key).containsExactly(handover, signing);
        assertThat(stores.changes().lastSequence()).isZero();

        stores.drafts().discard(signing);
        assertThat(stores.drafts().find(signing)).isEmpty();
        assertThat(stores.drafts().all()).hasSize(1);
    }

    @Test
    void preferencesSurvive() {
        assertThat(stores.preferences().find("reporter")).isEmpty();
        stores.preferences().set(Map.of("reporter", "填报员甲"));
        stores.preferences().set(Map.of("reporter", "审核员乙"));
        reopen();

        assertThat(stores.preferences().find("reporter")).contains("审核员乙");
        assertThat(stores.changes().lastSequence()).isZero();
    }

    @Test
    void keepsAndRemovesOnePreferenceAndLeavesTheOthers() {
        stores.preferences().set(Map.of("reporter", "填报员甲"));
        stores.preferences().keep("form.order", "{}");
        stores.preferences().keep("form.order", "{\"due\":\"2017\"}");
        reopen();
        assertThat(stores.preferences().all())
                .containsOnly(Map.entry("reporter", "填报员甲"), Map.entry("form.order", "{\"due\":\"2017\"}"));
        stores.preferences().remove("form.order");
        stores.preferences().remove("form.none");
        reopen();

        assertThat(stores.preferences().all()).containsOnly(Map.entry("reporter", "填报员甲"));
        assertThat(stores.changes().lastSequence()).isZero();
    }

    @Test
    void calendarKeepsWhatIsListedAndAddsWhatIsNot() {
        CalendarDay other = new CalendarDay(LocalDate.of(2017, 1, 27), false, "误");
        CalendarDay later = new CalendarDay(LocalDate.of(2017, 1, 28), true, "春节");
        stores.change("calendar.insert", change -> {
            stores.calendar().insert(change, SampleProgramme.DAYS);
            stores.calendar().insert(change, List.of(later, other));
            return change;
        });

        assertThat(stores.calendar().days())
                .containsExactly(SampleProgramme.DAYS.get(0), SampleProgramme.DAYS.get(1), later);
    }

    @Test
    void keepsAFileOnceUnderItsChecksum() throws IOException {
        Path photo = Files.writeString(folder.resolve("照片.txt"), "abc");
        Path copy = Files.writeString(folder.resolve("副本.txt"), "abc");

        Evidence kept =
                stores.change("entry.append", change -> stores.evidence().keep(change, photo));
        Evidence again =
                stores.change("entry.append", change -> stores.evidence().keep(change, copy));

        assertThat(kept)
                .isEqualTo(
                        new Evidence("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "照片.txt", 3));
        assertThat(again).isEqualTo(new Evidence(kept.sha256(), "副本.txt", 3));
        assertThat(stores.evidence().file(kept)).hasContent("abc");
        try (var files = Files.list(folder.resolve("evidence"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Refused.with(
                InputRefused.class,
                "store.evidence_unreadable",
                () -> stores.change(
                        "entry.append", change -> stores.evidence().keep(change, folder.resolve("没有.pdf"))));
    }

    private void reopen() {
        stores.close();
        stores = Stores.open(folder);
    }
}
