package hengdao.report;

import hengdao.drawing.Drawing;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** The labels of a page at their places on it. */
final class Words {

    private Words() {}

    static List<Label> of(Drawing page) {
        List<Label> labels = new ArrayList<>();
        collect(page.shapes(), 0, 0, labels);
        return labels;
    }

    static List<String> texts(ReportPage page) {
        return of(page.drawing()).stream().map(Label::text).toList();
    }

    /** The label with that text. */
    static Label find(ReportPage page, String text) {
        return of(page.drawing()).stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + texts(page)));
    }

    private static void collect(List<Shape> shapes, double x, double y, List<Label> labels) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                collect(group.shapes(), x + group.x(), y + group.y(), labels);
            } else if (shape instanceof Label label) {
                labels.add(new Label(
                        x + label.x(),
                        y + label.baseline(),
                        label.text(),
                        label.style(),
                        label.color(),
                        label.align()));
            }
        }
    }
}
