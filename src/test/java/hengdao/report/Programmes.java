package hengdao.report;

import hengdao.exchange.SeedReader;
import hengdao.exchange.SeedSource;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import java.time.LocalDate;
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

    private static ReportData data(Programme programme, String statusDate) {
        LocalDate day = LocalDate.parse(statusDate);
        return new ReportData(programme, day, ProgrammeStatus.evaluate(programme, day, LightRules.DEFAULT)::of);
    }
}
