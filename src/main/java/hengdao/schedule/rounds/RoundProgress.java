package hengdao.schedule.rounds;

/**
 * How far a round is.
 *
 * @param open what is still due
 * @param returned how many of the open ones were returned
 */
public record RoundProgress(int done, int skipped, int open, int returned) {

    /** How many items the round has. */
    public int total() {
        return done + skipped + open;
    }
}
