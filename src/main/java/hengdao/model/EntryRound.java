package hengdao.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round of reporting (填报轮次): what is reported as of a day within it counts for it. Rounds that take place follow
 * each other without a gap.
 *
 * @param no counts from 1 within the programme and is never given again while the round stands
 * @param name as the meeting is called, empty if it has only its number
 * @param opens its first day
 * @param closes its last day, the day of the meeting
 * @param plannedClose its last day before it was moved
 * @param reason why it was moved or cancelled, empty if it was neither
 */
public record EntryRound(
        UUID id,
        int no,
        String name,
        LocalDate opens,
        LocalDate closes,
        LocalDate plannedClose,
        RoundState state,
        String reason) {

    /** Whether it takes place and a day lies within it. */
    public boolean isOpenOn(LocalDate date) {
        return takesPlace() && covers(date);
    }

    /** Whether a day lies within it. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(opens) && !date.isAfter(closes);
    }

    /** Whether it is not cancelled. */
    public boolean takesPlace() {
        return state == RoundState.PLANNED;
    }

    /** The same round by another name. */
    public EntryRound named(String newName) {
        return new EntryRound(id, no, newName, opens, closes, plannedClose, state, reason);
    }

    /** The same round, open from another day on. */
    public EntryRound openingOn(LocalDate day) {
        return new EntryRound(id, no, name, day, closes, plannedClose, state, reason);
    }

    /** The same round, closed on another day. */
    public EntryRound movedTo(LocalDate day, String why) {
        return new EntryRound(id, no, name, opens, day, plannedClose, state, why);
    }

    /** The same round, which does not take place. */
    public EntryRound cancelled(String why) {
        return new EntryRound(id, no, name, opens, closes, plannedClose, RoundState.CANCELLED, why);
    }
}
