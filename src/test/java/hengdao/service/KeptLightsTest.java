package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.OutcomeKind;
import hengdao.schedule.Light;
import hengdao.schedule.LightTrend;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lights are kept with entries and status dates, where they differ, and drawn as one line per row. */
class KeptLightsTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Opened opened;
    private UUID signing;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
        signing = opened.indicator("5.1.2-1").id();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void showsHowARowCaughtUp() {
        moveTo("2017-02-28");
        assertThat(history()).containsExactly(on("2017-02-28", light()));
        Light behind = light();
        assertThat(behind).as("73 % while 82.75 % is scheduled").isIn(Light.GREEN, Light.YELLOW);
        moveTo("2017-03-07");
        Light late = light();
        opened.record("5.1.2-1", "2017-03-07", "87");
        assertThat(light()).isEqualTo(Light.DONE);
        assertThat(history().getLast()).isEqualTo(on("2017-03-07", Light.DONE));
        assertThat(late).isNotEqualTo(Light.DONE);
        int steps = history().size();
        opened.undo();
        assertThat(light()).isEqualTo(late);
        assertThat(history()).as("of one day the last counts").doesNotContain(on("2017-03-07", Light.DONE));
        opened.redo();
        assertThat(history()).hasSize(steps);
        opened.reopen();
        assertThat(history()).hasSize(steps);
    }

    @Test
    void keepsOnlyWhatDiffers() {
        moveTo("2017-02-28");
        moveTo("2017-02-27");
        List<LightTrend.At> before = history();
        moveTo("2017-02-28");
        assertThat(history()).isEqualTo(before);
        opened.record("5.1.2-1", "2017-02-21", "87");
        assertThat(history()).endsWith(on("2017-02-28", Light.DONE));
    }

    @Test
    void keepsTheRowsAboveAndTheWholeProgramme() {
        opened.record("5.1.2-1", "2017-02-14", "87");
        var plan = opened.now();
        var task = opened.task("5.1.2");
        for (UUID id :
                List.of(task.id(), task.workAreaId(), plan.programme().annual().id())) {
            Light light = id.equals(plan.programme().annual().id())
                    ? plan.status().overall().light()
                    : plan.status().of(id).light();
            if (light != Light.NO_DATA && light != Light.NOT_STARTED) {
                assertThat(opened.workspace().lights().of(id).lights())
                        .extracting(LightTrend.At::light)
                        .containsExactly(light);
            }
        }
        assertThat(opened.workspace().lights().of(task.id()).lights()).isNotEmpty();
        assertThat(opened.workspace().lights().of(opened.task("1.1.1").id()).lights())
                .isEmpty();
    }

    @Test
    void theCommandLineKeepsThemToo() {
        opened.workspace().setStatusDate(2017, LocalDate.of(2017, 2, 28), Opened.BY);
        assertThat(history()).extracting(LightTrend.At::date).containsExactly(LocalDate.of(2017, 2, 28));
        EntryForm form = new EntryForm(signing, "2017-02-14", "87", "", "", "", "", "", "", List.of(), Opened.BY, null);
        opened.workspace().recording().save(2017, form);
        assertThat(history()).endsWith(on("2017-02-28", Light.DONE));
    }

    @Test
    void keepsWhatAnEndStateTheRuleAndThePlanMakeOfALight() {
        moveTo("2017-02-28");
        UUID task = opened.task("5.1.2").id();
        opened.take(now -> opened.workspace()
                .outcomes()
                .set(now, task, OutcomeKind.CONSTRAINED, "等待上级批复", day("2017-02-28"), Opened.BY));
        assertThat(newest(task)).isEqualTo(Light.CONSTRAINED);
        opened.undo();
        assertThat(newest(task)).isEqualTo(opened.now().status().of(task).light());
        UUID early = opened.task("1.2.2").id();
        opened.take(now -> opened.workspace()
                .editing()
                .apply(now, new PlanEdit.SetDates(early, day("2017-03-01"), day("2017-03-31")), Opened.BY));
        opened.record("1.2.2", "2017-02-28", "100");
        assertThat(newest(early)).isEqualTo(Light.DONE);
    }

    @Test
    void keepsTheLightsOfTheDayWhereTheStatusDateFollowsIt() {
        opened.record("5.1.2-1", "2017-02-14", "80");
        opened.take(now -> opened.workspace().editing().setStatusDate(now, null, Opened.BY));
        Light today = light();
        assertThat(history()).endsWith(on(opened.now().statusDate().toString(), today));
        int steps = history().size();
        opened.workspace().keepToday(opened.now());
        assertThat(history()).as("nothing new").hasSize(steps);
    }

    private void moveTo(String date) {
        opened.take(now -> opened.workspace().editing().setStatusDate(now, LocalDate.parse(date), Opened.BY));
    }

    private Light newest(UUID row) {
        return opened.workspace().lights().of(row).lights().getLast().light();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private Light light() {
        return opened.now().status().of(signing).light();
    }

    private List<LightTrend.At> history() {
        return opened.workspace().lights().of(signing).lights();
    }

    private static LightTrend.At on(String date, Light light) {
        return new LightTrend.At(LocalDate.parse(date), light);
    }
}
