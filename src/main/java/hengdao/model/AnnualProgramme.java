package hengdao.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The annual projects of one year (年度工程).
 *
 * @param issuer the unit that draws the charts up (编制单位), empty if unknown
 * @param statusDate the date (检查日期) at which actual is held against plan; null means today
 * @param demo true for a folder of made-up example data (示例), which every view and page says
 * @param lightRule the rule of its status lights in one line of text; null for the usual one
 */
public record AnnualProgramme(
        UUID id,
        int year,
        String title,
        String issuer,
        @Nullable LocalDate statusDate,
        boolean demo,
        @Nullable String lightRule) {

    /** A programme whose lights follow the usual rule. */
    public AnnualProgramme(
            UUID id, int year, String title, String issuer, @Nullable LocalDate statusDate, boolean demo) {
        this(id, year, title, issuer, statusDate, demo, null);
    }

    /** The start of every plan of this year whose source states none: 1 January. */
    public LocalDate defaultStart() {
        return LocalDate.of(year, 1, 1);
    }

    /** The deadline of every commitment of this year whose source states none: 31 December. */
    public LocalDate defaultDeadline() {
        return LocalDate.of(year, 12, 31);
    }

    /** The same under another title. */
    public AnnualProgramme withTitle(String newTitle) {
        return new AnnualProgramme(id, year, newTitle, issuer, statusDate, demo, lightRule);
    }

    /** The same at another status date; null means today. */
    public AnnualProgramme withStatusDate(@Nullable LocalDate newStatusDate) {
        return new AnnualProgramme(id, year, title, issuer, newStatusDate, demo, lightRule);
    }

    /** The same by another rule of its status lights; null means the usual one. */
    public AnnualProgramme withLightRule(@Nullable String newLightRule) {
        return new AnnualProgramme(id, year, title, issuer, statusDate, demo, newLightRule);
    }
}
