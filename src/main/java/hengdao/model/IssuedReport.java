package hengdao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report as it was issued (已出报表).
 *
 * @param way whether it went to a file or to paper
 * @param kind of report, a fixed word such as {@code BULLETIN}
 * @param projects numbers of the projects it was about, empty for all
 * @param subject key of the indicator or number of the supervision order; empty for other reports
 * @param byUnit whether it ranked lead units rather than projects
 * @param template name of the template that dressed it, empty for the usual one
 * @param format of its files, a fixed word such as {@code PDF}
 * @param pages how many pages it had, 0 where that is not known
 * @param files at least one; a picture has one for each page
 */
public record IssuedReport(
        UUID id,
        LocalDate statusDate,
        Instant at,
        String by,
        Way way,
        String kind,
        List<Integer> projects,
        String subject,
        boolean byUnit,
        String title,
        String template,
        String format,
        int pages,
        List<IssuedFile> files) {

    public IssuedReport {
        projects = List.copyOf(projects);
        files = List.copyOf(files);
    }

    /** How a report comes out. */
    public enum Way {
        SAVED,
        PRINTED
    }

    /** The size of all its files. */
    public long bytes() {
        return files.stream().mapToLong(IssuedFile::bytes).sum();
    }
}
