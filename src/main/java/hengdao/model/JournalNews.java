package hengdao.model;

/**
 * What came of comparing the end of the journal with the database when a folder was opened.
 *
 * @param replayed how many changes that the database lacked were made again from the journal
 * @param left how many could not be
 * @param place where the journal is not as it was written, as file and line, empty if nowhere
 */
public record JournalNews(Kind kind, int replayed, int left, String place) {

    /** They agree. */
    public static final JournalNews NONE = new JournalNews(Kind.AGREE, 0, 0, "");

    /** What was found. */
    public enum Kind {
        /** They agree. */
        AGREE,
        /** The database lacked changes, and has them now. */
        REPLAYED,
        /** The journal is damaged near its end; a new part of it was begun. */
        BROKEN,
        /** The journal is gone or knows nothing of the database's last change; a new part of it was begun. */
        LOST,
        /** The database lacks changes that could not be made again; a new part of the journal was begun. */
        UNREPLAYED
    }

    /** Whether there is nothing to say. */
    public boolean isAgreed() {
        return kind == Kind.AGREE;
    }

    /** The key of the sentence that says it; {0} is how many were made again, {1} how many could not be, {2} the place. */
    public String messageKey() {
        return switch (kind) {
            case AGREE -> throw new IllegalStateException("nothing to say");
            case REPLAYED -> "journal.replayed";
            case BROKEN -> "journal.broken";
            case LOST -> "journal.lost";
            case UNREPLAYED -> "journal.unreplayed";
        };
    }
}
