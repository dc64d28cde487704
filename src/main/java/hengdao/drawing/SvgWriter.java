package hengdao.drawing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds one SVG document; used once, by one thread. */
final class SvgWriter {
    private static final String FONTS = "'Noto Sans SC','Source Han Sans SC','Noto Sans CJK SC','Microsoft YaHei',"
            + "'PingFang SC','WenQuanYi Micro Hei',sans-serif";

    private final FontTextMeasurer measurer;
    private final StringBuilder out = new StringBuilder(64_000);
    private final Map<Fill.Hatch, String> hatches = new HashMap<>();
    private int clips;

    SvgWriter(FontTextMeasurer measurer) {
        this.measurer = measurer;
    }

    void open(Drawing drawing, String title, Locale language) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", width + "pt");
        attribute("height", height + "pt");
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("xml:lang", language.toLanguageTag());
        attribute("font-family", FONTS);
        out.append(">\n<title>");
        escape(title);
        out.append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    String close() {
        return out.append("</svg>\n").toString();
    }

    void paint(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Box box -> box(box);
                case Line line -> line(line);
                case Path path -> path(path);
                case Label label -> label(label);
                case Group group -> group(group);
            }
        }
    }

    private void box(Box box) {
        String fill = fill(box.fill());
        out.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        if (box.radius() > 0) {
            attribute("rx", Math.min(box.radius(), Math.min(box.width(), box.height()) / 2));
        }
        attribute("fill", fill);
        stroke(box.stroke());
        out.append("/>\n");
    }

    private void line(Line line) {
        out.append("<line");
        attribute("x1", line.x1());
        attribute("y1", line.y1());
        attribute("x2", line.x2());
        attribute("y2", line.y2());
        stroke(line.stroke());
        out.append("/>\n");
    }

    private void path(Path path) {
        String fill = fill(path.fill());
        out.append(path.closed() ? "<polygon" : "<polyline");
        attribute(
                "points",
                path.points().stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" ")));
        attribute("fill", fill);
        stroke(path.stroke());
        out.append("/>\n");
    }

    private void label(Label label) {
        String text = measurer.shown(label.text(), label.style());
        if (text.isBlank()) {
            return;
        }
        out.append("<text");
        attribute("x", measurer.left(label));
        attribute("y", label.baseline());
        attribute("font-size", label.style().size());
        if (label.style().bold()) {
            attribute("font-weight", "bold");
        }
        attribute("fill", color(label.color()));
        attribute("textLength", measurer.width(text, label.style()));
        attribute("lengthAdjust", "spacingAndGlyphs");
        attribute("xml:space", "preserve");
        out.append('>');
        escape(text);
        out.append("</text>\n");
    }

    private void group(Group group) {
        String clip = "clip" + ++clips;
        out.append("<clipPath");
        attribute("id", clip);
        out.append("><rect");
        attribute("width", group.width());
        attribute("height", group.height());
        out.append("/></clipPath>\n<g");
        attribute("transform", "translate(" + number(group.x()) + " " + number(group.y()) + ")");
        attribute("clip-path", "url(#" + clip + ")");
        out.append(">\n");
        paint(group.shapes());
        out.append("</g>\n");
    }

    /** Writes a pattern where one is needed for the first time; returns the value of the fill attribute. */
    private String fill(@Nullable Fill fill) {
        return switch (fill) {
            case null -> "none";
            case Fill.Solid solid -> color(solid.color());
            case Fill.Hatch hatch -> "url(#" + hatches.computeIfAbsent(hatch, this::pattern) + ")";
        };
    }

    private String pattern(Fill.Hatch hatch) {
        String name = "hatch" + (hatches.size() + 1);
        double step = hatch.spacing();
        out.append("<pattern");
        attribute("id", name);
        attribute("patternUnits", "userSpaceOnUse");
        attribute("width", step);
        attribute("height", step);
        attribute("patternTransform", "rotate(-45) translate(0 " + number(step / 2) + ")");
        out.append("><rect");
        attribute("width", step);
        attribute("height", step);
        attribute("fill", color(hatch.ground()));
        out.append("/><line");
        attribute("x1", 0);
        attribute("y1", step / 2);
        attribute("x2", step);
        attribute("y2", step / 2);
        stroke(Stroke.solid(hatch.line(), hatch.lineWidth()));
        out.append("/></pattern>\n");
        return name;
    }

    private void stroke(@Nullable Stroke stroke) {
        if (stroke == null) {
            return;
        }
        attribute("stroke", color(stroke.color()));
        attribute("stroke-width", stroke.width());
        if (!stroke.dashes().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    stroke.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
        }
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
    }

    private static String color(Rgb rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb.value());
    }

    /** Up to three decimals, without an exponent or a trailing zero. */
    private static String number(double value) {
        long thousandths = Math.round(value * 1000);
        return thousandths % 1000 == 0
                ? Long.toString(thousandths / 1000)
                : BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
