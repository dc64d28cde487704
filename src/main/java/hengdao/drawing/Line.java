package hengdao.drawing;

/** A straight line. */
public record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {}
