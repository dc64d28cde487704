package hengdao.model;

import java.util.List;

/**
 * What a check of a data folder found.
 *
 * @param changes how many changes the log has
 * @param rows how many rows were held against it
 * @param files how many files of evidence and reports were read
 */
public record FolderCheck(long changes, int rows, int files, List<Problem> problems) {
    public FolderCheck {
        problems = List.copyOf(problems);
    }

    /** Something that is not as it was written. */
    public record Problem(Kind kind, String what) {}

    /** What can be wrong. */
    public enum Kind {
        /** A part of the database cannot be read. */
        UNREADABLE,
        /** A row is other than the log says. */
        ROW_DIFFERS,
        /** A row the log knows is not there. */
        ROW_MISSING,
        /** So many rows of a table that the log does not know. */
        ROW_UNKNOWN,
        /** So many more rows that are wrong. */
        MORE_ROWS,
        /** A change is missing in the log. */
        CHANGE_MISSING,
        /** A file is not there. */
        FILE_MISSING,
        /** A file is other than it was. */
        FILE_DIFFERS,
        /** The journal is not as it was written at a file and line. */
        JOURNAL_BROKEN,
        /** A change, and one of its rows, is other in the journal than in the log. */
        JOURNAL_DIFFERS,
        /** A change of the log is missing in the journal. */
        JOURNAL_LACKS
    }

    /** Whether all is as it was written. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
