package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hengdao.gantt.Zoom;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ChartViewportTest {
    private static final LocalDate FIRST = LocalDate.of(2016, 12, 20);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);

    private final ChartViewport port = viewport();

    private static ChartViewport viewport() {
        ChartViewport port = new ChartViewport();
        port.setRange(FIRST, LAST);
        port.setSize(800, 340);
        port.setRows(RowHeights.even(50_000, 34));
        return port;
    }

    @Test
    void knowsTheRowsInView() {
        assertThat(port.firstRow()).isZero();
        assertThat(port.rowsEnd()).isEqualTo(10);
        port.scrollTo(0, 17);
        assertThat(port.rowsEnd()).isEqualTo(11);
        port.scrollTo(0, 1e12);
        assertThat(port.rowsEnd()).isEqualTo(50_000);
        assertThat(port.rowAt(339)).isEqualTo(49_999);
        assertThat(port.rowAt(340)).isEqualTo(-1);
    }

    @Test
    void showsARowWithTheLeastScrolling() {
        port.showRow(9);
        assertThat(port.scrollY()).isZero();
        port.showRow(10);
        assertThat(port.scrollY()).isEqualTo(34);
        port.showRow(0);
        assertThat(port.scrollY()).isZero();
    }

    @Test
    void fitsAPeriod() {
        port.fit(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 31));
        double left = port.scale().x(LocalDate.of(2017, 1, 1)) - port.scrollX();
        double right = port.scale().x(LocalDate.of(2017, 4, 1)) - port.scrollX();
        assertThat(left).isBetween(0.0, 30.0);
        assertThat(right).isBetween(600.0, 700.0);
    }

    @Test
    void bringsTheStatusDateToAThirdOfTheViewWhenZoomedWhileItIsInView() {
        LocalDate statusDate = LocalDate.of(2017, 3, 7);
        port.fitAll();
        for (Zoom zoom : new Zoom[] {Zoom.TEN_DAY, Zoom.WEEK, Zoom.DAY}) {
            port.zoomToward(statusDate, zoom.pointsPerDay());
            double x = port.scale().x(statusDate.plusDays(1)) - port.scrollX();
            assertThat(x).as(zoom.name()).isCloseTo(800.0 / 3, within(1.0));
        }
        port.zoomToward(statusDate, Zoom.MONTH.pointsPerDay());
        port.scrollTo(1e9, 0);
        double middle = port.scrollX();
        port.zoomToward(statusDate, Zoom.DAY.pointsPerDay());
        assertThat(port.scrollX()).isGreaterThan(middle);
    }

    @Test
    void emptyChartHasNothingToScroll() {
        port.setRows(RowHeights.even(0, 34));
        assertThat(port.mostScrollY()).isZero();
        assertThat(port.rowAt(10)).isEqualTo(-1);
        assertThat(port.rowsEnd()).isZero();
    }

    @Property(tries = 300)
    void zoomingKeepsTheMomentUnderThePointerUnlessTheEndIsReached(
            @ForAll @DoubleRange(min = 0.5, max = 40) double before,
            @ForAll @DoubleRange(min = 0.5, max = 40) double after,
            @ForAll @DoubleRange(min = 0, max = 800) double x,
            @ForAll @DoubleRange(min = 0, max = 5000) double scroll) {
        ChartViewport view = viewport();
        view.zoomAbout(0, before);
        view.scrollTo(scroll, 0);
        double moment = moment(view, x);
        view.zoomAbout(x, after);
        boolean atAnEnd = view.scrollX() == 0 || view.scrollX() >= view.mostScrollX() - 1e-9;
        assertThat(view.pointsPerDay()).isEqualTo(after);
        if (!atAnEnd) {
            assertThat(moment(view, x)).isCloseTo(moment, within(1e-6));
        }
    }

    private static double moment(ChartViewport view, double x) {
        return view.scale().first().toEpochDay() + (view.scrollX() + x) / view.pointsPerDay();
    }
}
