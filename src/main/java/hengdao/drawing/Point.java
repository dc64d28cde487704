package hengdao.drawing;

/** A place in points. */
public record Point(double x, double y) {}
