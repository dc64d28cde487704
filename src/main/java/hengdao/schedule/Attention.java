package hengdao.schedule;

import java.time.LocalDate;

/**
 * What makes a row worth a look on a status date, in filters and in figures alike.
 *
 * @param days how many days after the status date are looked at
 */
public record Attention(LocalDate statusDate, int days) {

    /** The rhythm of 双周例会. */
    public static final int USUAL = 14;

    /** By the usual number of days. */
    public Attention(LocalDate statusDate) {
        this(statusDate, USUAL);
    }

    /** Whether a row is behind: by its light, or since its deadline has passed; what has ended is not. */
    public boolean isBehind(Light light, LocalDate deadline) {
        return light.isBehind() || isOverdue(light, deadline);
    }

    /** Whether a row that has not ended is past its deadline. */
    public boolean isOverdue(Light light, LocalDate deadline) {
        return !light.isEnd() && deadline.isBefore(statusDate);
    }

    /** Whether a day is the status date or one of the days after it. */
    public boolean isSoon(LocalDate day) {
        return !day.isBefore(statusDate) && !day.isAfter(statusDate.plusDays(days));
    }
}
