package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Label;
import hengdao.drawing.TextMeasurer;
import java.util.List;

/** Whether labels keep clear of each other; a character is taken to be 0.7 of its size high. */
final class LabelAreas {

    private LabelAreas() {}

    static void assertApart(List<Label> labels, TextMeasurer measurer) {
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                Occupied.Area one = area(labels.get(i), measurer);
                Occupied.Area other = area(labels.get(j), measurer);
                assertThat(one.overlaps(other))
                        .as("%s over %s", labels.get(i), labels.get(j))
                        .isFalse();
            }
        }
    }

    static Occupied.Area area(Label label, TextMeasurer measurer) {
        double width = measurer.width(label.text(), label.style()) - 1e-6;
        double left = switch (label.align()) {
            case LEFT -> label.x();
            case CENTER -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
        return new Occupied.Area(left, label.baseline() - 0.7 * label.style().size(), left + width, label.baseline());
    }
}
