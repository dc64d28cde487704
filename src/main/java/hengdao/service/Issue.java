package hengdao.service;

import hengdao.model.IssuedReport.Way;
import hengdao.model.ReportFigure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A report that has just come out, ready to be kept with {@link IssuedReports#keep}.
 *
 * @param statusDate on which its figures stand
 * @param title as it is printed
 * @param template name of the template that dressed it
 * @param format of its files
 * @param pages how many pages it has, 0 where that is not known
 * @param files as they were written, in page order
 * @param figures what it shows
 */
public record Issue(
        ReportRequest request,
        LocalDate statusDate,
        Way way,
        String title,
        String template,
        ReportFormat format,
        int pages,
        List<Path> files,
        List<ReportFigure> figures) {

    public Issue {
        files = List.copyOf(files);
        figures = List.copyOf(figures);
    }
}
