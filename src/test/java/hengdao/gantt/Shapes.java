package hengdao.gantt;

import hengdao.drawing.Group;
import hengdao.drawing.Shape;
import java.util.List;
import java.util.stream.Stream;

/** All shapes of a drawing in the coordinates of the whole, so that tests can compare places. */
final class Shapes {

    private Shapes() {}

    static <S extends Shape> List<S> of(Class<S> type, Group group) {
        return flat(group, 0, 0).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Shape> flat(Group group, double x, double y) {
        return group.shapes().stream()
                .flatMap(shape -> shape instanceof Group inner
                        ? flat(inner, x + group.x(), y + group.y())
                        : Stream.of(Moved.by(shape, x + group.x(), y + group.y())));
    }
}
