package hengdao.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelGridTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
    void edgesAndPensStandOnWholeDevicePixels(double scale) {
        for (double origin : new double[] {0, 13.37, 520.4}) {
            PixelGrid grid = new PixelGrid(scale, origin);
            for (double place = 0; place < 40; place += 0.37) {
                assertWhole((origin + grid.edge(place)) * scale);
                assertThat(Math.abs(grid.edge(place) - place)).isLessThanOrEqualTo(0.5 / scale + 1e-9);
                for (double width : new double[] {0.3, 1, 1.5, 2}) {
                    double pen = grid.pen(width);
                    assertThat(pen * scale).isGreaterThanOrEqualTo(1 - 1e-9);
                    assertWhole(pen * scale);
                    assertWhole((origin + grid.penMiddle(place, pen) - pen / 2) * scale);
                }
            }
        }
    }

    private static void assertWhole(double pixels) {
        assertThat(pixels).isCloseTo(Math.rint(pixels), within(1e-6));
    }
}
