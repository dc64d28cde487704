package hengdao.ui.reports;

import hengdao.report.OrderSheet;
import hengdao.report.ReportData;
import hengdao.report.ReportTemplate;
import hengdao.service.Reports;
import hengdao.service.SupervisedOrder;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The year on screen as reports take it. Taken up on the JavaFX thread, read by the one that makes pages. */
public final class OnScreen implements Reports.Source {

    private volatile ReportData data;
    private volatile ReportTemplate template = ReportTemplate.USUAL;
    private volatile List<SupervisedOrder> orders = List.of();

    /** What the session shows now. */
    public OnScreen(Session session) {
        data = Reports.data(session.view());
    }

    /** Takes up what the session shows now. */
    void takeUp(Session session) {
        data = Reports.data(session.view());
    }

    /** Dresses all reports from now on by a template. */
    void dress(ReportTemplate wanted) {
        template = wanted;
    }

    /** Takes up the supervision orders of the year. */
    void takeUp(List<SupervisedOrder> read) {
        orders = List.copyOf(read);
    }

    @Override
    public ReportData at(int year, @Nullable LocalDate asOf) {
        return data.in(template);
    }

    @Override
    public Optional<OrderSheet.Order> order(int year, String number) {
        return orders.stream()
                .filter(each -> each.order().number().equals(number))
                .findFirst()
                .map(each -> new OrderSheet.Order(each.order(), each.unit(), each.events()));
    }
}
