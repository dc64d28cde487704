package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.store.Ids;
import hengdao.store.ProgrammeStore;
import hengdao.store.WriteGate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Starts the programme of a year from that of the year before, in one transaction; the log tells of every row. */
public final class YearStart {

    private final WriteGate gate;
    private final ProgrammeStore programmes;
    private final Ids ids;
    private final Clock clock;

    YearStart(WriteGate gate, ProgrammeStore programmes, Ids ids, Clock clock) {
        this.gate = gate;
        this.programmes = programmes;
        this.ids = ids;
        this.clock = clock;
    }

    /** What {@link #start} would write, by the rules of {@link CarriedOver}. */
    public Programme preview(ProgrammeView from, NewYear options) {
        int year = from.programme().annual().year() + 1;
        options.check(year);
        return new CarriedOver(known(from), options, ids::next).programme(LocalDate.now(clock));
    }

    /** The tasks that hold no others, in list order, each with whether {@link #start} would carry it over. */
    public List<CarriedTask> tasks(ProgrammeView from, NewYear options) {
        return new CarriedOver(known(from), options, ids::next).tasks();
    }

    /** The day by which {@link #start} judges what is finished: today, at most the last day of the year before. */
    public LocalDate judgedOn(ProgrammeView from) {
        LocalDate last = LocalDate.of(from.programme().annual().year(), 12, 31);
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(last) ? today : last;
    }

    private ProgrammeView known(ProgrammeView from) {
        LocalDate day = judgedOn(from);
        return day.equals(from.statusDate()) ? from : ProgrammeView.of(from.plan(), day);
    }

    /** As {@link #start(ProgrammeView, NewYear, String, Progress)} with nobody watching. */
    public int start(ProgrammeView from, NewYear options, String actor) {
        return start(from, options, actor, Progress.NONE);
    }

    /**
     * Adds the programme of the year after; the year before stays as it is.
     *
     * @param from the year before, judged as of {@link #judgedOn}, whatever its status date is
     * @return the new year
     * @throws hengdao.model.InputRefused if the year has a programme already, or the title or dates do not fit, or if it was
     *     called off, which leaves nothing behind
     */
    public int start(ProgrammeView from, NewYear options, String actor, Progress progress) {
        Programme programme = preview(from, options);
        heed(progress);
        return gate.write(actor, "start year", change -> {
            programmes.insert(change, programme);
            heed(progress);
            return programme.annual().year();
        });
    }

    private static void heed(Progress progress) {
        if (progress.cancelled()) {
            throw new InputRefused("year.called_off");
        }
    }
}
