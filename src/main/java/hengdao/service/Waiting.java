package hengdao.service;

/**
 * What waits for the officers on the status date.
 *
 * @param due items of the open entry round that are still to be reported; 0 if no round is open
 * @param reviews entries that wait for a review
 * @param overdueOrders supervision orders past their due date
 */
public record Waiting(int due, int reviews, int overdueOrders) {

    /** Nothing waits. */
    public static final Waiting NOTHING = new Waiting(0, 0, 0);
}
