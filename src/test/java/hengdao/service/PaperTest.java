package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.gantt.Column;
import hengdao.model.InputRefused;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void readsSizesAsOfficersTypeThem() {
        assertThat(OwnPaper.parse("900x600")).contains(new OwnPaper(900, 600));
        assertThat(OwnPaper.parse(" 1189.5 × 841 ")).contains(new OwnPaper(1189.5, 841));
        assertThat(OwnPaper.parse("900*600").orElseThrow()).hasToString("900x600");
        assertThat(OwnPaper.parse("A3")).isEmpty();
        assertThat(OwnPaper.parse("900")).isEmpty();
        for (String beyond : new String[] {"99x600", "600x5001"}) {
            assertThatThrownBy(() -> OwnPaper.parse(beyond)).isInstanceOf(InputRefused.class);
        }
    }

    @Test
    void readsMeasuresWithinTheirLimits() {
        assertThat(PaperMeasures.margin("0")).isZero();
        assertThat(PaperMeasures.margin(" 12.5 ")).isEqualTo(12.5);
        assertThat(PaperMeasures.pagesWide("20")).isEqualTo(20);
        assertThat(PaperMeasures.daysPerCentimetre("0.2")).isEqualTo(0.2);
        assertThat(PaperMeasures.overlap("50")).isEqualTo(50);
        assertThat(PaperMeasures.dpi("600")).isEqualTo(600);
        refused(PaperMeasures::margin, "-1", "50.1", "a", "", "1e3");
        refused(PaperMeasures::pagesWide, "0", "21", "1.5");
        refused(PaperMeasures::daysPerCentimetre, "0.1", "101");
        refused(PaperMeasures::overlap, "51");
        refused(PaperMeasures::dpi, "71", "601", "150.5");
    }

    private static void refused(Function<String, ?> reading, String... texts) {
        for (String text : texts) {
            assertThatThrownBy(() -> reading.apply(text)).as(text).isInstanceOf(InputRefused.class);
        }
    }

    @Test
    void namesTheSheetThatGoesThroughThePrinter() {
        ReportRequest chart = ReportRequest.of(ReportKind.GANTT, 2017);
        assertThat(chart.media()).isEqualTo("A3");
        PageLayout own = PageLayout.USUAL.on(new OwnPaper(900, 600), null);
        assertThat(chart.laidOut(own).media()).isEqualTo("Custom.600x900mm");
        assertThat(chart.laidOut(own.dividedOver(new PosterPaper(Paper.A4, 10))).media())
                .isEqualTo("A4");
    }

    @Test
    void everyColumnOfTheChartCanBeChosen() {
        assertThat(Arrays.stream(TableColumn.values()).map(TableColumn::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Column.values()).map(Column::name).toList());
    }
}
