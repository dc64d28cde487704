package hengdao.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What binds the dates of a task beside its links.
 *
 * @param date null exactly for {@link Kind#AS_SOON_AS_POSSIBLE}
 */
public record TaskConstraint(Kind kind, @Nullable LocalDate date) {

    /** Nothing but the links. */
    public static final TaskConstraint NONE = new TaskConstraint(Kind.AS_SOON_AS_POSSIBLE, null);

    public TaskConstraint {
        if ((date == null) != (kind == Kind.AS_SOON_AS_POSSIBLE)) {
            throw new IllegalArgumentException(kind + " with " + date);
        }
    }

    /** Not to begin before a day. */
    public static TaskConstraint notBefore(LocalDate day) {
        return new TaskConstraint(Kind.NOT_BEFORE, day);
    }

    /** How the date binds. */
    public enum Kind {
        /** 越早越好. */
        AS_SOON_AS_POSSIBLE,
        /** 不早于: begins on the date or later. */
        NOT_BEFORE,
        /** 必须完成于: bounds the latest finish; a plan that misses it is shown as a violation. */
        MUST_FINISH_BY,
        /** 固定: begins on the date, whatever the links say; what they say otherwise is shown as a violation. */
        FIXED
    }
}
