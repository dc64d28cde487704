package hengdao.model;

/**
 * What the note of a correction (更正) says: in its first line why, after it the requirement as it should read.
 *
 * @param reason why the text was wrong, in one line
 * @param requirement 督办要求 from then on
 */
public record OrderCorrection(String reason, String requirement) {

    public OrderCorrection {
        reason = reason.strip().replaceAll("\\s*\\R\\s*", " ");
        requirement = requirement.strip();
    }

    /** What a note says; the requirement is empty where it has only one line. */
    public static OrderCorrection of(String note) {
        String[] parts = note.strip().split("\\R", 2);
        return new OrderCorrection(parts[0], parts.length < 2 ? "" : parts[1]);
    }

    /** The note that says this; empty where there is no reason, so that it cannot be taken for one. */
    public String note() {
        return reason.isEmpty() ? "" : reason + "\n" + requirement;
    }
}
