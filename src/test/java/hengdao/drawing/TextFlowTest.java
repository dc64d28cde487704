package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextFlowTest {
    private static final TextStyle TEN = new TextStyle(10, false);

    private final TextMeasurer measurer = new FontTextMeasurer();
    private final TextFlow flow = new TextFlow(measurer);

    @Test
    void cutsWithAnEllipsis() {
        assertThat(flow.cut("棚户区改造", TEN, 50)).isEqualTo("棚户区改造");
        assertThat(flow.cut("棚户区改造", TEN, 40)).isEqualTo("棚户区…");
        assertThat(flow.cut("棚户区改造", TEN, 5)).isEmpty();
    }

    @Test
    void keepsPunctuationFromTheStartOfALine() {
        assertThat(flow.wrap("签约率达到，交房", TEN, 50)).containsExactly("签约率达", "到，交房");
        assertThat(flow.wrap("玉龙木棉（布心）", TEN, 50)).containsExactly("玉龙木棉", "（布心）");
    }

    @Test
    void keepsFiguresWithTheirPerCentSign() {
        assertThat(flow.wrap("签约率达到85%以上", TEN, 60)).containsExactly("签约率达到", "85%以上");
        assertThat(flow.wrap("2017-03-07", TEN, 60)).containsExactly("2017-03-07");
    }

    @Test
    void keepsFiguresWithTheirUnitsInTables() {
        TextFlow table = TextFlow.ofTables(measurer);
        assertThat(table.wrap("累计搬离28,000 人以上", TEN, 80)).containsExactly("累计搬离", "28,000 人以上");
        assertThat(table.wrap("新增床位100张", TEN, 60)).containsExactly("新增床位", "100张");
        assertThat(flow.wrap("新增床位100张", TEN, 60)).containsExactly("新增床位100", "张");
        assertThat(table.wrap("28,000人", TEN, 36)).containsExactly("28,000", "人");
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        assertThat(flow.wrap("WWWWWWWWWWWWWWWW", TEN, 50)).hasSizeGreaterThan(1);
    }

    @Test
    void keepsLineBreaksAndLimitsLines() {
        assertThat(flow.wrap("甲\n乙", TEN, 50)).containsExactly("甲", "乙");
        assertThat(flow.wrap("", TEN, 50)).isEmpty();
        assertThat(flow.wrap("一二三四五六七八九十", TEN, 30, 2)).containsExactly("一二三", "四五…");
    }

    @Property(tries = 200)
    void losesNoCharacterAndStaysWithinTheWidth(
            @ForAll @StringLength(max = 60) @Chars({'签', '约', '率', '8', '5', '%', '，', '（', '）', ' ', 'A', '—'})
                    String text,
            @ForAll @DoubleRange(min = 12, max = 120) double width) {
        var lines = flow.wrap(text, TEN, width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines)
                .allMatch(line ->
                        line.codePointCount(0, line.length()) == 1 || measurer.width(line, TEN) <= width + 1e-6);
    }
}
