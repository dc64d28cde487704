package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPainterTest {

    @Test
    void shapesStandWhereTheyShould() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngPainter(new FontTextMeasurer(), 144).write(Samples.everyShape(), out);
        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(400);
        Pixels.assertEveryShape(image, 2);
        assertThat(Pixels.darkShare(image, 10, 100, 60, 12, 2)).as("label").isBetween(0.05, 0.4);
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).contains("pHYs");
    }

    @Test
    void textIsAsWideAsMeasured() {
        FontTextMeasurer measurer = new FontTextMeasurer();
        Label label = new Label(10, 20, "国国国国国", Samples.TEN, Rgb.BLACK, Label.Align.LEFT);
        var image = new PngPainter(measurer, 72).image(new Drawing(100, 30, List.of(label)));
        assertThat(Pixels.darkShare(image, 50, 10, 9, 12, 1)).isGreaterThan(0.1);
        assertThat(Pixels.darkShare(image, 61, 10, 38, 12, 1)).isZero();
    }

    @Test
    void ofALongHatchOnlyWhatIsSeenIsDrawnAndLooksTheSame() {
        PngPainter painter = new PngPainter(new FontTextMeasurer(), 144);
        long began = System.nanoTime();
        var longer = painter.image(hatched(-5_000_000, 10_000_000));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        Pixels.assertSame(longer, painter.image(hatched(-30, 200)));
    }

    /** A hatched bar behind a window of 100 points. */
    private static Drawing hatched(double x, double width) {
        Box bar = new Box(x, 2, width, 8, 0, new Fill.Hatch(Rgb.BLACK, Rgb.WHITE, 3, 0.5), null);
        return new Drawing(300, 200, List.of(new Group(20, 20, 100, 40, List.of(bar))));
    }
}
