package hengdao.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups stay: of the last two hours all, then the last of each hour for a day, of each day for a month, of each
 * week for a year, of each month for ever. The newest always stays.
 */
final class BackupThinning {

    private static final Duration ALL = Duration.ofHours(2);
    private static final Duration HOURLY = Duration.ofDays(1);
    private static final Period DAILY = Period.ofDays(31);
    private static final Period WEEKLY = Period.ofDays(366);

    private BackupThinning() {}

    /** Those of some backups that stay, by when they were made. */
    static Set<Instant> keep(Collection<Instant> made, Instant now, ZoneId zone) {
        Set<Instant> kept = new HashSet<>();
        Set<Object> filled = new HashSet<>();
        List<Instant> newestFirst =
                made.stream().sorted(Comparator.reverseOrder()).toList();
        for (Instant each : newestFirst) {
            if (filled.add(slot(each, now, zone)) || kept.isEmpty()) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** What only one backup stands for; two are of one slot if these are equal. */
    private static Object slot(Instant made, Instant now, ZoneId zone) {
        if (made.isAfter(now.minus(ALL))) {
            return made;
        }
        LocalDateTime local = LocalDateTime.ofInstant(made, zone);
        if (made.isAfter(now.minus(HOURLY))) {
            return "hour " + local.truncatedTo(ChronoUnit.HOURS);
        }
        if (made.isAfter(now.atZone(zone).minus(DAILY).toInstant())) {
            return "day " + local.toLocalDate();
        }
        if (made.isAfter(now.atZone(zone).minus(WEEKLY).toInstant())) {
            return "week " + local.get(IsoFields.WEEK_BASED_YEAR) + " " + local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
        return "month " + local.toLocalDate().with(TemporalAdjusters.firstDayOfMonth());
    }
}
