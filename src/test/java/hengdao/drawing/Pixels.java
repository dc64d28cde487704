package hengdao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/** Looks at places of the painted {@link Samples#everyShape()}. */
final class Pixels {

    private Pixels() {}

    static void assertEveryShape(BufferedImage image, double scale) {
        assertThat(at(image, 30, 20, scale)).as("filled box").isEqualTo(Samples.RED);
        assertThat(at(image, 80, 20, scale)).as("rounded box").isEqualTo(Samples.BLUE);
        assertThat(at(image, 60.6, 10.6, scale)).as("its corner").isEqualTo(Rgb.WHITE);
        assertThat(at(image, 12, 60, scale)).as("dash").isEqualTo(Samples.RED);
        assertThat(at(image, 17.5, 60, scale)).as("gap").isEqualTo(Rgb.WHITE);
        assertThat(at(image, 30, 80, scale)).as("diamond").isEqualTo(Samples.BLUE);
        assertThat(at(image, 80, 85, scale)).as("open path").isEqualTo(Rgb.WHITE);
        assertThat(at(image, 205, 105, scale)).as("inside the group").isEqualTo(Samples.RED);
        assertThat(at(image, 195, 95, scale)).as("clipped by the group").isEqualTo(Rgb.WHITE);
        assertThat(at(image, 245, 145, scale)).as("inner group").isEqualTo(Samples.BLUE);
        assertThat(at(image, 255, 155, scale)).as("clipped by both").isEqualTo(Rgb.WHITE);
        assertThat(darkShare(image, 112, 12, 76, 26, scale)).as("hatch").isBetween(0.15, 0.40);
        assertThat(darkShare(image, 70, 62, 160, 20, scale)).as("bold title").isBetween(0.15, 0.50);
    }

    static void assertSame(BufferedImage one, BufferedImage other) {
        int[] expected = other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth());
        assertThat(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()))
                .isEqualTo(expected);
    }

    static Rgb at(BufferedImage image, double x, double y, double scale) {
        return new Rgb(image.getRGB((int) (x * scale), (int) (y * scale)) & 0xFFFFFF);
    }

    static double darkShare(BufferedImage image, double x, double y, double width, double height, double scale) {
        int dark = 0;
        int all = 0;
        for (int row = (int) (y * scale); row < (y + height) * scale; row++) {
            for (int column = (int) (x * scale); column < (x + width) * scale; column++) {
                dark += new Rgb(image.getRGB(column, row) & 0xFFFFFF).green() < 128 ? 1 : 0;
                all++;
            }
        }
        return (double) dark / all;
    }
}
