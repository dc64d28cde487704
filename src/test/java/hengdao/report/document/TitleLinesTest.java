package hengdao.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TitleLinesTest {
    private static final TextStyle STYLE = new TextStyle(12, true);
    private static final FontTextMeasurer MEASURER = new FontTextMeasurer();
    private static final String LONG = "深圳市罗湖区人民政府2017年度12大工程进展情况横道图";

    private final TitleLines titles = new TitleLines(MEASURER);

    @Test
    void breaksAfterAWordAndNeverBetweenAFigureAndWhatItCounts() {
        assertThat(titles.of(LONG, STYLE, 240)).containsExactly("深圳市罗湖区人民政府2017年度", "12大工程进展情况横道图");
        assertThat(titles.of("罗湖区2017年度12大工程横道图", STYLE, 150)).containsExactly("罗湖区2017年度", "12大工程横道图");
        assertThat(titles.of("黄金珠宝产业供给侧结构性改革工程横道图", STYLE, 200))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotStartWith("图"));
    }

    @Test
    void whatFitsStaysInOneLine() {
        assertThat(titles.of(LONG, STYLE, 1000)).containsExactly(LONG);
    }

    @Test
    void whatDoesNotFitTwoLinesTakesMoreAndLosesNothing() {
        List<String> lines = titles.of(LONG.repeat(3), STYLE, 200);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo(LONG.repeat(3));
    }

    @Property(tries = 200)
    void losesNothingAndStaysWithinTheWidth(@ForAll @IntRange(min = 200, max = 400) int width) {
        List<String> lines = titles.of(LONG, STYLE, width);
        assertThat(String.join("", lines)).isEqualTo(LONG);
        assertThat(lines).allSatisfy(line -> {
            assertThat(MEASURER.width(line, STYLE)).isLessThanOrEqualTo(width + 1e-6);
            assertThat(line).doesNotStartWith("大").doesNotStartWith("年").doesNotStartWith("7");
        });
    }
}
