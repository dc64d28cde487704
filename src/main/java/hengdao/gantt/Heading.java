package hengdao.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One division on one tier of the axis.
 *
 * @param first its first day
 * @param until the first day after it
 */
public record Heading(Tier tier, LocalDate first, LocalDate until) {

    /** All divisions of a tier that hold a day of the given range. */
    public static List<Heading> covering(Tier tier, LocalDate from, LocalDate through) {
        List<Heading> headings = new ArrayList<>();
        for (LocalDate day = tier.floor(from); !day.isAfter(through); day = tier.next(day)) {
            headings.add(new Heading(tier, day, tier.next(day)));
        }
        return headings;
    }
}
