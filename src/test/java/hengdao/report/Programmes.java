package hengdao.report;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.model.Amendment;
import hengdao.model.AmendmentKind;
import hengdao.model.Indicator;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The programme of 2017 as reports take it. */
public final class Programmes {

    private Programmes() {}

    /** As it comes with the program, on a status date. */
    public static ReportData real(String statusDate) {
        return data(
                new SeedReader(SeedSource.ofProgram(), UUID::randomUUID)
                        .programme(2017)
                        .programme(),
                statusDate);
    }

    /** With the examples, on a status date. */
    public static ReportData demo(String statusDate) {
        return data(
                new SeedReader(SeedSource.ofProgram(), UUID::randomUUID)
                        .demo(2017)
                        .programme(),
                statusDate);
    }

    /** With another state of an indicator. */
    static Programme with(Programme programme, Indicator indicator) {
        return programme.withPlan(
                programme.tasks(),
                programme.dependencies(),
                programme.indicators().stream()
                        .map(each -> each.id().equals(indicator.id()) ? indicator : each)
                        .toList());
    }

    /** With an amendment of an indicator. */
    public static Programme amended(Programme programme, Indicator indicator, AmendmentKind kind, String on) {
        Amendment amendment = new Amendment(
                UUID.randomUUID(),
                indicator.id(),
                false,
                kind,
                "户",
                "人",
                "口径统一",
                LocalDate.parse(on),
                "分管领导甲",
                "填报员甲",
                Instant.EPOCH);
        return programme.withAmendments(List.of(amendment));
    }

    static ReportData data(Programme programme, String statusDate) {
        LocalDate day = LocalDate.parse(statusDate);
        return new ReportData(programme, day, ProgrammeStatus.evaluate(programme, day, LightRules.DEFAULT));
    }
}
