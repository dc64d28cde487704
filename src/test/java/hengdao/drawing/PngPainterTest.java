package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
        var image = new PngPainter(measurer, 72).image(new Drawing(100, 30, java.util.List.of(label)));
        assertThat(Pixels.darkShare(image, 50, 10, 9, 12, 1)).isGreaterThan(0.1);
        assertThat(Pixels.darkShare(image, 61, 10, 38, 12, 1)).isZero();
    }
}
