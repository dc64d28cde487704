package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.model.Weight;
import hengdao.model.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeStoreTest {

    @TempDir
    private Path folder;

    private final SampleProgramme sample = new SampleProgramme();
    private Stores stores;

    @BeforeEach
    void create() {
        stores = Stores.createWith(folder, sample);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void readsBackWhatWasWritten() {
        stores.close();
        stores = Stores.open(folder);
        Programme read = stores.programmes().load(2017);

        assertThat(stores.programmes().years()).containsExactly(2017);
        assertThat(read).usingRecursiveComparison().ignoringFields("calendar").isEqualTo(sample.programme());
        assertThat(read.entries()).containsExactly(sample.february);
        WorkCalendar calendar = read.calendar();
        assertThat(calendar.isWorkday(LocalDate.of(2017, 1, 22))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2017, 1, 27))).isFalse();
        assertThat(calendar.covers(2016)).isFalse();
    }

    @Test
    void readsInTreeOrderHoweverItWasWritten() {
        Programme programme = sample.judged();
        List<Task> shuffled = new ArrayList<>(programme.tasks());
        Collections.shuffle(shuffled, new Random(4));
        stores.close();
        Path other = folder.resolve("other");
        stores = Stores.create(other);
        stores.change("programme.insert", change -> {
            stores.programmes()
                    .insert(
                            change,
                            new Programme(
                                            programme.annual(),
                                            programme.projects().reversed(),
                                            programme.workAreas().reversed(),
                                            shuffled,
                                            programme.dependencies(),
                                            programme.indicators().reversed(),
                                            programme.entries(),
                                            programme.calendar())
                                    .withOutcomes(programme.outcomes())
                                    .withAmendments(programme.amendments()));
            return programme;
        });

        assertThat(stores.programmes().load(2017))
                .usingRecursiveComparison()
                .ignoringFields("calendar")
                .isEqualTo(programme);
    }

    @Test
    void refusesASecondProgrammeOfTheYearAndAYearWithout() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> stores.insert(new SampleProgramme()))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("store.year_exists"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> stores.programmes().load(2018))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("store.no_such_year"));
    }

    @Test
    void keepsWeightsOfProjectsAndWorkAreasAndBothSidesOfTheirChanges() {
        StructureStore structure = new StructureStore();
        stores.change("edit structure", change -> {
            structure.put(change, sample.annual.id(), sample.shantytown.withWeight(SampleProgramme.n("0.25")));
            structure.put(change, sample.annual.id(), sample.housing.withWeight(SampleProgramme.n("12")));
            return change;
        });
        stores.close();
        stores = Stores.open(folder);

        Programme read = stores.programmes().load(2017);
        assertThat(read.projects())
                .extracting(project -> Weight.text(project.weight()))
                .containsExactly("1", "0.25");
        assertThat(read.workAreas())
                .extracting(area -> Weight.text(area.weight()))
                .containsExactly("1", "1", "12");
        ChangeRecord project = stores.changes().history(sample.shantytown.id()).getLast();
        assertThat(project.before()).contains("\"weight\":2.5");
        assertThat(project.after()).contains("\"weight\":0.25");
        ChangeRecord area = stores.changes().history(sample.housing.id()).getLast();
        assertThat(area.before()).contains("\"weight\":3");
        assertThat(area.after()).contains("\"weight\":12");
    }

    @Test
    void movesTheStatusDateAndKeepsItBeforeAndAfter() {
        stores.change("status-date.set", change -> {
            stores.programmes().setStatusDate(change, 2017, LocalDate.of(2017, 2, 14));
            return change;
        });

        assertThat(stores.programmes().load(2017).annual().statusDate()).isEqualTo(LocalDate.of(2017, 2, 14));
        List<ChangeRecord> history = stores.changes().history(sample.annual.id());
        assertThat(history).extracting(ChangeRecord::sequence).containsExactly(1L, 2L);
        assertThat(history.getLast().before()).contains("\"status_date\":\"2017-03-07\"");
        assertThat(history.getLast().after()).contains("\"status_date\":\"2017-02-14\"");
    }

    @Test
    void setsTheStatusDateToToday() {
        stores.change("status-date.set", change -> {
            stores.programmes().setStatusDate(change, 2017, null);
            return change;
        });

        assertThat(stores.programmes().load(2017).annual().statusDate()).isNull();
    }

    @Test
    void ordersEntriesByDateAndThenAsEntered() {
        ProgressEntry early = SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 1, 20), "74", null);
        ProgressEntry sameDay = SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 14), "87.2", null);
        ProgressEntry ofTask = SampleProgramme.entry(sample.demolition.id(), LocalDate.of(2017, 2, 20), "30", null);
        stores.append(sameDay);
        stores.append(ofTask);
        stores.append(early);

        assertThat(stores.programmes().load(2017).entries()).containsExactly(early, sample.february, sameDay, ofTask);
    }

    @Test
    void supersededAndWithdrawnEntriesStayInSight() {
        ProgressEntry corrected =
                SampleProgramme.entry(sample.signed.id(), sample.february.asOf(), "87", sample.february.id());
        stores.append(corrected);
        assertThat(states()).containsExactly(EntryState.SUPERSEDED, EntryState.SUBMITTED);

        stores.change("entry.withdraw", change -> {
            stores.entries().withdraw(change, corrected.id(), "填错了指标");
            return change;
        });
        assertThat(states()).containsExactly(EntryState.SUBMITTED, EntryState.WITHDRAWN);
        assertThat(stores.programmes().load(2017).entries().getLast().supersedes())
                .isEqualTo(sample.february.id());
    }

    private List<EntryState> states() {
        return stores.programmes().load(2017).entries().stream()
                .map(ProgressEntry::state)
                .toList();
    }
}
