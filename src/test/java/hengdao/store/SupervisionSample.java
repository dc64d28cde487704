package hengdao.store;

import hengdao.model.EntryRound;
import hengdao.model.Evidence;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.model.RoundState;
import hengdao.model.SupervisionOrder;
import hengdao.model.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One row of each kind that came with the fourth schema, on a sample programme. */
record SupervisionSample(
        Review review,
        EntryRound round,
        RoundSkip skip,
        RoundHandover handover,
        SupervisionOrder order,
        OrderEvent filing) {

    private static final Instant NOW = Instant.parse("2017-03-01T01:02:03.000004Z");
    private static final LocalDate DUE = SampleProgramme.SIGNING_DUE;

    /** About the rows of a sample, with a review of that entry. */
    static SupervisionSample of(SampleProgramme sample, ProgressEntry reviewed) {
        UUID round = SampleProgramme.IDS.next();
        UUID signed = sample.signed.id();
        SupervisionOrder order = new SupervisionOrder(
                SampleProgramme.IDS.next(), 2017, 1, signed, "签约率", "区城市更新单位", DUE, DUE, "按期达到85%", "连续两期滞后");
        return new SupervisionSample(
                new Review(SampleProgramme.IDS.next(), reviewed.id(), Verdict.RETURNED, "口径不符", "审核员乙", NOW),
                new EntryRound(round, 1, "双周例会", LocalDate.of(2017, 2, 15), DUE, DUE, RoundState.PLANNED, ""),
                new RoundSkip(SampleProgramme.IDS.next(), round, signed, "本期停工", Stores.ACTOR, NOW),
                new RoundHandover(SampleProgramme.IDS.next(), round, signed, "街道甲", "李四", "分工调整", Stores.ACTOR, NOW),
                order,
                new OrderEvent(
                        SampleProgramme.IDS.next(),
                        order.id(),
                        1,
                        OrderEventKind.FILED,
                        DUE,
                        "",
                        null,
                        List.of(new Evidence("b".repeat(64), "督办单.pdf", 54_321)),
                        "督查员乙",
                        NOW));
    }

    /** Writes it all in one change. */
    void write(Stores stores, SampleProgramme sample) {
        Database database = stores.database();
        UUID programme = sample.annual.id();
        stores.change("supervision.sample", change -> {
            new ReviewStore(database).append(change, review);
            RoundStore rounds = new RoundStore(database);
            rounds.set(change, programme, List.of(round));
            rounds.skip(change, skip, sample.signed.key());
            rounds.handOver(change, handover, sample.signed.key());
            OrderStore orders = new OrderStore(database, SampleProgramme.IDS);
            orders.file(change, programme, order);
            orders.append(change, order, filing);
            return order;
        });
    }
}
