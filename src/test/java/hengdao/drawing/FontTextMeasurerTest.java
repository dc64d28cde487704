package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontTextMeasurerTest {
    private static final TextStyle NINE = new TextStyle(9, false);
    private static final TextStyle TITLE = new TextStyle(18, true);

    private final FontTextMeasurer measurer = new FontTextMeasurer();

    @Test
    void chineseCharactersAreOneEmWide() {
        assertThat(measurer.width("棚户区改造攻坚工程", NINE)).isCloseTo(81, within(1e-9));
        assertThat(measurer.width("横道图", TITLE)).isCloseTo(54, within(1e-9));
        assertThat(measurer.width("", NINE)).isZero();
    }

    @Test
    void widthsAreThoseOfTheFontFile() throws Exception {
        for (BundledFont font : BundledFont.values()) {
            try (var ttf = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(font.bytes())))) {
                var map = ttf.getUnicodeCmapLookup();
                FontFace face = font.face();
                IntStream.of('A', 'i', '%', '≥', '—', '图', '镕', 0x20BB7).forEach(codePoint -> {
                    int glyph = map.getGlyphId(codePoint);
                    assertThat(face.has(codePoint)).isEqualTo(glyph > 0);
                    assertThat(advance(ttf, glyph)).isEqualTo(face.width(Character.toString(codePoint)) * 1000);
                });
            }
        }
    }

    @Test
    void aCharacterTheFontLacksIsMeasuredAsItsStandIn() {
        String rare = Character.toString(0x2CEB1);
        assertThat(measurer.shown("李" + rare + "\t甲", NINE)).isEqualTo("李〓 甲");
        assertThat(measurer.width(rare, NINE)).isCloseTo(9, within(1e-9));
    }

    @Test
    void boldIsWiderThanRegular() {
        assertThat(measurer.width("2017", TITLE)).isGreaterThan(measurer.width("2017", new TextStyle(18, false)));
    }

    private static double advance(org.apache.fontbox.ttf.TrueTypeFont ttf, int glyph) {
        try {
            return ttf.getAdvanceWidth(glyph == 0 ? ttf.getUnicodeCmapLookup().getGlyphId(0x3013) : glyph);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
