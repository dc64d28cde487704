package hengdao.schedule.rounds;

/** Where an item of a round stands. */
public enum DueState {
    /** 退办: an entry was returned and is not answered yet. */
    RETURNED,
    /** Nothing is reported yet. */
    OPEN,
    /** An entry counts for the round. */
    DONE,
    /** Nothing is to be reported, with a reason. */
    SKIPPED;

    /** Whether something is still to be done about it. */
    public boolean isDue() {
        return this == RETURNED || this == OPEN;
    }
}
