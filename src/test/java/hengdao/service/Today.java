package hengdao.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The day on which the tests take place. */
final class Today {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2017-06-30T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private Today() {}
}
