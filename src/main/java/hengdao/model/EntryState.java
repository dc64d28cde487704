package hengdao.model;

/** Where an entry stands. */
public enum EntryState {
    /** Waits for its review; it counts meanwhile. */
    SUBMITTED,
    ACCEPTED,
    /** 退办: the reviewer wants it done again. */
    RETURNED,
    /** Another entry corrects it. */
    SUPERSEDED,
    WITHDRAWN;

    /** Whether an entry in this state counts in any judgement. */
    public boolean counts() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
