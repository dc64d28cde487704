package hengdao.report;

import java.time.LocalDate;
import java.util.List;

/**
 * How a progress table should look.
 *
 * @param projects numbers of the projects shown, empty for all
 * @param madeOn the day printed as 制表日期
 */
public record ProgressRequest(List<Integer> projects, PageFormat format, LocalDate madeOn) {
    public ProgressRequest {
        projects = List.copyOf(projects);
    }
}
